import type { TimeLimitPart } from '../time-limit';

/** 读一句：读出的一部分，以及要请人确认的话。 */
export interface ReadClause {
  readonly part: TimeLimitPart;
  readonly question?: string;
}

/** 一种写法，连同怎样读它。 */
export type Rule = readonly [RegExp, (match: RegExpExecArray) => ReadClause];

/** 第几处匹配到的文字。 */
export const at = (match: RegExpExecArray, index: number): string => match[index] ?? '';
/** 第几处匹配到的数。 */
export const number = (match: RegExpExecArray, index: number): number => Number(at(match, index));
/** 管哪些信息：去掉“应当”“一般”之类的话；没有说的得空。 */
export const scoped = (text: string) => {
  const scope = text
    .replace(/(?:应当|应|一般|必须|需|在|至少|进行|定期公开|逐项逐笔|最长)+$/, '')
    .replace(/^(?:应当|应|其中|一般)/, '');
  return scope === '' ? {} : { scope };
};
/** 周期的写法统一：季即季度。 */
export const spelled = (period: string): string => (period === '季' ? '季度' : period);
