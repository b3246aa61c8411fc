import type { PersonalDataKind } from '@shared/vocabulary/notice';
import { compact, NUMBER_RULES, toHalfWidth } from './personal-numbers';
import { readableText, unpairedMarks } from './readable-text';

/** 文中一处个人号码：从 start 到 end，以及隐去后的样子。 */
export interface Match {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
  readonly masked: string;
}

/** 前后紧挨着的字母和数字里还有别的数字，是一个更长的编号的一部分；后面是小数或“元”的，是金额。 */
const isPartOfCode = (text: string, start: number, end: number): boolean => {
  const before = /[0-9A-Za-z]*$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const after = /^[0-9A-Za-z]*/.exec(text.slice(end, end + 24))?.[0] ?? '';
  const rest = text.slice(end, end + 6);
  return /\d/.test(before + after) || /^\.\d{1,2}(?!\d)|^ ?[万亿]?元/.test(rest);
};

/** 文号、编号里的一段，不是电话：〔2026〕后面的，字母和年份后面连着的。 */
const IN_NUMBERED = /(?:[〔[（(【]\d{4}[〕\]）)】]第?|[A-Za-z]{2,}[-—]?(?:\d{2,8}[-—])+)$/;

const isNumbered = (kind: PersonalDataKind, text: string, start: number): boolean =>
  kind === 'phone' && IN_NUMBERED.test(text.slice(Math.max(0, start - 32), start));

/** 隐去的字符用全角星号：半角的在正文里是强调记号，会被当作格式吃掉。 */
const wide = (masked: string): string => masked.replaceAll('*', '＊');

const overlaps = (
  matches: readonly Match[],
  { start, end }: Pick<Match, 'start' | 'end'>,
): boolean => matches.some((other) => start < other.end && other.start < end);

const matchesIn = (text: string): Match[] => {
  const plain = toHalfWidth(text);
  const matches: Match[] = [];
  for (const { kind, pattern, isReal, mask } of NUMBER_RULES)
    for (const { 0: found, index: start } of plain.matchAll(pattern)) {
      const number = compact(found);
      const end = start + found.length;
      if (overlaps(matches, { start, end }) || !isReal(number)) continue;
      if (!isPartOfCode(plain, start, end) && !isNumbered(kind, plain, start))
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

/** 把找到的各处换成隐去后的样子；各处互不重叠，按位置排列。 */
export const maskMatches = (text: string, matches: readonly Match[]): string =>
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
    current = maskMatches(current, matches);
    count += matches.length;
    matches = detectPersonalData(current);
  }
  return { text: current, count };
};
