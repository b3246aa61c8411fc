import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fixedClock } from '@functions/platform/clock';
import { jsonLogger } from '@functions/platform/logger';
import { wechatClient, type WechatClient } from '@functions/platform/wechat/client';
import { startWechatServer, type WechatServer } from '../../support/wechat-server';

let server: WechatServer;
let client: WechatClient;
let lines: string[];
let now = 0;

const clientFor = (changes: { appId?: string; appSecret?: string; api?: string } = {}) => {
  const clock = { now: () => new Date(now) };
  const logger = jsonLogger(
    (line) => lines.push(line),
    () => fixedClock('2026-11-21T00:00:00Z').now(),
  );
  return wechatClient(
    { appId: server.appId, appSecret: server.appSecret, api: server.url, ...changes },
    { clock, logger },
  );
};

beforeEach(async () => {
  now = Date.parse('2026-11-21T00:00:00Z');
  lines = [];
  server = await startWechatServer({ now: () => now });
  client = clientFor();
});
afterEach(() => server.close());

const refusalOf = async (code: string, by = client) => {
  const outcome = await by.exchangeCode(code);
  return outcome.ok ? 'ok' : outcome.refusal.code;
};

describe('code 换 openid', () => {
  test('一次有效：第二次是登录未成功', async () => {
    const code = server.state.issueCode('o-resident-one');
    expect(await client.exchangeCode(code)).toEqual({
      ok: true,
      value: { openid: 'o-resident-one' },
    });
    expect(await refusalOf(code)).toBe('signInFailed');
  });

  test('五分钟后失效', async () => {
    const code = server.state.issueCode();
    now += 5 * 60_000;
    expect(await refusalOf(code)).toBe('signInFailed');
  });

  test.each([
    [40029, 'signInFailed', 1],
    [40163, 'signInFailed', 1],
    [40226, 'signInFailed', 1],
    [45011, 'tooMany', 1],
    ['hang-up', 'upstreamBusy', 1],
    ['http-502', 'upstreamBusy', 1],
    ['not-json', 'upstreamBusy', 1],
    [40013, 'upstreamBusy', 1],
  ] as const)('%s → %s，问了 %i 次', async (failure, refusal, calls) => {
    server.state.failNext('jscode2session', failure);
    expect(await refusalOf(server.state.issueCode())).toBe(refusal);
    expect(server.state.calls).toHaveLength(calls);
  });

  test('-1 再试一次：第二次成了就成，又是 -1 就是繁忙', async () => {
    server.state.failNext('jscode2session', -1);
    expect(await refusalOf(server.state.issueCode())).toBe('ok');
    server.state.failNext('jscode2session', -1, -1);
    expect(await refusalOf(server.state.issueCode())).toBe('upstreamBusy');
    expect(server.state.calls).toHaveLength(4);
  });

  test('连不上是繁忙，不抛出', async () => {
    const away = clientFor({ api: 'http://127.0.0.1:9' });
    expect(await refusalOf('0123', away)).toBe('upstreamBusy');
  });

  test('应用账号或密钥配错：按繁忙答，日志里写明错误码', async () => {
    expect(await refusalOf(server.state.issueCode(), clientFor({ appId: 'wx-other' }))).toBe(
      'upstreamBusy',
    );
    expect(await refusalOf(server.state.issueCode(), clientFor({ appSecret: 'wrong' }))).toBe(
      'upstreamBusy',
    );
    expect(lines.map((line) => (JSON.parse(line) as { errorCode: string }).errorCode)).toEqual([
      '40013',
      '40125',
    ]);
  });

  test('密钥、code、openid 不进日志，也不进拒绝', async () => {
    const code = server.state.issueCode('o-secret-resident');
    server.state.failNext('jscode2session', 40029);
    const outcome = await client.exchangeCode(code);
    const written = `${lines.join('\n')}${JSON.stringify(outcome)}`;
    expect(lines).toHaveLength(1);
    for (const secret of [server.appSecret, code, 'o-secret-resident', 'session_key'])
      expect(written).not.toContain(secret);
  });
});

describe('订阅消息', () => {
  const message = () => ({
    openid: 'o-reader',
    templateId: server.templateId,
    page: 'resident/inbox/index',
    data: { thing1: '您的申请已答复', thing2: '请点开查看', time3: '2026-11-21' },
  });

  test('允许一次收一条，第二条是 43101', async () => {
    server.state.acceptSubscription('o-reader');
    expect(await client.sendSubscribeMessage(message())).toBe(0);
    expect(await client.sendSubscribeMessage(message())).toBe(43101);
    expect(server.state.sent).toEqual([
      {
        openid: 'o-reader',
        templateId: server.templateId,
        page: 'resident/inbox/index',
        data: message().data,
      },
    ]);
  });

  test('凭据取一次用到快过期', async () => {
    server.state.acceptSubscription('o-reader', 3);
    await client.sendSubscribeMessage(message());
    await client.sendSubscribeMessage(message());
    now += 7000 * 1000;
    expect(await client.sendSubscribeMessage(message())).toBe(0);
    expect(server.state.calls.filter((api) => api === 'stable_token')).toHaveLength(2);
  });

  test('凭据被别处刷新（40001）：换新后再发一次', async () => {
    server.state.acceptSubscription('o-reader', 2);
    await client.sendSubscribeMessage(message());
    server.state.revokeToken();
    expect(await client.sendSubscribeMessage(message())).toBe(0);
    expect(server.state.sent).toHaveLength(2);
  });

  test('一直是 40001：只换一次，把错误码交出去', async () => {
    server.state.acceptSubscription('o-reader');
    server.state.failNext('subscribe/send', 40001, 40001, 40001);
    expect(await client.sendSubscribeMessage(message())).toBe(40001);
    expect(server.state.calls.filter((api) => api === 'subscribe/send')).toHaveLength(2);
  });

  test.each([45009, -1, 47003])('%i 原样交出', async (errcode) => {
    server.state.acceptSubscription('o-reader');
    server.state.failNext('subscribe/send', errcode);
    expect(await client.sendSubscribeMessage(message())).toBe(errcode);
  });

  test('字段超长真的会被拒（47003），模板不对是 40037', async () => {
    server.state.acceptSubscription('o-reader');
    const long = { ...message(), data: { ...message().data, thing1: '长'.repeat(21) } };
    expect(await client.sendSubscribeMessage(long)).toBe(47003);
    expect(await client.sendSubscribeMessage({ ...message(), templateId: 'other' })).toBe(40037);
  });

  test('取不到凭据：交出错误码，不发消息', async () => {
    server.state.failNext('stable_token', 'hang-up');
    expect(await client.sendSubscribeMessage(message())).toBe(-2);
    expect(server.state.sent).toEqual([]);
  });
});
