import { addDays, addMonths, dayOf, dayParts, daysInMonth, type Day } from '@shared/law/day';
import type { DueRule, PeriodicRhythm, Rhythm } from '@shared/vocabulary/duty';

export type { PeriodicRhythm, Rhythm };

/** 一个应公开的期间，首尾两日都在内。 */
export interface Period {
  readonly label: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** 一期里最迟哪天公开。dueDay 是某日或者若干日；某月某日的是 月×100＋日；期末的为 null。 */
export interface DueBy {
  readonly dueRule: DueRule;
  readonly dueDay: number | null;
}

const MONTHS: Readonly<Record<PeriodicRhythm, number>> = {
  monthly: 1,
  quarterly: 3,
  halfYear: 6,
  yearly: 12,
};
const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'] as const;

const labelOf = (rhythm: PeriodicRhythm, year: number, firstMonth: number): string => {
  if (rhythm === 'yearly') return `${year}年`;
  if (rhythm === 'halfYear') return `${year}年${firstMonth === 1 ? '上' : '下'}半年`;
  if (rhythm === 'monthly') return `${year}年${firstMonth}月`;
  return `${year}年${QUARTERS[(firstMonth - 1) / 3] ?? ''}`;
};

/** 某一天所在的期间：自然月、季度、半年或者年。 */
export const periodOf = (rhythm: PeriodicRhythm, day: Day): Period => {
  const { year, month } = dayParts(day);
  const length = MONTHS[rhythm];
  const firstMonth = month - ((month - 1) % length);
  const lastMonth = firstMonth + length - 1;
  return {
    label: labelOf(rhythm, year, firstMonth),
    firstDay: dayOf({ year, month: firstMonth, date: 1 }),
    lastDay: dayOf({ year, month: lastMonth, date: daysInMonth(year, lastMonth) }),
  };
};

/** 紧挨着的上一个期间。 */
export const previousPeriod = (rhythm: PeriodicRhythm, period: Period): Period =>
  periodOf(rhythm, addDays(period.firstDay, -1));

/** 紧挨着的下一个期间。 */
export const nextPeriod = (rhythm: PeriodicRhythm, period: Period): Period =>
  periodOf(rhythm, addDays(period.lastDay, 1));

/** 一期最迟哪天公开：期末、本期首月或者某月的某日（没有这一日的取月末）、期满后若干日。 */
export const dueOnOf = ({ dueRule, dueDay }: DueBy, { firstDay, lastDay }: Period): Day => {
  if (dueRule === 'afterEnd') return addDays(lastDay, dueDay ?? 0);
  if (dueRule === 'periodEnd') return lastDay;
  const [months, date] =
    dueRule === 'monthDay'
      ? [Math.floor((dueDay ?? 101) / 100) - 1, (dueDay ?? 101) % 100]
      : [0, dueDay ?? 1];
  const { year, month } = dayParts(addMonths(firstDay, months));
  return dayOf({ year, month, date: Math.min(date, daysInMonth(year, month)) });
};

/** 某一天该公开的是哪一期：期满后若干日内公开的，那几天里该公开的还是上一期。 */
export const periodAt = (rhythm: PeriodicRhythm, by: DueBy, day: Day): Period =>
  periodOf(rhythm, by.dueRule === 'afterEnd' ? addDays(day, -(by.dueDay ?? 0)) : day);
