import { isDay } from '@shared/law/day';
import {
  citizenIdCheckCharacter,
  creditCodeProblem,
  maskBankCard,
  maskCitizenId,
  maskPhone,
  passesLuhn,
} from '@shared/validation';
import type { PersonalDataKind } from '@shared/vocabulary/notice';
import { readableText, unpairedMarks } from './readable-text';

/** 文中一处个人号码：从 start 到 end，以及隐去后的样子。 */
export interface Match {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
  readonly masked: string;
}

/** 号码里的间隔：空格和横线可以混用；点号必须前后一致，免得把日期和小数连成号码。 */
const GAPS = ['[ -]{0,2}', String.raw`\.?`, '·?'];
const ID_18 = GAPS.map(
  (gap) => new RegExp(`(?<![0-9])[1-9](?:${gap}\\d){16}${gap}[0-9X](?![0-9])`, 'gi'),
);
const ID_15 = /(?<![0-9])[1-9](?:\d{14}|\d{5}([ .·-])\d{6}\1\d{3})(?![0-9])/g;
/** 连写、四位一组，或六位加余数。 */
const CARD =
  /(?<![0-9])[3-9](?:\d{15,18}|\d{3}(?:[ -]{1,2}\d{4}){3}(?:[ -]{0,2}\d{1,3})?|\d{3}(?:[.·]\d{4}){3}(?:[.·]?\d{1,3})?|\d{5}[ .·-]\d{10,13})(?![0-9])/g;
const PHONE =
  /(?<![0-9])(?:(?:\+|00)?86[ .·-]?)?1[3-9]\d(?:[ -]{0,2}\d{4}[ -]{0,2}\d{4}|([.·])\d{4}\1\d{4}(?!\1\d))(?![0-9])/g;
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
const CARD_ISSUERS = /^(?:3[05-8]|4|5|6[0258-9]|9[05689])/;
const EARLIEST = '1900-01-01';
/** 校验位不对时，出生日期在此之前才算（多半是抄错一位的号码）；之后的更像编号里的日期。 */
const MISCOPIED_BEFORE = '2010-01-01';

/** 全角数字、字母、空格、横线换成半角，位置不变；看不见的字当作空格。 */
const toHalfWidth = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ＋]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    .replace(/[\u2022\u2027\u2219\u22c5\u30fb\uff65]/g, '·')
    .replace(/\uff0e/g, '.');

const compact = (text: string): string => text.replace(/[ .·-]/g, '').toUpperCase();
const dateAt = (number: string): string =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;

const isCitizenId = (number: string): boolean => {
  const birth = dateAt(number);
  if (!isDay(birth) || birth < EARLIEST || birth > '2099-12-31') return false;
  if (citizenIdCheckCharacter(number.slice(0, 17)) === number[17]) return true;
  return birth < MISCOPIED_BEFORE && PROVINCES.test(number);
};

const isOldCitizenId = (number: string): boolean =>
  PROVINCES.test(number) &&
  isDay(`19${number.slice(6, 8)}-${number.slice(8, 10)}-${number.slice(10, 12)}`);

const isBankCard = (number: string): boolean =>
  CARD_ISSUERS.test(number) && passesLuhn(number) && creditCodeProblem(number) !== undefined;

const RULES: readonly {
  readonly kind: PersonalDataKind;
  readonly pattern: RegExp;
  readonly isReal: (number: string) => boolean;
  readonly mask: (number: string) => string;
}[] = [
  ...ID_18.map((pattern) => ({
    kind: 'idNumber' as const,
    pattern,
    isReal: isCitizenId,
    mask: maskCitizenId,
  })),
  { kind: 'idNumber', pattern: ID_15, isReal: isOldCitizenId, mask: maskCitizenId },
  { kind: 'bankCard', pattern: CARD, isReal: isBankCard, mask: maskBankCard },
  { kind: 'phone', pattern: PHONE, isReal: () => true, mask: (n) => maskPhone(n.slice(-11)) },
];

/** 前后紧挨着的字母和数字里还有别的数字，是一个更长的编号的一部分；后面是小数或“元”的，是金额。 */
const isPartOfCode = (text: string, start: number, end: number): boolean => {
  const before = /[0-9A-Za-z]*$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const after = /^[0-9A-Za-z]*/.exec(text.slice(end, end + 24))?.[0] ?? '';
  const rest = text.slice(end, end + 6);
  return /\d/.test(before + after) || /^\.\d{1,2}(?!\d)|^ ?[万亿]?元/.test(rest);
};

/** 隐去的字符用全角星号：半角的在正文里是强调记号，会被当作格式吃掉。 */
const wide = (masked: string): string => masked.replaceAll('*', '＊');

const overlaps = (
  matches: readonly Match[],
  { start, end }: Pick<Match, 'start' | 'end'>,
): boolean => matches.some((other) => start < other.end && other.start < end);

const matchesIn = (text: string): Match[] => {
  const plain = toHalfWidth(text);
  const matches: Match[] = [];
  for (const { kind, pattern, isReal, mask } of RULES)
    for (const { 0: found, index: start } of plain.matchAll(pattern)) {
      const number = compact(found);
      const end = start + found.length;
      if (overlaps(matches, { start, end }) || !isReal(number)) continue;
      if (!isPartOfCode(plain, start, end))
        matches.push({ kind, start, end, masked: wide(mask(number)) });
    }
  return matches;
};

/** 显示出来才连成号码的，位置换算回原文。 */
const matchesOnceShown = (text: string): Match[] => {
  const readable = readableText(text);
  if (readable.text === text) return [];
  return matchesIn(readable.text).map((each) => {
    const start = readable.starts[each.start] ?? 0;
    const end = readable.ends[each.end - 1] ?? text.length;
    return { ...each, start, end };
  });
};

/**
 * 找出文中的居民身份证号码、手机号码、银行卡号，按位置排列，互不重叠；
 * 原文里看得出的，和显示出来（去掉格式记号、还原实体）才看得出的，都算。
 * 依据：《个人信息保护法》第六条、第二十八条；公示名单应当去标识化。
 */
export const detectPersonalData = (text: string): Match[] => {
  const matches = matchesIn(text);
  const shown = matchesOnceShown(text).filter((each) => !overlaps(matches, each));
  return [...matches, ...shown].sort((a, b) => a.start - b.start);
};

const maskOnce = (text: string, matches: readonly Match[]): string =>
  [...matches]
    .reverse()
    .reduce(
      (masked, { start, end, masked: hidden }) =>
        masked.slice(0, start) +
        hidden +
        unpairedMarks(masked.slice(start, end)) +
        masked.slice(end),
      text,
    );

/**
 * 就地隐去全部个人号码：身份证留前六后四，手机留前三后四，银行卡留前六后四；其余文字不动。
 * @returns 隐去后的文字和隐去的个数
 */
export const maskPersonalData = (text: string): { text: string; count: number } => {
  let current = text;
  let count = 0;
  for (let matches = detectPersonalData(current); matches.length > 0;) {
    current = maskOnce(current, matches);
    count += matches.length;
    matches = detectPersonalData(current);
  }
  return { text: current, count };
};
