import { ALARM_WORKING_DAYS } from '@shared/law/alarms';
import { addDays, type Day } from '@shared/law/day';
import type { WorkingDayCalendar } from '../../platform/calendar';
import type { AlarmDays } from '../desk-ports';

const beyond = (calendar: WorkingDayCalendar, today: Day, workingDays: number): Day =>
  calendar.workingDaysAfter(today, workingDays + 1).day;

const lastWorkingDay = (calendar: WorkingDayCalendar, today: Day): Day => {
  let day = today;
  while (!calendar.isWorkingDay(day)) day = addDays(day, -1);
  return day;
};

/**
 * 各档期限的分界日：还剩 n 个工作日的，到期日都早于今天之后第 n＋1 个工作日，
 * 于是库里只比日期，不数工作日。
 * @param today 北京时间的今天
 */
export const alarmDays = (calendar: WorkingDayCalendar, today: Day): AlarmDays => ({
  today,
  beyondToday: beyond(calendar, today, 0),
  beyondUrgent: beyond(calendar, today, ALARM_WORKING_DAYS.urgent),
  beyondSoon: beyond(calendar, today, ALARM_WORKING_DAYS.soon),
  unconfirmedBefore: `${lastWorkingDay(calendar, today)}T00:00:00+08:00`,
});
