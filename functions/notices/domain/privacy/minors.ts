import { addDays, type Day } from '@shared/law/day';
import type { Match } from '../personal-data-detector';
import { personIn } from './hardship';
import { isFullName, isNameInText, minorName, NAME_PATTERN } from './person-names';
import { tableRows, type TableRow } from './tables';

const MINOR_HEADER = /^(?:学生|儿童|幼儿|孩子|未成年人|孤儿|新生|学童|被监护人)(?:姓名)?$/;
const BIRTH_HEADER = /出生/;
const ID = /(?<!\d)\d{6}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dXx](?!\d)/;
const DATE = /((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})(?:\s*[月./-]\s*(\d{1,2}))?/;

/** 满十八周岁以前。@param on 在哪一天看 */
const isMinorOn = (year: string, month: string, on: Day): boolean => {
  const eighteen = `${String(Number(year) + 18)}-${month.padStart(2, '0')}-28`;
  return eighteen > addDays(on, 0) && `${year}-01-01` <= on;
};

const isYoung = ({ header, cells }: TableRow, on: Day): boolean =>
  cells.some(({ text }, column) => {
    const title = header[column] ?? '';
    const id = ID.exec(text);
    if (id) return isMinorOn(id[1] ?? '', id[2] ?? '', on);
    if (title === '年龄') return /^\d{1,2}(?:周?岁)?$/.test(text) && Number.parseInt(text, 10) < 18;
    const date = BIRTH_HEADER.test(title) ? DATE.exec(text) : null;
    return date !== null && isMinorOn(date[1] ?? '', date[2] ?? '', on);
  });

const inTables = (text: string, on: Day): Match[] =>
  tableRows(text).flatMap((row) => {
    const named = row.cells.filter(
      (cell, column) => MINOR_HEADER.test(row.header[column] ?? '') && isFullName(cell.text),
    );
    const person = personIn(row);
    const minors = named.length === 0 && person && isYoung(row, on) ? [person] : named;
    const births = row.cells.filter(
      ({ text: value }, column) =>
        minors.length > 0 && BIRTH_HEADER.test(row.header[column] ?? '') && DATE.test(value),
    );
    return [
      ...minors.map((cell) => ({ ...cell, masked: minorName(cell.text) })),
      ...births.map((cell) => ({ ...cell, masked: '＊＊＊' })),
    ].map(({ start, end, masked }) => ({ kind: 'minor' as const, start, end, masked }));
  });

const CUE =
  '(?:(?:小|中|大专|中专)?学生|儿童|未成年人|孩子|男童|女童|幼儿|孤儿|婴儿|其[子女]|长子|长女|次子|次女|孙子|孙女)';
const AFTER = '(?=同学|小朋友|[（(，,。、；;：:\\s|”）)]|获|就读|享受|$)';
const CUED = new RegExp(`${CUE}(?:姓名)?[：: ]?(${NAME_PATTERN})${AFTER}`, 'gd');
const CALLED = new RegExp(`(?:^|[\\n\\s，。；：、|（(“])(${NAME_PATTERN})(?:同学|小朋友)`, 'gd');
const AGED = new RegExp(
  `(?:^|[\\n\\s，。；：、|（(“]|村民|居民|[子女])(${NAME_PATTERN})[（(，, ]{0,2}(?:[男女][，, ]?)?(?:今年|现年)?(?:[0-9]|1[0-7])(?:周)?岁`,
  'gd',
);
/** 说某某的子女时，只有名字后面说了年纪、上学的才算未成年。 */
const ADULT_CUE = /^(?:其[子女]|长[子女]|次[子女]|孙[子女])/;

const inText = (text: string): Match[] =>
  [CUED, CALLED, AGED].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const [start, end] = found.indices?.[1] ?? [0, 0];
      const name = found[1] ?? '';
      const isUnknownAge = pattern === CUED && ADULT_CUE.test(found[0]);
      return isNameInText(name) && !isUnknownAge
        ? [{ kind: 'minor' as const, start, end, masked: minorName(name) }]
        : [];
    }),
  );

/**
 * 未成年人的全名（连同出生日期）：隐作姓加“某某”。
 * 依据：《个人信息保护法》第二十八条、第三十一条；《未成年人保护法》关于个人信息的规定。
 * @param on 按这一天看满没满十八周岁
 */
export const minorNames = (text: string, on: Day): Match[] => [
  ...inTables(text, on),
  ...inText(text),
];
