import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '@functions/platform/database/database';
import { jsonLogger } from '@functions/platform/logger';
import { wechatClient, type WechatClient } from '@functions/platform/wechat/client';
import { tokenShelf } from '@functions/notifications/store.tokens';
import { testDatabase, type TestDatabase } from '../../support/database';
import { startWechatServer, type WechatServer } from '../../support/wechat-server';

let database: TestDatabase;
let wechat: WechatServer;
let workers: { readonly database: Database; readonly client: WechatClient }[];
let now = Date.parse('2026-11-21T00:00:00Z');
const clock = { now: () => new Date(now) };

const worker = () => {
  const own = openDatabase(database.url, 2);
  const shelf = tokenShelf(own, wechat.appId);
  const logger = jsonLogger(() => undefined, clock.now);
  const settings = { appId: wechat.appId, appSecret: wechat.appSecret, api: wechat.url };
  return { database: own, client: wechatClient(settings, { clock, logger, shelf }) };
};

beforeAll(async () => {
  database = await testDatabase();
  wechat = await startWechatServer({ now: () => now });
  wechat.state.acceptSubscription('o-reader', 1000);
  workers = Array.from({ length: 8 }, worker);
}, 60_000);
afterAll(async () => {
  await Promise.all(workers.map((one) => one.database.close()));
  await database.close();
  await wechat.close();
});
beforeEach(() => {
  wechat.state.calls.length = 0;
});

const sendAll = () =>
  Promise.all(
    workers.map(({ client }) =>
      client.sendSubscribeMessage({
        openid: 'o-reader',
        templateId: wechat.templateId,
        page: 'resident/inbox/index',
        data: { thing1: '您的申请已答复', thing2: '请点开查看', time3: '2026-11-21' },
      }),
    ),
  );
const tokenRequests = () => wechat.state.calls.filter((api) => api === 'stable_token').length;
const allSent = Array.from({ length: 8 }, () => 0);

test('八个进程同时要凭据：只取一次，大家用同一个', async () => {
  expect(await sendAll()).toEqual(allSent);
  expect(tokenRequests()).toBe(1);
  expect(await sendAll()).toEqual(allSent);
  expect(tokenRequests()).toBe(1);
});

test('凭据被别处刷新（40001）：八个进程同时发现，也只换一次', async () => {
  wechat.state.revokeToken();
  expect(await sendAll()).toEqual(allSent);
  expect(tokenRequests()).toBe(1);
});

test('快到期时换新：只取一次', async () => {
  now += 2 * 3600_000 - 299_000;
  expect(await sendAll()).toEqual(allSent);
  expect(tokenRequests()).toBe(1);
});

test('取不到凭据：一定没有发出去，过一会儿再发（-2），不留下坏的', async () => {
  now += 2 * 3600_000;
  const held = wechat.state.sent.length;
  wechat.state.failNext('stable_token', ...allSent.map(() => 'hang-up' as const));
  expect(new Set(await sendAll())).toEqual(new Set([-2]));
  expect(wechat.state.sent).toHaveLength(held);
  expect(await sendAll()).toEqual(allSent);
});

test('凭据只有系统读得到', async () => {
  const rows = (scope: 'public' | 'resident' | 'staff') =>
    workers[0]?.database.read(
      { regionId: 'minghu', kind: scope, accountId: '00000000-0000-4000-8000-000000000000' },
      (sql) => sql`select 1 from wechat_tokens`,
    );
  for (const scope of ['public', 'resident', 'staff'] as const)
    expect(await rows(scope)).toHaveLength(0);
});
