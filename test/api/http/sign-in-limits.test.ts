// 登录的限次：只数没有办成的，各接口分开数；村委会一个地址许多人接连登录，不会把后来的人挡在外面
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LIMITS } from '@functions/platform/http/rate-limits';
import { startWechatServer, type WechatServer } from '../../support/wechat-server';
import { openWorld, type World } from '../../support/world';

let server: WechatServer;
let world: World;
beforeAll(async () => {
  server = await startWechatServer();
  world = await openWorld({
    environment: {
      RATE_LIMITS: '1',
      WECHAT_APP_ID: server.appId,
      WECHAT_APP_SECRET: server.appSecret,
      WECHAT_API: server.url,
    },
  });
}, 120_000);
afterAll(async () => {
  await world.close();
  await server.close();
});

const HALL = '203.0.113.20';
const failures = LIMITS.signIn.failures ?? 0;

const post = (path: string, body: object, peer = HALL) =>
  world.app.request(
    `/api/minghu/sign-in/${path}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    },
    { incoming: { socket: { remoteAddress: peer } } },
  );

const byWechat = (openid: string, peer = HALL) =>
  post('wechat', { code: server.state.issueCode(openid) }, peer);
const guess = (n: number, peer: string) =>
  post('password', { loginName: `no-such-${n}`, password: '随便猜的-0000' }, peer);

test('同一个地址接连登录成功，远多于失败的上限，都进得来', async () => {
  for (let n = 0; n < failures + 30; n += 1)
    expect([n, (await byWechat(`o-hall-${n}`)).status]).toEqual([n, 200]);
}, 120_000);

test('同一个地址换着账号猜密码，同时来的也一样，到上限为止；用微信登录的、别的地址的照常', async () => {
  const peer = '203.0.113.21';
  const guesses = Array.from({ length: failures + 20 }, async (_, n) => guess(n, peer));
  const replies = await Promise.all(guesses);
  const count = (status: number) => replies.filter((reply) => reply.status === status).length;
  expect([count(401), count(429)]).toEqual([failures, 20]);
  const barred = await guess(9999, peer);
  expect(barred.status).toBe(429);
  expect(Number(barred.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await byWechat('o-neighbour', peer)).status).toBe(200);
  expect((await guess(9999, '203.0.113.22')).status).toBe(401);
}, 120_000);

test('猜对自己的一个账号，退回的只是那一次，别的失败照样数着', async () => {
  const peer = '203.0.113.23';
  const use = (code: string) => post('wechat', { code }, peer);
  for (let n = 0; n < failures; n += 1) {
    expect((await use(`made-up-${n}`)).status).toBe(401);
    if (n % 10 === 0) expect((await byWechat('o-own', peer)).status).toBe(200);
  }
  expect((await use('made-up-last')).status).toBe(429);
  expect((await byWechat('o-own', peer)).status).toBe(429);
}, 120_000);
