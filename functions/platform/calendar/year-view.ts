import { daysInMonth, dayOf, dayParts, type Day } from '@shared/law/day';
import type { CalendarDay, CalendarMonth, CalendarView } from '@shared/contract/calendar';
import { ok, refused, type Result } from '@shared/result';
import { createWorkingDayCalendar, type WorkingDayCalendar } from './working-day-calendar';
import type { HolidayNotice } from './year-table';

/** 一份现行的安排；库里载入的有载入时刻。 */
export type LoadedNotice = HolidayNotice & { readonly loadedAt?: string };

const dayView = (calendar: WorkingDayCalendar, day: Day): CalendarDay => {
  const nature = calendar.natureOf(day);
  return { day, kind: nature.kind, name: 'name' in nature ? nature.name : '' };
};

const isWorking = ({ kind }: CalendarDay) => kind === 'workday' || kind === 'makeupWorkday';

const monthView = (calendar: WorkingDayCalendar, year: number, month: number): CalendarMonth => {
  const days = Array.from({ length: daysInMonth(year, month) }, (_, index) =>
    dayView(calendar, dayOf({ year, month, date: index + 1 })),
  );
  return { month, workingDays: days.filter(isWorking).length, days };
};

const rowOf = (notice: LoadedNotice): CalendarView['loadedYears'][number] => ({
  year: notice.year,
  version: notice.version,
  issuer: notice.issuer,
  documentNumber: notice.documentNumber,
  issuedOn: notice.issuedOn,
  source: notice.source,
  loadedAt: notice.loadedAt ?? null,
});

/**
 * 一年的工作日历和已载入的年份；可以看到今年的下一年。
 * 拒绝：没有这一年。
 * @param year 不给就是今年
 */
export const yearView = (
  notices: readonly LoadedNotice[],
  today: Day,
  year = dayParts(today).year,
): Result<CalendarView> => {
  const calendar = createWorkingDayCalendar(notices);
  const loaded = notices.map((notice) => notice.year);
  const first = Math.min(dayParts(today).year, ...loaded);
  const last = Math.max(dayParts(today).year + 1, ...loaded);
  if (year < first || year > last)
    return refused('notFound', `可以看${first}年到${last}年的日历`, { field: 'year' });
  const months = Array.from({ length: 12 }, (_, index) => monthView(calendar, year, index + 1));
  return ok({
    loadedYears: notices.map(rowOf),
    year,
    isProvisional: !loaded.includes(year),
    workingDays: months.reduce((sum, { workingDays }) => sum + workingDays, 0),
    months,
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
  });
};
