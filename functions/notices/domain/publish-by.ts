import type { Day } from '@shared/law/day';
import { PERIODS } from '@shared/law/periods';
import type { WorkingDayCalendar } from '../../platform/calendar';

/** 信息何时形成、何时变更。 */
export interface Formation {
  readonly formedOn: Day;
  readonly changedOn: Day | null;
}

/**
 * 最迟哪天公开：自形成之日起二十个工作日，变更的自变更之日起重新算；开始的当日不算。
 * 依据：《条例》第二十六条。
 */
export const publishBy = (
  { formedOn, changedOn }: Formation,
  calendar: WorkingDayCalendar,
): Day => {
  const from = changedOn !== null && changedOn > formedOn ? changedOn : formedOn;
  return calendar.workingDaysAfter(from, PERIODS.proactiveDisclosure.amount).day;
};
