import { expect, test } from '@jest/globals';
import { arrivalOf } from '@miniapp/features/board/use-arrival';
import { dayText, instantText, shortDayText } from '@miniapp/format/day';
import { remainingText } from '@miniapp/features/desk/desk-row';

test('日期说成中文，不补零', () => {
  expect(dayText('2026-04-05')).toBe('2026年4月5日');
  expect(shortDayText('2026-11-20')).toBe('11月20日');
});

test.each([
  ['2026-11-20T16:30:00.000Z', '2026年11月21日 00:30'],
  ['2026-11-20T01:05:00.000Z', '2026年11月20日 09:05'],
])('时刻 %s 按北京时间显示', (instant, text) => {
  expect(instantText(instant)).toBe(text);
});

test.each([
  [
    { region: 'minghu', village: 'liushuping' },
    { region: 'minghu', village: 'liushuping' },
  ],
  [{ scene: 'minghu%2Fliushuping' }, { region: 'minghu', village: 'liushuping' }],
  [{ region: 'minghu' }, null],
  [{}, null],
])('一村一码 %j', (params, arrival) => {
  expect(arrivalOf(params)).toEqual(arrival);
});

test.each([
  ['unconfirmed', null, '超过1个工作日未确认收到'],
  ['none', null, '待确认收到'],
  ['none', 12, '还剩12个工作日'],
  ['today', 0, '今天到期'],
  ['overdue', -3, '逾期3个工作日'],
] as const)('期限的话：%s %s', (alarm, remainingWorkingDays, text) => {
  expect(remainingText({ alarm, remainingWorkingDays, state: 'submitted' })).toBe(text);
});
