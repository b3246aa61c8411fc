import type { Day } from '@shared/law/day';
import type { WorkingDayCalendar } from '../../platform/calendar';

/** 判断是否逾期所需的事实；repliedOn 邮寄的是交邮之日，当面的是签收之日，电子的是发送成功之日。 */
export interface ReplyFacts {
  readonly dueOn: Day;
  readonly repliedOn?: Day | null;
  readonly today: Day;
}

const judgedOn = ({ repliedOn, today }: ReplyFacts): Day =>
  repliedOn && repliedOn <= today ? repliedOn : today;

/** 是否逾期：到期日二十四时已过而没有答复，或者答复晚于到期日。依据：《条例》第三十三条。 */
export const isOverdue = (facts: ReplyFacts): boolean => judgedOn(facts) > facts.dueOn;

/** 逾期了几个工作日；没有逾期为 0（刚过到期日而其后都是休息日时也为 0）。 */
export const overdueWorkingDays = (facts: ReplyFacts, calendar: WorkingDayCalendar): number =>
  calendar.countWorkingDays(facts.dueOn, judgedOn(facts));

/** 还剩几个工作日：到期当日为 0，逾期为负数。 */
export const remainingWorkingDays = (
  { dueOn, today }: Pick<ReplyFacts, 'dueOn' | 'today'>,
  calendar: WorkingDayCalendar,
): number => {
  const passed = calendar.countWorkingDays(dueOn, today);
  return passed > 0 ? -passed : calendar.countWorkingDays(today, dueOn);
};
