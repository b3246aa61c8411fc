// 在每一个能填东西的地方放上个人信息，走成功、拒绝、故障各条路，再逐行查日志。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as identity from '@shared/contract/identity';
import { endpoints } from '@shared/contract';
import { openIdentityWorld, type IdentityWorld } from '../../support/identity-world';
import { startWechatServer, type WechatServer } from '../../support/wechat-server';
import { probeApp } from '../../support/http-probe';

const planted = {
  name: '欧阳演示',
  identityNumber: '999999199001011238',
  phone: '19900000001',
  email: 'ouyang.demo@example.cn',
  address: '云州市明湖区清河镇柳湾村三组五号',
  bankCard: '6222020000000000007',
  password: 'p4ssw0rd-of-ouyang',
  openid: 'o-openid-of-ouyang',
};
const everything = Object.values(planted).join(' ');

let wechat: WechatServer;
let world: IdentityWorld;
beforeAll(async () => {
  wechat = await startWechatServer();
  world = await openIdentityWorld({
    WECHAT_APP_ID: wechat.appId,
    WECHAT_APP_SECRET: wechat.appSecret,
    WECHAT_API: wechat.url,
  });
}, 60_000);
afterAll(async () => {
  await world.close();
  await wechat.close();
});

const expectClean = (lines: readonly string[], extra: readonly string[] = []) => {
  for (const secret of [...Object.values(planted), ...extra]) {
    const spellings = [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      Buffer.from(secret).toString('base64'),
    ];
    for (const spelling of spellings)
      expect(lines.filter((line) => line.includes(spelling))).toEqual([]);
  }
  for (const line of lines) {
    const entry = JSON.parse(line) as Record<string, unknown>;
    expect(typeof entry['at'] === 'string' && typeof entry['code'] === 'string').toBe(true);
  }
};

test('登录的各条路：对、错、锁定、微信成功与失败、县写成了别的', async () => {
  const { name, phone, password, openid } = planted;
  await world.seed({ displayName: name, loginName: phone, passwordHash: 'scrypt$1024$8$1$YQ$YQ' });
  for (let turn = 0; turn < 6; turn += 1)
    await world.post('/api/minghu/sign-in/password', { loginName: phone, password });
  const code = wechat.state.issueCode(openid);
  const signed = await world.post('/api/minghu/sign-in/wechat', { code });
  const { token } = (await signed.json()) as { token: string };
  await world.post('/api/minghu/sign-in/wechat', { code });
  await world.get('/api/minghu/me', token);
  await world.get(`/api/${encodeURIComponent(name)}/me`, token);
  await world.get(`/api/${phone}/inbox?${new URLSearchParams(planted).toString()}`);
  await world.post(`/api/minghu/${encodeURIComponent(everything)}`, planted);
  await world.post('/api/minghu/sign-out', planted, token);
  expect(world.logLines.length).toBeGreaterThanOrEqual(12);
  expectClean(world.logLines, [token, code, wechat.appSecret]);
});

test('每个接口，各处都填上个人信息', async () => {
  const before = world.logLines.length;
  for (const { path, method } of endpoints) {
    const address = `/api${path.replace(/:\w+/g, () => encodeURIComponent(everything))}`;
    await world.app.request(`${address}?${new URLSearchParams(planted).toString()}`, {
      method,
      headers: {
        authorization: `Bearer ${planted.password}-${'x'.repeat(20)}`,
        'x-correlation-id': planted.identityNumber,
        'user-agent': planted.email,
      },
      ...(method === 'GET' || method === 'DELETE' ? {} : { body: JSON.stringify(planted) }),
    });
  }
  expect(world.logLines.length - before).toBe(endpoints.length);
  expectClean(world.logLines);
});

test('故障：异常的消息、附带的字段、冒充位置的多行文字都带着个人信息', async () => {
  const probe = probeApp();
  for (const message of [everything, `${everything}\n    at ${everything} (a.ts:1:1)`]) {
    const reply = await probe.app.request('/api/minghu/probe-broken', {
      method: 'POST',
      body: JSON.stringify({ message }),
    });
    expect(reply.status).toBe(500);
    expect(await reply.text()).not.toContain(planted.name);
  }
  expect(probe.logLines.filter((line) => line.includes('"fault"'))).toHaveLength(2);
  expectClean(probe.logLines);
});

test('数据库报的错（消息里有整行内容）也不进日志', async () => {
  const regionId = 'minghu';
  const demo = await openIdentityWorld({ MINGLAN_DEMONSTRATION: '1' });
  await demo.seed({ loginName: 'officer', displayName: planted.name, isDemonstration: true });
  await demo.query(
    regionId,
    'alter table sessions add constraint broken check (account_id is null)',
  );
  const reply = await demo.post(`/api/${regionId}/sign-in/demonstration`, { loginName: 'officer' });
  expect(reply.status).toBe(500);
  const fault = demo.logLines.find((line) => line.includes('"fault"')) ?? '';
  expect(JSON.parse(fault)).toMatchObject({
    endpoint: identity.signInForDemonstration.id,
    errorCode: '23514',
    errorName: 'PostgresError',
  });
  expectClean(demo.logLines);
  await demo.close();
});
