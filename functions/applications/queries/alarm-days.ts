import type { CountySettings } from '@shared/law/conventions';
import { addDays, type Day } from '@shared/law/day';
import type { WorkingDayCalendar } from '../../platform/calendar';
import type { AlarmDays } from '../desk-ports';

const beyond = (calendar: WorkingDayCalendar, today: Day, workingDays: number): Day =>
  calendar.workingDaysAfter(today, workingDays + 1).day;

/** 今天（不是工作日的取前一个工作日）算第一个，往回数到第 count 个工作日。 */
const workingDayBack = (calendar: WorkingDayCalendar, today: Day, count: number): Day => {
  let day = today;
  for (let left = count; ; day = addDays(day, -1)) {
    if (calendar.isWorkingDay(day)) left -= 1;
    if (left === 0) return day;
  }
};

/**
 * 各档期限的分界日：还剩 n 个工作日的，到期日都早于今天之后第 n＋1 个工作日，
 * 于是库里只比日期，不数工作日。
 * @param today 北京时间的今天
 */
export const alarmDays = (
  calendar: WorkingDayCalendar,
  settings: CountySettings,
  today: Day,
): AlarmDays => ({
  today,
  beyondUrgent: beyond(calendar, today, settings.alarmUrgentWorkingDays),
  beyondSoon: beyond(calendar, today, settings.alarmSoonWorkingDays),
  unconfirmedBefore: `${workingDayBack(calendar, today, settings.receiptConfirmationWorkingDays)}T00:00:00+08:00`,
});
