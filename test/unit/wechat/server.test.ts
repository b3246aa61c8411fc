// 本机的微信服务端自己也要试：它错了，别的测试就白试。
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startWechatServer, type WechatServer } from '../../support/wechat-server';

let server: WechatServer;
let now = 0;
beforeEach(async () => {
  now = Date.parse('2026-11-21T00:00:00Z');
  server = await startWechatServer({
    now: () => now,
    pages: ['resident/inbox/index'],
    templates: [{ id: 'progress', fields: ['character_string1', 'phrase2', 'date3'] }],
  });
});
afterEach(() => server.close());

type Answer = Record<string, unknown> & { readonly errcode?: number; readonly errmsg?: string };
const call = async (path: string, body?: unknown): Promise<Answer> => {
  const reply = await fetch(`${server.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return JSON.parse(await reply.text()) as Answer;
};
const account = () => ({ appid: server.appId, secret: server.appSecret });
const grant = (changes: Record<string, unknown> = {}) =>
  call('/cgi-bin/stable_token', { grant_type: 'client_credential', ...account(), ...changes });
const token = async () => String((await grant())['access_token']);
const post = async (path: string, body: unknown, using?: string) =>
  call(`${path}?access_token=${using ?? (await token())}`, body);

describe('stable_token', () => {
  test('普通模式反复取是同一个；最后五分钟给新的，旧的用到期', async () => {
    const first = await token();
    now += 3600_000;
    expect(await grant()).toEqual({ access_token: first, expires_in: 3600 });
    now += 3301_000;
    const second = await token();
    expect(second).not.toBe(first);
    const check = (using: string) => post('/wxa/business/getuserphonenumber', { code: 'x' }, using);
    expect((await check(first)).errcode).toBe(40029);
    now += 300_000;
    expect((await check(first)).errcode).toBe(42001);
    expect((await check(second)).errcode).toBe(40029);
    expect((await check('made-up')).errcode).toBe(40001);
  });

  test('强制刷新：三十秒内不刷新，之后旧的立即作废；一天至多二十次', async () => {
    const first = await token();
    now += 29_000;
    expect((await grant({ force_refresh: true }))['access_token']).toBe(first);
    now += 1000;
    expect((await grant({ force_refresh: true }))['access_token']).not.toBe(first);
    expect((await post('/wxa/msg_sec_check', {}, first)).errcode).toBe(40001);
    for (let turn = 2; turn < 20; turn += 1) await grant({ force_refresh: true });
    expect((await grant({ force_refresh: true })).errcode).toBe(45009);
  });

  test.each([
    [{ appid: 'wx-other' }, 40013],
    [{ secret: 'wrong' }, 40125],
    [{ grant_type: 'other' }, 40002],
    [{ appid: '' }, 41002],
    [{ secret: '' }, 41004],
  ])('%j → %i', async (changes, errcode) => {
    expect((await grant(changes)).errcode).toBe(errcode);
  });

  test('地址不在白名单是 40164；次数满了是 45009；GET 是 43002', async () => {
    server.state.allowedAddresses = ['10.0.0.1'];
    expect((await grant()).errcode).toBe(40164);
    server.state.allowedAddresses = null;
    server.state.dailyQuota.set('stable_token', 1);
    expect((await grant()).errcode).toBe(45009);
    expect((await call('/cgi-bin/stable_token')).errcode).toBe(45009);
    now += 86_400_000;
    expect((await call('/cgi-bin/stable_token')).errcode).toBe(43002);
  });
});

test('jscode2session：一次有效 40163、过期 40029、一分钟一百次 45011', async () => {
  const use = (code: string) =>
    call(
      `/sns/jscode2session?appid=${server.appId}&secret=${server.appSecret}&js_code=${code}&grant_type=authorization_code`,
    );
  const code = server.state.issueCode('o-one');
  expect(await use(code)).toEqual({ openid: 'o-one', session_key: expect.any(String) as unknown });
  expect((await use(code)).errcode).toBe(40163);
  const late = server.state.issueCode('o-one');
  now += 300_000;
  expect((await use(late)).errcode).toBe(40029);
  for (let turn = 0; turn < 100; turn += 1) await use(server.state.issueCode('o-two'));
  expect((await use(server.state.issueCode('o-two'))).errcode).toBe(45011);
  now += 60_000;
  expect((await use(server.state.issueCode('o-two')))['openid']).toBe('o-two');
});

describe('subscribe/send', () => {
  const good = {
    touser: 'o-reader',
    template_id: 'progress',
    page: 'resident/inbox/index?a=1',
    data: {
      character_string1: { value: 'MH-2026-1' },
      phrase2: { value: '已答复' },
      date3: { value: '2026-11-21' },
    },
  };
  const send = (changes: Record<string, unknown> = {}) =>
    post('/cgi-bin/message/subscribe/send', { ...good, ...changes });
  beforeEach(() => server.state.acceptSubscription('o-reader', 1, 'progress'));

  test('允许一次收一条，各模板分开算', async () => {
    server.state.acceptSubscription('o-reader', 1);
    expect((await send()).errcode).toBe(0);
    expect((await send()).errcode).toBe(43101);
    expect(server.state.sent).toHaveLength(1);
  });

  test.each([
    [{ touser: 'o-nobody' }, 40003, 'invalid openid'],
    [{ template_id: 'other' }, 40037, 'invalid template_id'],
    [{ page: 'resident/missing/index' }, 41030, 'invalid page'],
    [
      { data: { ...good.data, phrase2: { value: '已经答复了您' } } },
      47003,
      'argument invalid! data.phrase2.value invalid',
    ],
    [
      { data: { ...good.data, phrase2: { value: '' } } },
      47003,
      'argument invalid! data.phrase2.value is empty',
    ],
    [
      { data: { phrase2: good.data.phrase2 } },
      47003,
      'argument invalid! character_string1 is empty',
    ],
    [
      { data: { ...good.data, thing9: { value: 'x' } } },
      47003,
      'argument invalid! data.thing9 invalid',
    ],
    [
      { data: { ...good.data, date3: { value: '昨天' } } },
      47003,
      'argument invalid! data.date3.value invalid',
    ],
  ])('%j → %i %s，允许没有用掉', async (changes, errcode, errmsg) => {
    const answer = await send(changes);
    expect([answer.errcode, answer.errmsg?.startsWith(errmsg)]).toEqual([errcode, true]);
    expect((await send()).errcode).toBe(0);
  });
});

describe('msg_sec_check 2.0', () => {
  const check = (changes: Record<string, unknown> = {}) =>
    post('/wxa/msg_sec_check', {
      ...{ version: 2, openid: 'o-writer', scene: 2, content: '请公开账目' },
      ...changes,
    });
  beforeEach(() => server.state.visit('o-writer'));

  test('通过、复核、有风险，各有结论与标签', async () => {
    server.state.opinions.set('可疑', { suggest: 'review', label: 20001 });
    expect((await check())['result']).toEqual({ suggest: 'pass', label: 100 });
    expect((await check({ content: '可疑的话' }))['result']).toEqual({
      suggest: 'review',
      label: 20001,
    });
  });

  test('两小时内没有用过小程序：61010', async () => {
    now += 2 * 3600_000;
    expect((await check()).errcode).toBe(0);
    now += 1;
    expect((await check()).errcode).toBe(61010);
  });

  test.each([
    [{ version: 1 }, 47001],
    [{ scene: 5 }, 40129],
    [{ content: '' }, 44002],
    [{ content: '长'.repeat(2501) }, 45002],
    [{ openid: 'o-nobody' }, 40003],
  ])('%j → %i', async (changes, errcode) => {
    expect((await check(changes)).errcode).toBe(errcode);
  });
});

test('getuserphonenumber：一次有效、五分钟内有效', async () => {
  const use = (code: string) => post('/wxa/business/getuserphonenumber', { code });
  const code = server.state.issuePhoneCode('13900000000');
  expect((await use(code))['phone_info']).toMatchObject({
    purePhoneNumber: '13900000000',
    countryCode: '86',
  });
  expect((await use(code)).errcode).toBe(40029);
  const late = server.state.issuePhoneCode('13900000000');
  now += 300_000;
  expect((await use(late)).errcode).toBe(40029);
});

test('按比例出错：silent 办成了却没有应答，hang-up 没有办', async () => {
  server.state.acceptSubscription('o-reader', 2);
  const body = {
    touser: 'o-reader',
    template_id: server.templateId,
    data: { thing1: { value: 'a' }, thing2: { value: 'b' }, time3: { value: '2026-11-21' } },
  };
  const using = await token();
  const send = () => post('/cgi-bin/message/subscribe/send', body, using);
  server.state.failureRate = { rate: 1, failures: ['silent'] };
  await expect(send()).rejects.toThrow();
  expect(server.state.sent).toHaveLength(1);
  server.state.failureRate = { rate: 1, failures: ['hang-up'] };
  await expect(send()).rejects.toThrow();
  expect(server.state.sent).toHaveLength(1);
});
