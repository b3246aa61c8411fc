// signInWithWechat：真实的客户端代码，对着本机的微信服务端
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openIdentityWorld, type IdentityWorld } from '../../support/identity-world';
import { startWechatServer, type WechatServer } from '../../support/wechat-server';

let server: WechatServer;
let world: IdentityWorld;
let apart: IdentityWorld;
beforeAll(async () => {
  server = await startWechatServer();
  world = await openIdentityWorld({
    WECHAT_APP_ID: server.appId,
    WECHAT_APP_SECRET: server.appSecret,
    WECHAT_API: server.url,
  });
  apart = await openIdentityWorld();
}, 60_000);
afterAll(async () => {
  await world.close();
  await apart.close();
  await server.close();
});

const signIn = async (code: string, region = 'minghu', target = world) => {
  const reply = await target.post(`/api/${region}/sign-in/wechat`, { code });
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
};

describe('微信登录', () => {
  test('第一次来自动建账号，三十天有效；再来还是同一个账号', async () => {
    const first = await signIn(server.state.issueCode('o-neighbour'));
    expect(first).toMatchObject({
      status: 200,
      body: {
        expiresAt: '2026-12-20T02:00:00.000Z',
        account: { roles: ['resident'], organisation: null, region: 'minghu' },
      },
    });
    const again = await signIn(server.state.issueCode('o-neighbour'));
    expect(again.body['account']).toEqual(first.body['account']);
    expect(again.body['token']).not.toBe(first.body['token']);
  });

  test('session_key 与 openid 不出服务端，session_key 不存库', async () => {
    const reply = await signIn(server.state.issueCode('o-private-neighbour'));
    expect(JSON.stringify(reply)).not.toMatch(/session_key|o-private-neighbour/);
    const rows = await world.query(
      'minghu',
      'select (select json_agg(a) from accounts a)::text || (select json_agg(s) from sessions s)::text as t',
    );
    expect(JSON.stringify(rows)).not.toContain('session_key');
    expect(world.logLines.join()).not.toContain('o-private-neighbour');
    expect(world.logLines.join()).not.toContain(server.appSecret);
  });

  test.each([
    [40029, 401, 'signInFailed'],
    [40163, 401, 'signInFailed'],
    [40226, 401, 'signInFailed'],
    [45011, 429, 'tooMany'],
    ['hang-up', 503, 'upstreamBusy'],
  ] as const)('微信答 %s → %i %s', async (failure, status, code) => {
    server.state.failNext('jscode2session', failure);
    const reply = await signIn(server.state.issueCode());
    expect(reply).toMatchObject({ status, body: { code } });
    expect(String(reply.body['detail'])).toMatch(/[\u4e00-\u9fff]/);
  });

  test('-1 一次不碍事，两次是繁忙', async () => {
    server.state.failNext('jscode2session', -1);
    expect((await signIn(server.state.issueCode())).status).toBe(200);
    server.state.failNext('jscode2session', -1, -1);
    expect((await signIn(server.state.issueCode())).status).toBe(503);
  });

  test('同一个 code 用第二次', async () => {
    const code = server.state.issueCode();
    expect((await signIn(code)).status).toBe(200);
    expect(await signIn(code)).toMatchObject({ status: 401, body: { code: 'signInFailed' } });
  });

  test('没有这个县：不去问微信', async () => {
    const before = server.state.calls.length;
    expect((await signIn(server.state.issueCode(), 'nowhere')).status).toBe(404);
    expect(server.state.calls).toHaveLength(before);
  });

  test('没有接入微信', async () => {
    expect(await signIn('any', 'minghu', apart)).toMatchObject({
      status: 401,
      body: { code: 'signInFailed', detail: '本系统尚未接入微信登录' },
    });
  });
});
