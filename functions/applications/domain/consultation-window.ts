import type { Day } from '@shared/law/day';
import { PERIODS } from '@shared/law/periods';
import type { CountedDay, WorkingDayCalendar } from '../../platform/calendar';

/** 征求谁的意见。 */
export type Consulted = 'thirdParty' | 'jointAuthority';

export interface SilenceFacts {
  readonly consulted: Consulted;
  readonly windowEnd: Day;
  readonly opinionOn?: Day | undefined;
  readonly today: Day;
}

/** 提出意见的最后一日，自对方收到征求意见书的次日起数。依据：《条例》第三十二条、第三十四条。 */
export const opinionDueOn = (
  consulted: Consulted,
  deliveredOn: Day,
  calendar: WorkingDayCalendar,
): CountedDay => {
  const { amount } =
    consulted === 'thirdParty' ? PERIODS.thirdPartyOpinion : PERIODS.jointAuthorityOpinion;
  return calendar.workingDaysAfter(deliveredOn, amount);
};

/**
 * 逾期不答复是否视为同意：共同制作机关视为同意；第三方不视为同意，由行政机关依法决定。
 * 依据：《条例》第三十二条、第三十四条。
 */
export const isDeemedConsent = ({
  consulted,
  windowEnd,
  opinionOn,
  today,
}: SilenceFacts): boolean =>
  consulted === 'jointAuthority' && opinionOn === undefined && today > windowEnd;
