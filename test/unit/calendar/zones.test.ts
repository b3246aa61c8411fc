import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

test.each([
  ['America/New_York', 240],
  ['Asia/Shanghai', -480],
  ['Pacific/Kiritimati', -840],
])('机器时区是 %s：载入的一年逐月相同，到期日不变', (zone, offset) => {
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'test/support/print-year-view.ts'],
    {
      cwd: path.resolve(__dirname, '../../..'),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    },
  );
  expect(JSON.parse(printed)).toEqual({
    offset,
    perMonth: [20, 14, 23, 21, 18, 21, 22, 22, 21, 17, 22, 23],
    marchAndNovember: ['2027-03-31', '2027-11-30'],
    due: { day: '2027-01-04', provisional: false },
    accepted: true,
    early: false,
  });
});
