import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayParts } from '@shared/law/day';
import {
  createWorkingDayCalendar,
  officialCalendar,
  publishedNotices,
} from '@functions/platform/calendar';
import lawCases from '../../fixtures/law-cases.json';

interface CalendarCase {
  readonly id: string;
  readonly input: { readonly date?: string; readonly year?: number };
  readonly expected: {
    readonly isWorkday?: boolean;
    readonly perMonth?: readonly number[];
    readonly total?: number;
    readonly why?: string;
  };
}
const cases = (lawCases as readonly unknown[] as readonly CalendarCase[]).filter(({ id }) =>
  id.startsWith('CAL-'),
);

const workingDaysOfMonth = (year: number, month: number) => {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  let count = 0;
  for (let day = first; dayParts(day).month === month; day = addDays(day, 1)) {
    if (officialCalendar.isWorkingDay(day)) count += 1;
  }
  return count;
};
const perMonth = (year: number) =>
  Array.from({ length: 12 }, (_, index) => workingDaysOfMonth(year, index + 1));

describe('工作日历', () => {
  test.each(cases.filter(({ input }) => input.date).map((item) => [item.id, item] as const))(
    '%s 以国务院办公厅放假通知为准',
    (_id, { input, expected }) => {
      expect(officialCalendar.isWorkingDay(input.date ?? '')).toBe(expected.isWorkday);
    },
  );

  test.each(cases.filter(({ input }) => input.year).map((item) => [item.id, item] as const))(
    '%s 全年各月工作日数',
    (_id, { input, expected }) => {
      const counts = perMonth(input.year ?? 0);
      expect(counts).toEqual(expected.perMonth);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(expected.total);
    },
  );

  test('law-cases.json 里的 CAL-* 全部用上', () => {
    expect(cases.map(({ id }) => id)).toEqual(['CAL-01', 'CAL-04', 'CAL-07', 'CAL-10', 'CAL-13']);
  });

  test('2025 年各月工作日数（国办发明电〔2024〕12号）', () => {
    expect(perMonth(2025)).toEqual([19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]);
  });

  test('一天的性质说得出名目', () => {
    expect(officialCalendar.natureOf('2026-10-05')).toEqual({
      kind: 'publicHoliday',
      name: '国庆节',
    });
    expect(officialCalendar.natureOf('2026-09-20')).toEqual({
      kind: 'makeupWorkday',
      name: '国庆节',
    });
    expect(officialCalendar.natureOf('2026-11-21')).toEqual({ kind: 'weekend' });
    expect(officialCalendar.natureOf('2026-11-20')).toEqual({ kind: 'workday' });
  });

  test('没有放假通知的年份按周一至周五推算，并标明可能调整', () => {
    expect(officialCalendar.isProvisional('2026-12-31')).toBe(false);
    expect(officialCalendar.isProvisional('2027-01-01')).toBe(true);
    expect(officialCalendar.isWorkingDay('2027-01-01')).toBe(true);
    expect(officialCalendar.workingDaysAfter('2026-12-03', 20)).toEqual({
      day: '2026-12-31',
      provisional: false,
    });
    expect(officialCalendar.workingDaysAfter('2026-12-04', 20)).toEqual({
      day: '2027-01-01',
      provisional: true,
    });
  });

  test('载入新一年的通知后，同一期限重新计算且不再标明可能调整', () => {
    const withNextYear = createWorkingDayCalendar([
      ...publishedNotices,
      {
        year: 2027,
        version: 1,
        issuer: '国务院办公厅',
        documentNumber: '（试验用）',
        issuedOn: '2026-11-25',
        source: '',
        holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
        makeupWorkdays: [],
      },
    ]);
    expect(withNextYear.workingDaysAfter('2026-12-04', 20)).toEqual({
      day: '2027-01-04',
      provisional: false,
    });
  });

  test('顺延与次一工作日：国庆节首日顺延到 10 月 8 日', () => {
    expect(officialCalendar.rolledToWorkingDay('2026-10-01')).toBe('2026-10-08');
    expect(officialCalendar.rolledToWorkingDay('2026-10-10')).toBe('2026-10-10');
    expect(officialCalendar.nextWorkingDay('2026-10-09')).toBe('2026-10-10');
  });

  test('数到第 n 个工作日，再数回来恰为 n；落点必是工作日', () => {
    const anyDay = fc.integer({ min: 0, max: 1800 }).map((offset) => addDays('2022-01-01', offset));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const reached = officialCalendar.workingDaysAfter(day, count).day;
        expect(officialCalendar.countWorkingDays(day, reached)).toBe(count);
        expect(officialCalendar.isWorkingDay(reached)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('零个工作日就是当日；倒着数得零', () => {
    expect(officialCalendar.workingDaysAfter('2026-03-07', 0).day).toBe('2026-03-07');
    expect(officialCalendar.countWorkingDays('2026-03-10', '2026-03-02')).toBe(0);
    expect(() => officialCalendar.workingDaysAfter('2026-03-07', -1)).toThrow(RangeError);
  });
});
