import { addDays, daysBetween, type Day } from '@shared/law/day';

/** 公示截止日：自公布次日起算，满规定的天数。@param days 日历日 */
export const publicityUntil = (publishedOn: Day, days: number): Day => addDays(publishedOn, days);

/** 公示还剩几天，截止日当天是 1，已结束为 0，不公示为 null。@param days 公示总天数，不知道时为 null */
export const publicityDaysLeft = (
  until: Day | null,
  days: number | null,
  today: Day,
): number | null => {
  if (until === null) return null;
  const left = Math.max(0, daysBetween(today, until) + 1);
  return days === null ? left : Math.min(left, days);
};
