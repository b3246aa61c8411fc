import { addDays, type Day } from '@shared/law/day';

/** 这一天是工作日就是这一天，否则是以前的最后一个工作日：法定日期落在休息日的，提前办，不顺延。 */
export const lastWorkingDayUntil = (day: Day, isWorkingDay: (day: Day) => boolean): Day =>
  isWorkingDay(day) ? day : lastWorkingDayUntil(addDays(day, -1), isWorkingDay);
