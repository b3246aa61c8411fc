import { expect, test } from '@jest/globals';
import { lockUntil, minutesLeft } from '@functions/identity/domain/lock-out';
import { sessionEnd } from '@functions/identity/domain/session-length';

const now = new Date('2026-11-21T02:00:00Z');

test('锁定十五分钟', () => {
  expect(lockUntil(now).toISOString()).toBe('2026-11-21T02:15:00.000Z');
});

test.each([
  ['2026-11-21T02:00:00Z', 15],
  ['2026-11-21T02:00:01Z', 15],
  ['2026-11-21T02:14:00Z', 1],
  ['2026-11-21T02:14:59Z', 1],
  ['2026-11-21T02:15:00Z', 1],
])('%s 还要等 %i 分钟', (at, minutes) => {
  expect(minutesLeft(new Date('2026-11-21T02:15:00Z'), new Date(at))).toBe(minutes);
});

test('工作人员的会话十二小时，村（居）民的三十天', () => {
  expect(sessionEnd('staff', now).toISOString()).toBe('2026-11-21T14:00:00.000Z');
  expect(sessionEnd('resident', now).toISOString()).toBe('2026-12-21T02:00:00.000Z');
});
