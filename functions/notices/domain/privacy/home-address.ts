import type { Match } from '../personal-data-detector';
import { personIn } from './hardship';
import { tableRows, type Cell } from './tables';

const COUNT = '(?:第)?[一二三四五六七八九十\\d]{1,4}';
/** 村、组、门牌。 */
const RURAL = new RegExp(
  `([一-龥]{1,10}?(?:村|社区|屯|庄|寨))(?:民?委会|村委会)?[（(]?(${COUNT}(?:村民|居民)?小?组|${COUNT}(?:队|社))[）)]?[，, ]?(?:${COUNT}巷)?(?:门牌)?(?:第)?[\\d一二三四五六七八九十]{1,5}号(?:院|户|附\\d+号)?(?=$|[^一-龥]|住|家|村民|户|人家|居民)`,
  'gd',
);
const DIGITS = '[\\d一二三四五六七八九十百〇零]';
const ESTATE = '[一-龥]{2,12}(?:小区|花园|家园|公寓|新村|宿舍|家属院|大院|[苑园城府庭湾里])';
/** 小区或路名、楼栋、单元、室；写到单元的，可以没有“室”。 */
const URBAN = new RegExp(
  `(?:${ESTATE}|[一-龥]{2,8}(?:路|街|巷|道|胡同)${DIGITS}{1,5}号(?:院)?)[，, ]?(?:[一-龥A-Z]区)?[\\dA-Z一二三四五六七八九十]{1,4}(?:号楼|栋|幢|座|楼|#)[，, -]?(?:(?:${DIGITS}{1,2}(?:单元|门)[，, -]?)?${DIGITS}{1,5}(?:室|号|户)|${DIGITS}{1,2}单元[，, -]?\\d{3,4}(?![\\d米元平户套]))`,
  'gd',
);
/** 小区后面只写“3-2-502”“3-502”。 */
const DASHED = new RegExp(
  `${ESTATE}[，, ]?\\d{1,3}(?:[-—－]\\d{1,2})?[-—－]\\d{3,4}(?![\\d米元平户套-])`,
  'gd',
);
/** 写明是住在哪里的。 */
const LIVES =
  /(?:家住|现住|居住在|住在)([^，。；;|\n]{2,30}?(?:\d+|[一二三四五六七八九十]+)(?:号|室)(?![楼院栋]))/dg;
const LABELLED =
  /(?:家庭住址|家庭地址|住\s?址|居住地址|现居住地|户籍地址|户籍所在地|户籍地|居住地)[：: ]{0,2}([^，。；;|\n]{4,40})/dg;
const HOME_HEADER = /住址|家庭地址|居住地|户籍地|现住|门牌/;
const DETAILED = /\d+\s*号|\d+[-—－]\d+|[一二三四五六七八九十]+号|\d+室|单元/;
const PLACE_HEADER = /地址|地点|位置/;
/** 办公的地方不是家。 */
const OFFICE =
  /(?:(?<!家庭|居住|户籍)地址|地点|办公|位于|设在|坐落|注册|经营场所|村委会|居委会|服务中心|服务站|大厅|活动室|卫生[室院])[^，。；|\n]{0,14}$/;

/** 留到村民小组；没有组的留到村、路、小区。 */
export const toVillageGroup = (address: string): string => {
  const group = new RegExp(`^.*?(?:村|社区|屯|庄|寨).{0,4}?(?:小?组|队|社)`).exec(address)?.[0];
  const place = /^.*?(?:村(?!委)|社区|小区|花园|家园|公寓|宿舍|家属院|[路街巷苑])/.exec(
    address,
  )?.[0];
  return `${group ?? place ?? ''}＊＊＊`;
};

const matchOf = (text: string, start: number, end: number): Match => ({
  kind: 'homeAddress',
  start,
  end,
  masked: toVillageGroup(text.slice(start, end)),
});

/** 表格里地址、地点一列，那一行又没有人的，是单位、工程在哪里。 */
const placesIn = (text: string): Cell[] =>
  tableRows(text).flatMap((row) =>
    personIn(row) === undefined
      ? row.cells.filter((_, column) => PLACE_HEADER.test(row.header[column] ?? ''))
      : [],
  );

const bare = (text: string): Match[] => {
  const places = placesIn(text);
  const isPlace = (at: number): boolean => places.some(({ start, end }) => start <= at && at < end);
  return [RURAL, URBAN, DASHED].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      isPlace(index) || OFFICE.test(text.slice(Math.max(0, index - 20), index + found.length - 1))
        ? []
        : [matchOf(text, index, index + found.length)],
    ),
  );
};

const labelled = (text: string): Match[] =>
  [...text.matchAll(LABELLED), ...text.matchAll(LIVES)].flatMap(({ indices }) => {
    const [start, end] = indices?.[1] ?? [0, 0];
    return DETAILED.test(text.slice(start, end)) ? [matchOf(text, start, end)] : [];
  });

const inTables = (text: string): Match[] =>
  tableRows(text).flatMap(({ header, cells }) =>
    cells
      .filter((cell, column) => HOME_HEADER.test(header[column] ?? '') && DETAILED.test(cell.text))
      .map(({ start, end }) => matchOf(text, start, end)),
  );

/**
 * 家庭住址（到门牌、单元、室的）：留到村民小组。机关、村委会的办公地址不算。
 * 依据：公示应当去标识化（规则 H-13、H-14）。
 */
export const homeAddresses = (text: string): Match[] => [
  ...inTables(text),
  ...labelled(text),
  ...bare(text),
];
