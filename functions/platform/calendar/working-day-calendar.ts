import { addDays, dayParts, isWeekend, type Day } from '@shared/law/day';
import { arrangementsOf, type DayNature, type HolidayNotice } from './year-table';

/** 数出来的一天；provisional 表示所经年份有的尚未公布放假安排，日期可能调整。 */
export interface CountedDay {
  readonly day: Day;
  readonly provisional: boolean;
}

/** 工作日历。依据：《全国年节及纪念日放假办法》和国务院办公厅各年放假通知。 */
export interface WorkingDayCalendar {
  /** 这一天的性质。 */
  readonly natureOf: (day: Day) => DayNature;
  readonly isWorkingDay: (day: Day) => boolean;
  /** 当年的放假通知尚未载入，只能按周一至周五推算。 */
  readonly isProvisional: (day: Day) => boolean;
  /** day 之后（不含当日）的第 count 个工作日；count 为 0 时就是当日。 */
  readonly workingDaysAfter: (day: Day, count: number) => CountedDay;
  /** day 之后（不含当日）的第一个工作日。 */
  readonly nextWorkingDay: (day: Day) => Day;
  /** 当日是工作日就是当日，否则顺延到下一个工作日。 */
  readonly rolledToWorkingDay: (day: Day) => Day;
  /** from 之后（不含）到 to（含）的工作日数；to 不晚于 from 时为 0。 */
  readonly countWorkingDays: (from: Day, to: Day) => number;
  /** 已载入的年份及其通知，供核对与重新计算。 */
  readonly notices: readonly HolidayNotice[];
}

type DayFacts = Pick<WorkingDayCalendar, 'natureOf' | 'isWorkingDay' | 'isProvisional' | 'notices'>;

const dayFactsOf = (notices: readonly HolidayNotice[]): DayFacts => {
  const arrangements = arrangementsOf(notices);
  const loadedYears = new Set(notices.map(({ year }) => year));
  const natureOf = (day: Day): DayNature =>
    arrangements.get(day) ?? { kind: isWeekend(day) ? 'weekend' : 'workday' };
  const isWorkingDay = (day: Day) => {
    const { kind } = natureOf(day);
    return kind === 'workday' || kind === 'makeupWorkday';
  };
  const isProvisional = (day: Day) => !loadedYears.has(dayParts(day).year);
  return { natureOf, isWorkingDay, isProvisional, notices };
};

/** 由各年放假通知建工作日历。 */
export const createWorkingDayCalendar = (notices: readonly HolidayNotice[]): WorkingDayCalendar => {
  const facts = dayFactsOf(notices);
  const { isWorkingDay, isProvisional } = facts;

  const rolledToWorkingDay = (day: Day) => {
    let candidate = day;
    while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
    return candidate;
  };
  const nextWorkingDay = (day: Day) => rolledToWorkingDay(addDays(day, 1));

  const workingDaysAfter = (day: Day, count: number): CountedDay => {
    if (!Number.isInteger(count) || count < 0) throw new RangeError('工作日数须为非负整数');
    let reached = day;
    let provisional = isProvisional(day);
    for (let counted = 0; counted < count; counted += 1) {
      reached = nextWorkingDay(reached);
      provisional ||= isProvisional(reached);
    }
    return { day: reached, provisional };
  };

  const countWorkingDays = (from: Day, to: Day) => {
    let counted = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
      if (isWorkingDay(day)) counted += 1;
    }
    return counted;
  };

  return { ...facts, workingDaysAfter, nextWorkingDay, rolledToWorkingDay, countWorkingDays };
};
