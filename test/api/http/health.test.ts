import { expect, test } from '@jest/globals';
import { Hono } from 'hono';
import postgres from 'postgres';
import { serveHealth } from '@functions/entrypoints/health';
import { openDatabase } from '@functions/platform/database/database';
import type { ObjectStorage } from '@functions/platform/object-storage/object-storage';
import { memoryMetrics } from '@functions/platform/telemetry/metrics';
import { testDatabase } from '../../support/database';

const keptIn = (isWritable: boolean): ObjectStorage => ({
  put: () => (isWritable ? Promise.resolve() : Promise.reject(new Error('read-only'))),
  get: () => Promise.resolve(null),
  remove: () => Promise.resolve(),
});

const ask = async (
  url: string,
  path: string,
  isWritable = true,
  { peer = '127.0.0.1', headers = {} }: { peer?: string; headers?: Record<string, string> } = {},
) => {
  const database = openDatabase(url, 1);
  const app = new Hono();
  const clock = { now: () => new Date('2026-11-20T02:00:00Z') };
  serveHealth(app, { database, storage: keptIn(isWritable), clock }, { metrics: memoryMetrics() });
  const reply = await app.request(
    path,
    { headers },
    { incoming: { socket: { remoteAddress: peer } } },
  );
  await database.close();
  const text = await reply.text();
  return {
    status: reply.status,
    cache: reply.headers.get('cache-control'),
    body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text,
  };
};
const nowhere = 'postgres://nobody@127.0.0.1:9/none';

test('数据库应答得了：200', async () => {
  const database = await testDatabase();
  const up = { status: 200, cache: 'no-store', body: { healthy: true } };
  expect(await ask(database.url, '/healthz')).toEqual(up);
  await database.close();
});

test('数据库连不上、库不存在：503，不抛出', async () => {
  const down = { status: 503, cache: 'no-store', body: { healthy: false } };
  expect(await ask(nowhere, '/healthz')).toEqual(down);
  const database = await testDatabase();
  await database.close();
  expect(await ask(database.url, '/healthz')).toEqual(down);
});

test('/health 只说活着，不碰数据库', async () => {
  expect(await ask(nowhere, '/health')).toMatchObject({ status: 200, body: { alive: true } });
});

test('/ready：数据库、结构、附件存放处都好才接活', async () => {
  const database = await testDatabase();
  const all = { database: true, migrations: true, storage: true };
  expect(await ask(database.url, '/ready')).toMatchObject({ status: 200, body: all });
  expect(await ask(database.url, '/ready', false)).toMatchObject({
    status: 503,
    body: { ...all, storage: false },
  });
  const owner = postgres(database.url, { max: 1 });
  await owner`delete from schema_migrations where name like '0085%'`;
  await owner.end({ timeout: 5 });
  expect(await ask(database.url, '/ready')).toMatchObject({
    status: 503,
    body: { ...all, migrations: false },
  });
  await database.close();
  expect(await ask(nowhere, '/ready')).toMatchObject({
    status: 503,
    body: { database: false, migrations: false, storage: true },
  });
});

test('/metrics 只答本机，不答同一台机器上的代理转来的；带上发件箱与登记链的数', async () => {
  const database = await testDatabase({ demonstration: true });
  const reply = await ask(database.url, '/metrics');
  expect(reply.status).toBe(200);
  expect(reply.body).toContain('minglan_outbox_lag_seconds 0');
  expect(reply.body).toContain('minglan_checkpoint_age_hours');
  for (const from of [
    { peer: '203.0.113.5' },
    { headers: { 'x-forwarded-for': '203.0.113.5' } },
    { headers: { forwarded: 'for=203.0.113.5' } },
  ])
    expect((await ask(database.url, '/metrics', true, from)).status).toBe(404);
  await database.close();
});

test('/ready 十秒里只看一遍：问得再勤，也不每次去写存放处；太勤的拦下', async () => {
  const holder = await testDatabase();
  const database = openDatabase(holder.url, 1);
  let writes = 0;
  const storage: ObjectStorage = {
    ...keptIn(true),
    put: () => {
      writes += 1;
      return Promise.resolve();
    },
  };
  const clock = { now: () => new Date('2026-11-20T02:00:00Z') };
  const gate = { clock, addressOf: ({ peer }: { peer: string }) => peer };
  const app = new Hono();
  serveHealth(app, { database, storage, clock }, { gate });
  const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
  const replies = await Promise.all(
    Array.from({ length: 200 }, async () => app.request('/ready', {}, from('203.0.113.5'))),
  );
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(120);
  const [refused] = replies.filter(({ status }) => status === 429);
  expect(refused?.headers.get('retry-after')).toBe('60');
  expect((await app.request('/ready', {}, from('203.0.113.6'))).status).toBe(200);
  expect(writes).toBe(1);
  await database.close();
  await holder.close();
});
