import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { dayInShanghai, todayInShanghai } from '@functions/platform/calendar';

describe('北京时间的历日', () => {
  test.each([
    ['2026-06-18T15:59:59.999Z', '2026-06-18'],
    ['2026-06-18T16:00:00Z', '2026-06-19'],
    ['2026-06-18T18:30:00+08:00', '2026-06-18'],
    ['2026-12-31T23:59:59+08:00', '2026-12-31'],
    ['2026-12-31T20:00:00-05:00', '2027-01-01'],
  ])('%s 在北京是 %s', (instant, day) => {
    expect(dayInShanghai(instant)).toBe(day);
    expect(todayInShanghai(new Date(instant))).toBe(day);
  });

  test.each(['2026-06-18T16:00:00', '2026-06-18', '昨天', ''])('没有时区的“%s”不接受', (text) => {
    expect(() => dayInShanghai(text)).toThrow(RangeError);
  });

  test.each([
    ['America/New_York', 12],
    ['Asia/Shanghai', 0],
    ['Pacific/Kiritimati', 6],
    ['UTC', 16],
  ])('机器时区是 %s 时，日期、工作日与期限都不变', (zone, localHour) => {
    const root = path.resolve(__dirname, '../../..');
    const printed = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'test/support/print-shanghai-days.ts'],
      { cwd: root, env: { ...process.env, TZ: zone }, encoding: 'utf8' },
    );
    expect(JSON.parse(printed)).toEqual({
      localHour,
      day: '2026-09-30',
      date: '2026-03-08',
      due: '2026-11-03',
      march: '2026-03-08',
      weekday: 6,
    });
  });
});
