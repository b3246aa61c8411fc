import { addDays, addMonths, type Day } from '@shared/law/day';
import type { Period } from '@shared/law/periods';
import type { CountedDay, WorkingDayCalendar } from './working-day-calendar';

/**
 * 自 start 起某项期限的最后一日：开始的当日不算；按日、按月计的，最后一日是休息日的顺延。
 * 依据：《民法典》第二百零一条至第二百零三条。
 */
export const periodEnd = (
  start: Day,
  { amount, unit }: Period,
  calendar: WorkingDayCalendar,
): CountedDay => {
  if (unit === 'workingDays') return calendar.workingDaysAfter(start, amount);
  const nominal = unit === 'months' ? addMonths(start, amount) : addDays(start, amount);
  const day = calendar.rolledToWorkingDay(nominal);
  return { day, provisional: calendar.isProvisional(nominal) || calendar.isProvisional(day) };
};
