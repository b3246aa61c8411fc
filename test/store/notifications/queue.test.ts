import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deliverQueuedBatch } from '@functions/entrypoints/wire/notify-queue';
import type { SQSRecord } from 'aws-lambda';
import { openMessageWorld, type MessageWorld } from '../../support/message-world';

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
}

// 本机的 SQS：只懂 SendMessageBatch，按协议回每条的 MD5；可以指定退回哪几条。
const received: Entry[][] = [];
let refuses: (entry: Entry) => boolean = () => false;
let sqs: Server;
let world: MessageWorld;
beforeAll(async () => {
  sqs = createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      expect(request.headers['x-amz-target']).toBe('AmazonSQS.SendMessageBatch');
      const { Entries } = JSON.parse(Buffer.concat(chunks).toString()) as { Entries: Entry[] };
      received.push(Entries);
      const taken = Entries.filter((entry) => !refuses(entry));
      const md5 = (text: string) => createHash('md5').update(text).digest('hex');
      reply.setHeader('content-type', 'application/x-amz-json-1.0');
      reply.end(
        JSON.stringify({
          Successful: taken.map(({ Id, MessageBody }) => ({
            Id,
            MessageId: Id,
            MD5OfMessageBody: md5(MessageBody),
          })),
          Failed: Entries.filter(refuses).map(({ Id }) => ({
            Id,
            Code: 'InternalError',
            SenderFault: false,
          })),
        }),
      );
    });
  });
  await new Promise<void>((resolve) => sqs.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((sqs.address() as AddressInfo).port)}`;
  process.env['AWS_ENDPOINT_URL_SQS'] = origin;
  process.env['AWS_ACCESS_KEY_ID'] = 'local';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'local';
  world = await openMessageWorld({
    NOTIFICATION_QUEUE_URL: `${origin}/000000000000/notifications`,
  });
});
afterAll(async () => {
  await world.close();
  sqs.closeAllConnections();
  await new Promise((resolve) => sqs.close(resolve));
});

const record = (body: unknown): SQSRecord =>
  ({ messageId: `sqs-${JSON.stringify(body)}`, body: JSON.stringify(body) }) as SQSRecord;
const arrive = (...records: SQSRecord[]) =>
  deliverQueuedBatch(world.platform, { Records: records });
const refsOf = (batch: readonly Entry[] = []) =>
  batch.map(({ MessageBody }) => JSON.parse(MessageBody) as { deliveryId: string });

beforeEach(async () => {
  world.setNow('2026-11-20T02:00:00.000Z');
  received.length = 0;
  refuses = () => false;
  world.wechat.state.sent.length = 0;
  for (const table of ['message_deliveries', 'outbox_messages'])
    await world.query('minghu', `delete from ${table}`);
});

test('十条一批交出去，队列里只有编号；没收下的两分钟后再交', async () => {
  const reader = await world.newReader(12);
  for (let count = 0; count < 12; count += 1)
    await world.enqueue({ ...reader, title: '不该进队列的标题' });
  let refused = '';
  refuses = ({ Id, MessageBody }) => {
    if (refused === '' && Id === '3') refused = MessageBody;
    return MessageBody === refused;
  };
  await world.deliver();
  expect(received.map((batch) => batch.length)).toEqual([10, 2]);
  expect(JSON.stringify(received)).not.toContain('不该进队列');
  expect(await world.inbox(reader.accountId)).toHaveLength(12);
  refuses = () => false;
  expect(await world.deliver()).toBe(0);
  world.setNow('2026-11-20T02:02:00.000Z');
  await world.deliver();
  expect(refsOf(received.at(-1))).toEqual([JSON.parse(refused)]);
  expect(world.wechat.state.sent).toEqual([]);
});

test('队列里的消息到了：同一条来两次（先后、同时）只发一条', async () => {
  const reader = await world.newReader(3);
  await world.enqueue(reader);
  await world.deliver();
  const [ref] = refsOf(received[0]);
  expect(await arrive(record(ref), record(ref))).toEqual({ batchItemFailures: [] });
  expect(await arrive(record(ref))).toEqual({ batchItemFailures: [] });
  expect(world.wechat.state.sent).toHaveLength(1);
});

test('微信繁忙：不退回队列，到时由发件箱再交；等着的时候重复到来的不送', async () => {
  const reader = await world.newReader(1);
  const messageId = await world.enqueue(reader);
  await world.deliver();
  const [ref] = refsOf(received[0]);
  world.wechat.state.failNext('subscribe/send', -1);
  expect(await arrive(record(ref))).toEqual({ batchItemFailures: [] });
  expect(await arrive(record(ref))).toEqual({ batchItemFailures: [] });
  expect(world.wechat.state.sent).toEqual([]);
  world.setNow('2026-11-20T02:00:36.000Z');
  await world.deliver();
  expect(received).toHaveLength(2);
  await arrive(record(ref));
  expect(await world.deliveries(messageId)).toMatchObject([{ state: 'done', attempts: 2 }]);
  expect(world.wechat.state.sent).toHaveLength(1);
});

test('看不懂的退回队列；别县的编号、没有的编号不送，也不退回', async () => {
  const bad = record('not a reference');
  expect(await arrive(bad)).toEqual({ batchItemFailures: [{ itemIdentifier: bad.messageId }] });
  const reader = await world.newReader(1);
  await world.enqueue(reader);
  await world.deliver();
  const [ref] = refsOf(received[0]);
  expect(await arrive(record({ ...ref, regionId: 'yanhu' }))).toEqual({ batchItemFailures: [] });
  expect(world.wechat.state.sent).toEqual([]);
});

test('队列弄丢了：半小时没有动静，重新交', async () => {
  await world.enqueue(await world.newReader(1));
  await world.deliver();
  world.setNow('2026-11-20T02:29:59.000Z');
  await world.deliver();
  expect(received).toHaveLength(1);
  world.setNow('2026-11-20T02:30:00.000Z');
  await world.deliver();
  expect(received).toHaveLength(2);
});
