import { FAR_PAST_DAYS } from '@shared/law/alarms';
import { chineseDay, daysBetween, type Day } from '@shared/law/day';
import type { Arrival, ArrivalDates } from './registration';

/** 登记时要留意的，逐句给经办人看。 */
export const registrationHints = (
  dates: ArrivalDates,
  { arrivedOn, receivedOn, isContactMissing }: Arrival,
): string[] => {
  if (isContactMissing)
    return ['申请里没有联系方式：先登记备查，恢复联系之日起算期限；联系上以后请办“确认收到”。'];
  if (receivedOn === null)
    return ['还没有与申请人确认，期限尚未起算；请在一个工作日内确认，超过的系统会提醒。'];
  if (dates.channel === 'ordinaryMail' && receivedOn !== arrivedOn)
    return ['平信应当在收到信函的当日与申请人确认，这一件确认得晚了。'];
  return [];
};

/** 收到之日（还不能起算的看到达之日）早得不寻常，提示核对年、月；不早的没有。 */
export const farPastHints = ({ arrivedOn, receivedOn }: Arrival, today: Day): string[] => {
  const day = receivedOn ?? arrivedOn;
  const days = daysBetween(day, today);
  return days > FAR_PAST_DAYS
    ? [
        `${receivedOn === null ? '到达' : '收到'}之日是${chineseDay(day)}，距今天已有${String(days)}天，请核对年、月、日有没有写错。`,
      ]
    : [];
};
