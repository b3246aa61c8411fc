import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { enqueueMessage } from '@functions/entrypoints/wire/notifications';
import { openMessageWorld, type MessageWorld } from '../../support/message-world';

let world: MessageWorld;
beforeAll(async () => {
  world = await openMessageWorld();
}, 60_000);
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow('2026-11-20T02:00:00.000Z');
  for (const table of ['message_deliveries', 'outbox_messages', 'message_subscriptions'])
    await world.query('minghu', `delete from ${table}`);
  world.wechat.state.sent.length = 0;
});

const secondsOf = (next: unknown) => {
  const [hours = 0, minutes = 0, seconds = 0] = String(next).split(':').map(Number);
  return (hours - 2) * 3600 + minutes * 60 + seconds;
};

describe('直接送', () => {
  test('站内消息与微信各一条；再跑一次什么也不做', async () => {
    const reader = await world.newReader(1);
    const messageId = await world.enqueue(reader);
    await world.deliver();
    expect(await world.deliver()).toBe(0);
    expect(await world.inbox(reader.accountId)).toEqual([{ title: '您的申请已答复' }]);
    expect(world.wechat.state.sent).toMatchObject([
      { openid: reader.openid, page: 'resident/inbox/index' },
    ]);
    expect(await world.deliveries(messageId)).toMatchObject([
      { channel: 'wechat', state: 'done', attempts: 1 },
    ]);
  });

  test('没有微信标识、没有允许过的：只有站内消息，不去问微信', async () => {
    const staff = await world.seed({ loginName: 'staff-one' });
    const reader = await world.newReader(0);
    const ids = [await world.enqueue({ accountId: staff }), await world.enqueue(reader)];
    await world.deliver();
    expect(world.wechat.state.sent).toEqual([]);
    for (const id of ids) expect(await world.deliveries(id)).toEqual([]);
    for (const id of [staff, reader.accountId]) expect(await world.inbox(id)).toHaveLength(1);
  });

  test('允许一次收一条：三件事只发得出一条微信，其余只有站内消息', async () => {
    const reader = await world.newReader(1);
    const ids = [
      await world.enqueue(reader),
      await world.enqueue(reader),
      await world.enqueue(reader),
    ];
    await world.deliver();
    expect(world.wechat.state.sent).toHaveLength(1);
    const states = await Promise.all(ids.map((id) => world.deliveries(id)));
    expect(
      states
        .flat()
        .map((row) => [row['state'], row['reason']])
        .sort(),
    ).toEqual([
      ['done', null],
      ['inboxOnly', 'noAcceptance'],
      ['inboxOnly', 'noAcceptance'],
    ]);
    expect(await world.inbox(reader.accountId)).toHaveLength(3);
  });

  test('43101 拒收：落到站内消息，记着的允许一并作废', async () => {
    const reader = await world.newReader(2);
    world.wechat.state.failNext('subscribe/send', 43101);
    const messageId = await world.enqueue(reader);
    await world.deliver();
    expect(await world.deliveries(messageId)).toMatchObject([
      { state: 'inboxOnly', reason: 'wechat 43101' },
    ]);
    expect(
      await world.query('minghu', 'select granted - used as n from message_subscriptions'),
    ).toEqual([{ n: 0 }]);
  });

  test('45009、−1：三十秒、六十秒后再发（错开至多两成）；允许没有用掉；站内消息始终一条', async () => {
    const reader = await world.newReader(1);
    world.wechat.state.failNext('subscribe/send', 45009, -1);
    const messageId = await world.enqueue(reader);
    await world.deliver();
    const [first] = await world.deliveries(messageId);
    expect(first).toMatchObject({ state: 'waiting', reason: 'wechat 45009', attempts: 1 });
    expect(secondsOf(first?.['next'])).toBeGreaterThanOrEqual(30);
    expect(secondsOf(first?.['next'])).toBeLessThanOrEqual(36);
    expect(await world.deliver()).toBe(0);
    world.setNow('2026-11-20T02:00:36.000Z');
    await world.deliver();
    expect(secondsOf((await world.deliveries(messageId))[0]?.['next'])).toBeGreaterThanOrEqual(96);
    world.setNow('2026-11-20T02:02:00.000Z');
    await world.deliver();
    expect(await world.deliveries(messageId)).toMatchObject([{ attempts: 3, state: 'done' }]);
    expect(await world.inbox(reader.accountId)).toHaveLength(1);
    expect(world.wechat.state.sent).toHaveLength(1);
  });

  test('40001 凭据失效：换新一次，当场再发', async () => {
    const reader = await world.newReader(2);
    await world.enqueue(reader);
    await world.deliver();
    world.wechat.state.revokeToken();
    await world.enqueue(reader);
    await world.deliver();
    expect(world.wechat.state.sent).toHaveLength(2);
  });

  test('没有应答（办成了没有、不知道）：搁置，永远不自动再发', async () => {
    const reader = await world.newReader(2);
    world.wechat.state.failNext('subscribe/send', 'silent');
    const messageId = await world.enqueue(reader);
    await world.deliver();
    world.setNow('2026-11-22T02:00:00.000Z');
    await world.deliver();
    expect(await world.deliveries(messageId)).toMatchObject([
      { state: 'parked', reason: 'wechat unknown' },
    ]);
    expect(world.wechat.state.sent).toHaveLength(1);
  });
});

test('47003：搁置、记日志；告诉公开办，同一缘由一天一条，不写是谁的', async () => {
  const office = await world.seed({ roles: ['disclosureOffice'], loginName: 'office-one' });
  const before = world.logLines.length;
  for (let turn = 0; turn < 2; turn += 1) {
    world.wechat.state.failNext('subscribe/send', 47003);
    await world.enqueue(await world.newReader(1));
    await world.deliver();
  }
  await world.deliver();
  const parked = world.logLines.slice(before).filter((line) => line.includes('messageParked'));
  expect(parked.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { level: 'error', errorCode: 'wechat 47003', count: 1 },
    { level: 'error', errorCode: 'wechat 47003', count: 1 },
  ]);
  expect(await world.inbox(office)).toEqual([{ title: '有消息没有送到' }]);
  world.setNow('2026-11-21T02:00:00.000Z');
  world.wechat.state.failNext('subscribe/send', 47003);
  await world.enqueue(await world.newReader(1));
  await world.deliver();
  await world.deliver();
  expect(await world.inbox(office)).toHaveLength(2);
});

describe('一件事对一个人恰好一次', () => {
  test('同一个人、同一个键放两次，只有一条', async () => {
    const reader = await world.newReader(2);
    for (let turn = 0; turn < 2; turn += 1) {
      await world.enqueue({ ...reader, eventKey: 'case-1/replied' });
      await world.deliver();
    }
    expect(await world.inbox(reader.accountId)).toHaveLength(1);
    expect(world.wechat.state.sent).toHaveLength(1);
  });

  test('四个进程同时送二百条，一条不漏、一条不重', async () => {
    const reader = await world.newReader(200);
    for (let from = 0; from < 200; from += 50)
      await Promise.all(Array.from({ length: 50 }, () => world.enqueue(reader)));
    await Promise.all([1, 2, 3, 4].map(() => world.deliver()));
    await world.deliver();
    expect(await world.inbox(reader.accountId)).toHaveLength(200);
    expect(world.wechat.state.sent).toHaveLength(200);
  });

  test('认领之后、送之前断了：两分钟内别人不动，过后再送', async () => {
    const reader = await world.newReader(1);
    const messageId = await world.enqueue(reader);
    world.wechat.state.failNext('subscribe/send', -1);
    await world.deliver();
    await world.query(
      'minghu',
      `update message_deliveries set available_at = '2026-11-20T02:02:00Z' where message_id = '${messageId}'`,
    );
    expect(await world.deliver()).toBe(0);
    world.setNow('2026-11-20T02:02:00.000Z');
    await world.deliver();
    expect(world.wechat.state.sent).toHaveLength(1);
  });

  test('送到一半断了：过后搁置，写明不知道送到没有，不再送', async () => {
    const reader = await world.newReader(1);
    const messageId = await world.enqueue(reader);
    world.wechat.state.failNext('subscribe/send', -1);
    await world.deliver();
    await world.query(
      'minghu',
      `update message_deliveries set state = 'sending', available_at = '2026-11-20T02:03:00Z'
       where message_id = '${messageId}'`,
    );
    world.setNow('2026-11-20T02:02:59.000Z');
    await world.deliver();
    expect(await world.deliveries(messageId)).toMatchObject([{ state: 'sending' }]);
    world.setNow('2026-11-20T02:03:00.000Z');
    await world.deliver();
    expect(await world.deliveries(messageId)).toMatchObject([
      { state: 'parked', reason: 'interrupted' },
    ]);
    expect(world.wechat.state.sent).toEqual([]);
  });

  test('事务撤销，消息也不会发', async () => {
    const { accountId } = await world.newReader(1);
    await expect(
      world.platform.database.write({ regionId: 'minghu', kind: 'staff' }, async (tx) => {
        const at = world.platform.clock.now();
        await enqueueMessage(tx, { regionId: 'minghu', accountId, title: 't', body: 'b', at });
        throw new Error('the act failed');
      }),
    ).rejects.toThrow('the act failed');
    expect(await world.deliver()).toBe(0);
  });
});
