import { startingPoint } from '../starting-point';
import type { TimeLimitPart } from '../time-limit';
import { at, number, type Rule } from './rule';

const NO_START = '没有写从哪一天起算，请确认（是不是办事的时限）';

/** 若干日内：工作日、自然日、一周；漏写“日”的按自然日并请核对。 */
export const DAYS: readonly Rule[] = [
  [
    /^(.*?)(?:之日起?|之后|后|起)?(\d+)个?工作日(内|以内|之内|前|之前)?/,
    (match) => {
      const start = startingPoint(at(match, 1));
      const part: TimeLimitPart = {
        kind: 'workingDays',
        n: number(match, 2),
        ...start,
        ...(at(match, 3).endsWith('前') ? { isBefore: true as const } : {}),
      };
      return start.from === undefined ? { part, question: NO_START } : { part };
    },
  ],
  [
    /^(.*?)(?:之日起?|之后|后|起)?(\d+)(日|天|周|)(?:内|以内|之内)/,
    (match) => {
      const n = number(match, 2) * (at(match, 3) === '周' ? 7 : 1);
      const start = startingPoint(at(match, 1));
      const part: TimeLimitPart = { kind: 'calendarDays', n, ...start };
      if (at(match, 3) === '')
        return {
          part,
          question: `“${at(match, 2)}内”漏写了“日”或者“工作日”，暂按${at(match, 2)}日，请核对`,
        };
      return start.from === undefined ? { part, question: NO_START } : { part };
    },
  ],
];
