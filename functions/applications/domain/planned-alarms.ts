import { addDays, type Day } from '@shared/law/day';
import type { WorkingDayCalendar } from '../../platform/calendar';

/** 计划在哪天发出哪一档提醒。 */
export interface PlannedAlarm {
  readonly alarm: 'soon' | 'urgent' | 'lastCall' | 'today' | 'overdue';
  readonly on: Day;
}

const workingDaysBefore = (day: Day, count: number, calendar: WorkingDayCalendar): Day => {
  let reached = day;
  for (let left = count; left > 0;) {
    if (calendar.isWorkingDay(reached)) left -= 1;
    reached = addDays(reached, -1);
  }
  while (!calendar.isWorkingDay(reached)) reached = addDays(reached, -1);
  return reached;
};

/**
 * 到期前若干个工作日、到期当日、逾期的第一天各提醒一次；恰是首个满足“剩余不多于几个工作日”的日子。
 * 依据：《条例》第三十三条；提醒的日数为本系统约定。
 */
export const plannedAlarms = (
  dueOn: Day,
  before: { readonly soon: number; readonly urgent: number; readonly lastCall: number },
  calendar: WorkingDayCalendar,
): readonly PlannedAlarm[] => [
  { alarm: 'soon', on: workingDaysBefore(dueOn, before.soon, calendar) },
  { alarm: 'urgent', on: workingDaysBefore(dueOn, before.urgent, calendar) },
  { alarm: 'lastCall', on: workingDaysBefore(dueOn, before.lastCall, calendar) },
  { alarm: 'today', on: dueOn },
  { alarm: 'overdue', on: addDays(dueOn, 1) },
];
