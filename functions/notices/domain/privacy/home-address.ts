import type { Match } from '../personal-data-detector';
import { tableRows } from './tables';

const COUNT = '(?:第)?[一二三四五六七八九十\\d]{1,4}';
/** 村、组、门牌。 */
const RURAL = new RegExp(
  `([一-龥]{1,10}?(?:村|社区|屯|庄|寨))(?:民?委会|村委会)?(${COUNT}(?:村民|居民)?小?组|${COUNT}(?:队|社))[，, ]?(?:${COUNT}巷)?(?:门牌)?(?:第)?[\\d一二三四五六七八九十]{1,5}号(?:院|户|附\\d+号)?(?=$|[^一-龥]|住|家|村民|户|人家|居民)`,
  'gd',
);
/** 小区或路名、楼栋、单元、室。 */
const URBAN = new RegExp(
  `([一-龥]{2,12}(?:小区|花园|家园|公寓|新村|宿舍|家属院|大院|[苑园城府庭湾里])|[一-龥]{2,8}(?:路|街|巷|道|胡同)\\d{1,5}号(?:院)?)[，, ]?(?:[一-龥A-Z]区)?[\\dA-Z一二三四五六七八九十]{1,4}(?:号楼|栋|幢|座|楼|#)[，, -]?(?:[\\d一二三四五六七八九十]{1,2}(?:单元|门)[，, -]?)?[\\d一二三四五六七八九十]{1,5}(?:室|号|户)`,
  'gd',
);
const LABELLED =
  /(?:家庭住址|家庭地址|住\s?址|居住地址|现居住地|户籍地址|户籍所在地|居住地)[：: ]{0,2}([^，。；;|\n]{4,40})/dg;
const HOME_HEADER = /住址|家庭地址|居住地址|户籍地|门牌/;
const DETAILED = /\d+\s*号|[一二三四五六七八九十]+号|\d+室|单元/;
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

const bare = (text: string): Match[] =>
  [RURAL, URBAN].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      OFFICE.test(text.slice(Math.max(0, index - 20), index + found.length - 1))
        ? []
        : [matchOf(text, index, index + found.length)],
    ),
  );

const labelled = (text: string): Match[] =>
  [...text.matchAll(LABELLED)].flatMap(({ indices }) => {
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
