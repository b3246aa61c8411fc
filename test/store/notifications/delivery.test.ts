import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { deliverDueMessages, enqueueMessage } from '@functions/entrypoints/wire/notifications';
import { deliverQueuedBatch } from '@functions/entrypoints/wire/notify-queue';
import type { SQSRecord } from 'aws-lambda';
import { openIdentityWorld, type IdentityWorld } from '../../support/identity-world';
import { startWechatServer, type WechatServer } from '../../support/wechat-server';

let server: WechatServer;
let world: IdentityWorld;
let reader: string;
let turn = 0;
let openid: string;
beforeAll(async () => {
  server = await startWechatServer();
  world = await openIdentityWorld({
    WECHAT_APP_ID: server.appId,
    WECHAT_APP_SECRET: server.appSecret,
    WECHAT_API: server.url,
    WECHAT_REPLY_TEMPLATE: server.templateId,
  });
}, 60_000);
afterAll(async () => {
  await world.close();
  await server.close();
});
beforeEach(async () => {
  world.setNow('2026-11-20T02:00:00.000Z');
  for (const region of ['minghu', 'yanhu'])
    await world.query(region, 'delete from outbox_messages');
  openid = `o-reader-${String((turn += 1))}`;
  reader = await world.seed({ kind: 'resident', roles: ['resident'], openid });
  server.state.sent.length = 0;
});

const enqueue = (accountId = reader, regionId = 'minghu') =>
  world.platform.database.write({ regionId, kind: 'resident', accountId }, (tx) =>
    enqueueMessage(tx, {
      regionId,
      accountId,
      title: '您的申请已答复',
      body: '请点开查看',
      at: world.platform.clock.now(),
    }),
  );
const deliver = () => deliverDueMessages(world.platform);
const inbox = (accountId = reader) =>
  world.query<{ title: string }>(
    'minghu',
    `select title from inbox_messages where account_id = '${accountId}'`,
  );
const outbox = async (messageId: string) => {
  const [row] = await world.query<Record<string, unknown>>(
    'minghu',
    `select attempts, dispatched_at is not null as sent, parked_reason as parked,
      to_char(available_at at time zone 'UTC', 'HH24:MI:SS') as next
     from outbox_messages where message_id = '${messageId}'`,
  );
  return row;
};

describe('直接送', () => {
  test('站内消息与微信各一条；再跑一次什么也不做', async () => {
    server.state.acceptSubscription(openid);
    const messageId = await enqueue();
    expect(await deliver()).toBe(1);
    expect(await deliver()).toBe(0);
    expect(await inbox()).toEqual([{ title: '您的申请已答复' }]);
    expect(server.state.sent).toMatchObject([{ openid, page: 'resident/inbox/index' }]);
    expect(await outbox(messageId)).toMatchObject({ sent: true, parked: null, attempts: 1 });
  });

  test('没有微信标识、没有订阅（43101）：只有站内消息，算送完', async () => {
    const staff = await world.seed({ loginName: `staff-${String(turn)}` });
    const ids = [await enqueue(staff), await enqueue()];
    expect(await deliver()).toBe(2);
    expect(server.state.sent).toEqual([]);
    for (const id of ids) expect(await outbox(id)).toMatchObject({ sent: true, parked: null });
    expect([await inbox(staff), await inbox()].map((rows) => rows.length)).toEqual([1, 1]);
  });

  test('微信繁忙：三十秒、六十秒后再发；站内消息始终只有一条', async () => {
    server.state.acceptSubscription(openid);
    server.state.failNext('subscribe/send', 45009, -1);
    const messageId = await enqueue();
    await deliver();
    expect(await outbox(messageId)).toEqual({
      attempts: 1,
      sent: false,
      parked: null,
      next: '02:00:30',
    });
    expect(await deliver()).toBe(0);
    world.setNow('2026-11-20T02:00:30.000Z');
    await deliver();
    expect(await outbox(messageId)).toMatchObject({ attempts: 2, next: '02:01:30' });
    world.setNow('2026-11-20T02:01:30.000Z');
    await deliver();
    expect(await outbox(messageId)).toMatchObject({ attempts: 3, sent: true });
    expect(await inbox()).toHaveLength(1);
    expect(server.state.sent).toHaveLength(1);
  });

  test('凭据失效（40001）：换新后当场再发', async () => {
    server.state.acceptSubscription(openid, 2);
    await enqueue();
    await deliver();
    server.state.revokeToken();
    await enqueue();
    await deliver();
    expect(server.state.sent).toHaveLength(2);
  });

  test('模板参数有误（47003）：搁置并写明缘由、记日志，不再发', async () => {
    server.state.acceptSubscription(openid);
    server.state.failNext('subscribe/send', 47003);
    const messageId = await enqueue();
    await deliver();
    expect(await outbox(messageId)).toMatchObject({ sent: false, parked: 'wechat 47003' });
    world.setNow('2026-11-21T02:00:00.000Z');
    expect(await deliver()).toBe(0);
    expect(world.logLines.filter((line) => line.includes('messageParked'))).toHaveLength(1);
  });
});

describe('并发与中断', () => {
  test('四个进程同时送二百条，一条不漏、一条不重', async () => {
    const quiet = await world.seed({ kind: 'resident', roles: ['resident'] });
    for (let from = 0; from < 200; from += 50)
      await Promise.all(Array.from({ length: 50 }, () => enqueue(quiet)));
    const counts = await Promise.all([deliver(), deliver(), deliver(), deliver()]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(await inbox(quiet)).toHaveLength(200);
  });

  test('认领后断了：两分钟内别人不动，过后再送，仍只有一条', async () => {
    const messageId = await enqueue();
    await world.query(
      'minghu',
      `update outbox_messages set attempts = 1, available_at = '2026-11-20T02:02:00Z' where message_id = '${messageId}'`,
    );
    await world.query(
      'minghu',
      `insert into inbox_messages (region_id, message_id, account_id, title, body, created_at)
       select region_id, message_id, account_id, title, body, created_at from outbox_messages where message_id = '${messageId}'`,
    );
    expect(await deliver()).toBe(0);
    world.setNow('2026-11-20T02:02:00.000Z');
    expect(await deliver()).toBe(1);
    expect(await inbox()).toHaveLength(1);
  });

  test('事务撤销，消息也不会发', async () => {
    await expect(
      world.platform.database.write({ regionId: 'minghu', kind: 'staff' }, async (tx) => {
        const at = world.platform.clock.now();
        await enqueueMessage(tx, {
          regionId: 'minghu',
          accountId: reader,
          title: 't',
          body: 'b',
          at,
        });
        throw new Error('the act failed');
      }),
    ).rejects.toThrow('the act failed');
    expect(await deliver()).toBe(0);
  });
});

describe('队列里的消息（SQS → Lambda）', () => {
  const record = (body: unknown, receives = 1): SQSRecord =>
    ({
      messageId: `sqs-${JSON.stringify(body)}`,
      body: JSON.stringify(body),
      attributes: { ApproximateReceiveCount: String(receives) },
    }) as SQSRecord;
  const run = (...records: SQSRecord[]) => deliverQueuedBatch(world.platform, { Records: records });

  test('送成的不退回，繁忙的与看不懂的单独退回', async () => {
    server.state.acceptSubscription(openid, 3);
    const good = { regionId: 'minghu', messageId: await enqueue() };
    expect(await run(record(good))).toEqual({ batchItemFailures: [] });
    const busy = { regionId: 'minghu', messageId: await enqueue() };
    server.state.failNext('subscribe/send', -1);
    const bad = record('not a reference');
    expect(await run(record(busy), bad)).toEqual({
      batchItemFailures: [
        { itemIdentifier: record(busy).messageId },
        { itemIdentifier: bad.messageId },
      ],
    });
    expect(await run(record(busy, 2), record(good, 2))).toEqual({ batchItemFailures: [] });
    expect(await inbox()).toHaveLength(2);
  });

  test('别县的编号、已不存在的编号：不送，也不再退回', async () => {
    const messageId = await enqueue();
    expect(await run(record({ regionId: 'yanhu', messageId }))).toEqual({ batchItemFailures: [] });
    expect(await inbox()).toEqual([]);
  });
});
