// 过期的登录、续登令牌、失败次数按时清掉。依据：《个人信息保护法》第十九条。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runSessionPurge } from '@functions/entrypoints/wire/session-purge';
import { openIdentityWorld, type IdentityWorld } from '../../support/identity-world';

let world: IdentityWorld;
beforeAll(async () => {
  world = await openIdentityWorld({ MINGLAN_DEMONSTRATION: '1' });
  await world.seed({ loginName: 'officer', isDemonstration: true });
  await world.seed({ loginName: 'resident', isDemonstration: true, kind: 'resident' });
}, 60_000);
afterAll(() => world.close());

const signIn = async (loginName: string): Promise<string> => {
  const reply = await world.post('/api/minghu/sign-in/demonstration', { loginName });
  return ((await reply.json()) as { token: string }).token;
};
const counts = async () => {
  const [row] = await world.query<Record<string, number>>(
    'minghu',
    `select (select count(*)::int from sessions) as sessions,
       (select count(*)::int from refresh_tokens) as tokens,
       (select count(*)::int from sign_in_attempts) as attempts`,
  );
  return row;
};
const purgeAt = async (instant: string) => {
  world.setNow(instant);
  await runSessionPurge(world.platform);
  return counts();
};

test('结束满一天才清，连同续登令牌；没有到期的一条不动；审计都在', async () => {
  await signIn('officer');
  await signIn('resident');
  await world.post('/api/minghu/sign-out', {}, await signIn('resident'));
  await world.post('/api/minghu/sign-in/password', { loginName: 'nobody', password: 'x' });
  expect(await counts()).toEqual({ sessions: 3, tokens: 3, attempts: 1 });
  expect(await purgeAt('2026-11-21T02:00:00.000Z')).toEqual({
    sessions: 3,
    tokens: 3,
    attempts: 1,
  });
  expect(await purgeAt('2026-11-21T02:00:01.000Z')).toEqual({
    sessions: 2,
    tokens: 2,
    attempts: 0,
  });
  expect(await purgeAt('2026-11-21T14:00:01.000Z')).toEqual({
    sessions: 1,
    tokens: 1,
    attempts: 0,
  });
  const signedIn = await world.query(
    'minghu',
    `select 1 from audit_entries where act = 'signedIn'`,
  );
  expect(signedIn).toHaveLength(3);
}, 60_000);
