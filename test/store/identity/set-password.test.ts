import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setPassword } from '@functions/entrypoints/set-password';
import { signInWithPassword } from '@shared/contract/identity';
import { openWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

const password = 'liu-shu-ping-2026';
const set = (loginName: string, given = password, regionId = 'minghu') =>
  setPassword(world.databaseUrl, { regionId, loginName, password: given });
const signIn = (loginName: string) =>
  world.call(signInWithPassword, { params: { region: 'minghu' }, body: { loginName, password } });

test('设好密码就能登录，之前的登录退出', async () => {
  const loginName = await world.accountWith('caseOfficer');
  const earlier = await world.signIn(loginName);
  expect((await signIn(loginName)).status).toBe(401);
  expect(await set(loginName)).toMatchObject({ isDone: true });
  expect((await signIn(loginName)).status).toBe(200);
  const me = await world.app.request('/api/minghu/me', {
    headers: { authorization: `Bearer ${earlier}` },
  });
  expect(me.status).toBe(401);
}, 60_000);

test.each([
  ['密码太短', 'wuwenbo', 'short', 'minghu', /至少12个字/],
  ['密码太常见', 'wuwenbo', 'password12345678', 'minghu', /太常见/],
  ['密码一路连着', 'wuwenbo', 'abcdefghijklmnop', 'minghu', /太常见/],
  ['密码里有自己的账号', 'wuwenbo', 'shiliushu-wuwenbo-77', 'minghu', /自己的账号、姓名/],
  ['密码里有自己的姓名', 'wuwenbo', '石榴树下吴文博-7391', 'minghu', /自己的账号、姓名/],
  ['没有这个人', 'nobody-here', password, 'minghu', /没有登录名为/],
  ['别的县没有这个人', 'wuwenbo', password, 'yanhu', /没有登录名为/],
])('%s：拒绝，说明缘由', async (_, loginName, given, regionId, message) => {
  expect(await set(loginName, given, regionId)).toEqual({
    isDone: false,
    message: expect.stringMatching(message),
  });
});
