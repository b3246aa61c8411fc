import { at, number, scoped, spelled, type Rule } from './rule';

/** 定期：每若干个工作日、每月一次、半年至少一次、按季公布、最长不超过三个月。 */
export const PERIODIC: readonly Rule[] = [
  [
    /每(\d+)个?工作日/,
    (match) => ({
      part: { kind: 'periodic', n: number(match, 1), period: `${at(match, 1)}工作日` },
    }),
  ],
  [
    /^(.*?)每(\d*)个?(月|季度?|半年|年)(?!的|底|\d).*?(?:次|公布|公开|更新)/,
    (match) => ({
      part: {
        kind: 'periodic',
        n: number(match, 2) || 1,
        period: spelled(at(match, 3)),
        ...scoped(at(match, 1)),
      },
    }),
  ],
  [
    /(\d+)次\/(半年|年|季度?|月)/,
    (match) => ({ part: { kind: 'periodic', n: number(match, 1), period: spelled(at(match, 2)) } }),
  ],
  [
    /^(半年|年|季度?|月)(?:内|度)?至少.*?(\d+)次/,
    (match) => ({ part: { kind: 'periodic', n: number(match, 2), period: spelled(at(match, 1)) } }),
  ],
  [
    /^(.*?)按(月|季度?|半年|年)度?(?:进行)?(?:公布|公开|更新)/,
    (match) => ({
      part: { kind: 'periodic', n: 1, period: spelled(at(match, 2)), ...scoped(at(match, 1)) },
    }),
  ],
  [
    /^(.*?)(?:最长)?不超过(\d+)个(月)$/,
    (match) => ({
      part: { kind: 'periodic', n: number(match, 2), period: '月', ...scoped(at(match, 1)) },
    }),
  ],
];
