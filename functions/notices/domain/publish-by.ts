import type { Day } from '@shared/law/day';
import { parseTimeLimit } from '@shared/law/time-limit';
import { publishBy as countPublishBy, type WorkingDayCalendar } from '../../platform/calendar';

/** 信息何时形成、何时变更；目录写明的公开时限（没有为空）；说的是什么，用来选并用的时限。 */
export interface Formation {
  readonly formedOn: Day;
  readonly changedOn: Day | null;
  readonly timeLimit?: string;
  readonly subject?: string;
}

/**
 * 最迟哪天公开：自形成之日起二十个工作日，变更的自变更之日起重新算；开始的当日不算。
 * 目录写明更短的、写明日期的，照目录；写得更长而没有法律、行政法规依据的，仍按二十个工作日。
 * 依据：《条例》第二十六条。
 */
export const publishBy = (
  { formedOn, changedOn, timeLimit = '', subject }: Formation,
  calendar: WorkingDayCalendar,
): Day => {
  const facts = { formedOn, changedOn: changedOn ?? undefined, subject };
  return countPublishBy(parseTimeLimit(timeLimit), facts, calendar).dueOn;
};
