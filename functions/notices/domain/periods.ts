import { addDays, dayOf, dayParts, daysInMonth, type Day } from '@shared/law/day';

/** 公开的频次。依据：《村民委员会组织法》关于村务公开的规定（2018年文本第三十条：一般事项至少每季度公布一次，收支往来较多的财务每月公布一次）。 */
export type Rhythm = 'monthly' | 'quarterly' | 'yearly';

/** 一个应公开的期间，首尾两日都在内。 */
export interface Period {
  readonly label: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

export const rhythmLabels: Readonly<Record<Rhythm, string>> = {
  monthly: '每月一次',
  quarterly: '每季度一次',
  yearly: '每年一次',
};

const MONTHS: Readonly<Record<Rhythm, number>> = { monthly: 1, quarterly: 3, yearly: 12 };
const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'] as const;

const labelOf = (rhythm: Rhythm, year: number, firstMonth: number): string => {
  if (rhythm === 'yearly') return `${year}年`;
  if (rhythm === 'monthly') return `${year}年${firstMonth}月`;
  return `${year}年${QUARTERS[(firstMonth - 1) / 3] ?? ''}`;
};

/** 某一天所在的期间：自然月、自然季度或自然年。 */
export const periodOf = (rhythm: Rhythm, day: Day): Period => {
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
export const previousPeriod = (rhythm: Rhythm, period: Period): Period =>
  periodOf(rhythm, addDays(period.firstDay, -1));
