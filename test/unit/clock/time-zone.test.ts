/** 时刻一律按北京时间：同样的测试文件在别的时区的机器上也全部通过。 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const root = path.resolve(__dirname, '../../..');
const inNewYork = { ...process.env, TZ: 'America/New_York' };
const FILES = 'test/unit/clock/(?!time-zone)|test/unit/applications/alarm|test/unit/calendar/';

test('时区变量确实起作用：那里与北京不是同一时刻', () => {
  const { stdout } = spawnSync('node', ['-p', 'new Date(0).getTimezoneOffset()'], {
    env: inNewYork,
    encoding: 'utf8',
  });
  expect(Number(stdout)).toBe(300);
});

test('在 America/New_York 的机器上，时钟、日历、提醒的测试全部通过', () => {
  const { status, stderr } = spawnSync(
    'node',
    [
      path.join(root, 'node_modules/jest/bin/jest.js'),
      ...['-c', '.config/jest.config.cjs', '--selectProjects', 'unit', '--runInBand'],
      ...['--testPathPatterns', FILES],
    ],
    { cwd: root, env: inNewYork, encoding: 'utf8' },
  );
  const said = status === 0 ? '' : stderr.slice(-4000);
  expect(said).toBe('');
  // 至少跑了六个文件：写错了文件名就等于没跑。
  const [, ran = '0'] = /Test Suites:.*?(\d+) passed/.exec(stderr) ?? [];
  expect(Number(ran)).toBeGreaterThanOrEqual(6);
}, 240_000);
