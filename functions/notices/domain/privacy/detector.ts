import type { Day } from '@shared/law/day';
import { detectPersonalData, maskMatches, type Match } from '../personal-data-detector';
import { readableText } from '../readable-text';
import { hardshipCauses } from './hardship';
import { homeAddresses } from './home-address';
import { homePhones } from './home-phone';
import { minorNames } from './minors';

/** 一遍遍地隐去，至多这么多遍。 */
const MOST_ROUNDS = 8;

const isSame = (one: Match, other: Match): boolean =>
  one.kind === other.kind && one.start < other.end && other.start < one.end;

/** 要看上下文的：在显示出来的文字上找，位置换算回原文。 */
const inContext = (source: string, on: Day): Match[] => {
  const { text, starts, ends } = readableText(source);
  return [
    ...minorNames(text, on),
    ...hardshipCauses(text),
    ...homeAddresses(text),
    ...homePhones(text),
  ].map((each) => ({
    ...each,
    start: starts[each.start] ?? 0,
    end: ends[each.end - 1] ?? source.length,
  }));
};

/**
 * 找出不能公开的个人信息：身份证、手机、银行卡号码，家庭住址与电话，全名旁边的困难缘由，未成年人的姓名。
 * 依据：《个人信息保护法》第六条、第二十八条；规则 H-13、H-14。
 * @param on 按这一天看是不是未成年人
 */
export const detectPrivacy = (text: string, on: Day): Match[] => {
  const found: Match[] = [];
  for (const match of [...detectPersonalData(text), ...inContext(text, on)])
    if (!found.some((other) => isSame(match, other))) found.push(match);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** 互不重叠的几处，按位置排列。 */
export const withoutOverlaps = (matches: readonly Match[]): Match[] => {
  const kept: Match[] = [];
  for (const match of matches) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
};

/** 就地隐去全部个人信息，其余文字不动；返回隐去后的文字和个数。 */
export const maskPrivacy = (text: string, on: Day): { text: string; count: number } => {
  let current = text;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const matches = withoutOverlaps(detectPrivacy(current, on));
    if (matches.length === 0) break;
    current = maskMatches(current, matches);
    count += matches.length;
  }
  return { text: current, count };
};
