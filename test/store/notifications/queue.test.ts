import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deliverDueMessages, enqueueMessage } from '@functions/entrypoints/wire/notifications';
import { openIdentityWorld, type IdentityWorld } from '../../support/identity-world';

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
}

// 本机的 SQS：只懂 SendMessageBatch，按协议回每条的 MD5；可以指定退回哪几条。
const received: Entry[][] = [];
let refuses: (entry: Entry) => boolean = () => false;
let sqs: Server;
let world: IdentityWorld;
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
  world = await openIdentityWorld({
    NOTIFICATION_QUEUE_URL: `${origin}/000000000000/notifications`,
  });
});
afterAll(async () => {
  await world.close();
  sqs.closeAllConnections();
  await new Promise((resolve) => sqs.close(resolve));
});

test('有队列：十条一批交出去，队列里只有编号；没收下的两分钟后再交', async () => {
  const accountId = await world.seed({ kind: 'resident', roles: ['resident'] });
  const ids: string[] = [];
  for (let count = 0; count < 12; count += 1)
    ids.push(
      await world.platform.database.write({ regionId: 'minghu', kind: 'system' }, (tx) =>
        enqueueMessage(tx, {
          regionId: 'minghu',
          accountId,
          title: '不该进队列的标题',
          body: '不该进队列的正文',
          at: world.platform.clock.now(),
        }),
      ),
    );
  const unlucky = ids[3] ?? '';
  refuses = ({ MessageBody }) => MessageBody.includes(unlucky);
  expect(await deliverDueMessages(world.platform)).toBe(12);
  expect(received.map((batch) => batch.length)).toEqual([10, 2]);
  expect(JSON.stringify(received)).not.toContain('不该进队列');
  const waiting = await world.query<{ id: string }>(
    'minghu',
    'select message_id as id from outbox_messages where dispatched_at is null',
  );
  expect(waiting).toEqual([{ id: unlucky }]);
  refuses = () => false;
  expect(await deliverDueMessages(world.platform)).toBe(0);
  world.setNow('2026-11-20T02:02:00.000Z');
  expect(await deliverDueMessages(world.platform)).toBe(1);
  expect(received.at(-1)?.map(({ MessageBody }) => JSON.parse(MessageBody) as unknown)).toEqual([
    { regionId: 'minghu', messageId: unlucky },
  ]);
  expect(await world.query('minghu', 'select 1 from inbox_messages')).toEqual([]);
});
