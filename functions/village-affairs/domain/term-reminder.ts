import { daysBetween, type Day } from '@shared/law/day';

/** 到期前的两次提醒，各提前几个日历日；第一次在前。 */
export interface TermLeads {
  readonly first: number;
  readonly second: number;
}

export type TermAlarm = 'first' | 'second' | 'ended';

/**
 * 今天到了哪几档提醒，轻的在前；没有到第一档的为空。
 * 依据：农经发〔2011〕13号（合同、资产、资源逐项公开）；提醒的日数是县里的约定。
 */
export const termAlarms = (endsOn: Day, today: Day, { first, second }: TermLeads): TermAlarm[] => {
  const left = daysBetween(today, endsOn);
  return [
    ...(left <= first ? (['first'] as const) : []),
    ...(left <= second ? (['second'] as const) : []),
    ...(left < 0 ? (['ended'] as const) : []),
  ];
};

/** 提醒里的一句话，不写对方是谁。 */
export const termSentence = (name: string, endsOn: Day, today: Day): string => {
  const left = daysBetween(today, endsOn);
  if (left < 0) return `“${name}”已于${endsOn}到期，请及时续签、收回或者改正登记。`;
  return left === 0
    ? `“${name}”今天到期，请及时续签、收回或者改正登记。`
    : `“${name}”还有${left}天到期（${endsOn}），请提前准备续签或者收回。`;
};
