import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { addDays, isWeekend } from '@shared/law/day';
import { officialCalendar, publishedNotices } from '@functions/platform/calendar';

// chinese-days 在西半球时区会算错一天，所以放在子进程里按北京时间取数，再与本表逐日对照。
const PRINT_WORKING_DAYS = `
  const { isWorkday } = require('chinese-days');
  const days = [];
  for (let ms = Date.UTC(2022, 0, 1); ms < Date.UTC(2027, 0, 1); ms += 86400000) {
    const day = new Date(ms).toISOString().slice(0, 10);
    if (isWorkday(day)) days.push(day);
  }
  process.stdout.write(JSON.stringify(days));
`;

describe('各年放假通知', () => {
  test('2022 至 2026 年逐日与 chinese-days 相同', () => {
    const printed = execFileSync(process.execPath, ['-e', PRINT_WORKING_DAYS], {
      env: { ...process.env, TZ: 'Asia/Shanghai' },
      encoding: 'utf8',
    });
    const theirs = JSON.parse(printed) as string[];
    const ours: string[] = [];
    for (let day = '2022-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
      if (officialCalendar.isWorkingDay(day)) ours.push(day);
    }
    expect(ours).toEqual(theirs);
  });

  test.each(publishedNotices.map((notice) => [notice.year, notice] as const))(
    '%i 年的通知自身合理：有文号和原文地址，调休上班日都是周末，起止不颠倒',
    (_year, notice) => {
      expect(notice.documentNumber).toMatch(/^国办发明电〔\d{4}〕\d+号$/);
      expect(notice.source).toMatch(/^https:\/\/www\.gov\.cn\//);
      expect(notice.makeupWorkdays.every(({ day }) => isWeekend(day))).toBe(true);
      expect(notice.holidays.every(({ from, to }) => from <= to)).toBe(true);
      expect(notice.holidays.length).toBeGreaterThanOrEqual(6);
    },
  );
});
