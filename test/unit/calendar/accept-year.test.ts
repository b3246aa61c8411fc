import { describe, expect, test } from '@jest/globals';
import { publishedNotices, type HolidayNotice } from '@functions/platform/calendar';
import { acceptYear } from '@functions/platform/calendar/accept-year';
import { presentNotices } from '@functions/platform/calendar/present-notices';
import { yearView } from '@functions/platform/calendar/year-view';
import { year2027 } from '../../support/year-2027';

const today = '2026-11-25';
const problemOf = (changes: Record<string, unknown>) => {
  const accepted = acceptYear({ ...year2027, ...changes }, publishedNotices, today);
  return accepted.ok ? null : accepted.refusal;
};
const holidaysWith = (...more: HolidayNotice['holidays']) => ({
  holidays: [...year2027.holidays, ...more],
});
const makeupOn = (day: string) => ({ makeupWorkdays: [{ day, for: '国庆节' }] });

describe('一年的放假安排能不能载入', () => {
  test('抄全了的收下', () => {
    expect(acceptYear(year2027, publishedNotices, today)).toEqual({ ok: true, value: year2027 });
  });

  test.each(publishedNotices.map((notice) => [notice.year, notice] as const))(
    '%i 年已公布的通知都过得了',
    (_, notice) => {
      expect(acceptYear(notice, [], today)).toMatchObject({ ok: true });
    },
  );

  test.each([
    ['makeupWorkdays.0.day', makeupOn('2027-10-11'), '不是周末'],
    ['makeupWorkdays.0.day', makeupOn('2027-10-02'), '已经列为放假'],
    ['makeupWorkdays.0.day', makeupOn('2028-10-07'), '不像是2027年'],
    [
      'holidays.7',
      holidaysWith({ name: '颠倒', from: '2027-11-05', to: '2027-11-01' }),
      '在最后一天2027-11-01之后',
    ],
    [
      'holidays.7',
      holidaysWith({ name: '太远', from: '2028-02-01', to: '2028-02-01' }),
      '不在2026-12-01到2028-01-31之间',
    ],
    [
      'holidays.7',
      holidaysWith({ name: '重叠', from: '2027-10-07', to: '2027-10-08' }),
      '和「国庆节」的日子重叠',
    ],
    ['holidays', { holidays: year2027.holidays.slice(0, 6) }, '没有国庆节（2027-10-01）'],
    ['source', { source: 'https://gov.cn.example.com/a.htm' }, '政府网站'],
    ['source', { source: 'http://www.gov.cn/a.htm' }, 'https://'],
    ['issuedOn', { issuedOn: '2026-11-26' }, '在今天之后'],
    ['documentNumber', { documentNumber: ' ' }, '请填写「文号」'],
    ['version', { version: 0 }, '版本'],
    [
      'holidays.0.from',
      { holidays: [{ name: '元旦', from: '2027-02-30', to: '2027-03-01' }] },
      '没有这一天',
    ],
    ['holidays', { holidays: undefined }, '请填写「放假的日子」'],
  ])('%s 有误：%j', (field, changes, words) => {
    const refusal = problemOf(changes);
    expect(refusal).toMatchObject({ field, message: expect.stringContaining(words) });
  });

  test('不是一组内容', () => {
    for (const candidate of [null, 7, 'x', []])
      expect(acceptYear(candidate, [], today)).toMatchObject({ ok: false });
  });

  test('更正要写更高的版本', () => {
    const present = presentNotices([year2027]);
    expect(acceptYear(year2027, present, today)).toMatchObject({
      refusal: { field: 'version', message: '2027年现在是第1版，「版本」应写2或者更大' },
    });
    expect(acceptYear({ ...year2027, version: 2 }, present, today)).toMatchObject({ ok: true });
  });
});

describe('现行的各年', () => {
  test('载入的更高版本取代随程序带来的；更低的不起作用', () => {
    const [year2026] = publishedNotices.slice(-1);
    if (!year2026) throw new Error('no shipped year');
    const corrected = { ...year2026, version: 2, documentNumber: '更正' };
    expect(presentNotices([corrected]).at(-1)).toBe(corrected);
    expect(presentNotices([{ ...corrected, version: 0 }]).at(-1)).toEqual(year2026);
    expect(presentNotices([year2027]).map(({ year }) => year)).toEqual([
      2022, 2023, 2024, 2025, 2026, 2027,
    ]);
  });

  test('CAL：2026 年各月工作日数，放假与调休都有名目', () => {
    const view = yearView(publishedNotices, '2026-11-21');
    if (!view.ok) throw new Error('no view');
    const { months, isProvisional, workingDays, years } = view.value;
    expect(months.map((month) => month.workingDays)).toEqual([
      21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23,
    ]);
    expect([isProvisional, workingDays]).toEqual([false, 248]);
    expect(years).toEqual([2022, 2023, 2024, 2025, 2026, 2027]);
    expect(months[8]?.days[19]).toEqual({
      day: '2026-09-20',
      kind: 'makeupWorkday',
      name: '国庆节',
    });
    expect(months[9]?.days[0]).toEqual({
      day: '2026-10-01',
      kind: 'publicHoliday',
      name: '国庆节',
    });
  });

  test('没有公布的年份标明推算；再往后没有', () => {
    expect(yearView(publishedNotices, '2026-11-21', 2027)).toMatchObject({
      value: { isProvisional: true },
    });
    expect(yearView(presentNotices([year2027]), '2026-11-21', 2027)).toMatchObject({
      value: { isProvisional: false },
    });
    for (const year of [2021, 2028])
      expect(yearView(publishedNotices, '2026-11-21', year)).toMatchObject({
        refusal: { code: 'notFound', field: 'year' },
      });
  });
});
