import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  chineseDay,
  daySchema,
  daysBetween,
  isDay,
  isWeekend,
  weekdayName,
  weekdayOf,
} from '@shared/law/day';

const FIRST_MS = Date.UTC(1900, 0, 1);
const utcDay = (offset: number) =>
  new Date(FIRST_MS + offset * 86_400_000).toISOString().slice(0, 10);
const anyOffset = fc.integer({ min: 0, max: 365 * 300 });

describe('历日', () => {
  test('加减天数、相隔天数、星期与另一算法（UTC 日期）逐一相同', () => {
    fc.assert(
      fc.property(anyOffset, fc.integer({ min: -1000, max: 1000 }), (offset, count) => {
        const from = utcDay(offset + 1000);
        const to = utcDay(offset + 1000 + count);
        expect(addDays(from, count)).toBe(to);
        expect(daysBetween(from, to)).toBe(count);
        expect(weekdayOf(to)).toBe(new Date(`${to}T00:00:00Z`).getUTCDay());
        expect(isWeekend(to)).toBe([0, 6].includes(new Date(`${to}T00:00:00Z`).getUTCDay()));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-04-01', 6, '2026-10-01'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('《民法典》第二百零二条：%s 加 %i 个月是 %s', (from, count, to) => {
    expect(addMonths(from, count)).toBe(to);
  });

  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00:00Z', false],
    ['', false],
  ])('%s 是日期：%s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
    expect(daySchema.safeParse(text).success).toBe(expected);
  });

  test('不是日期的文本参与运算属于程序错误', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });

  test('中文写法', () => {
    expect(chineseDay('2026-10-01', 2026)).toBe('10月1日');
    expect(chineseDay('2027-01-04', 2026)).toBe('2027年1月4日');
    expect(weekdayName('2026-10-10')).toBe('星期六');
  });
});
