import { expect, test } from '@jest/globals';
import { Hono } from 'hono';
import { serveHealth } from '@functions/entrypoints/health';
import { openDatabase } from '@functions/platform/database/database';
import { testDatabase } from '../../support/database';

const healthOf = async (url: string) => {
  const database = openDatabase(url, 1);
  const app = new Hono();
  serveHealth(app, { database });
  const reply = await app.request('/healthz');
  await database.close();
  return {
    status: reply.status,
    cache: reply.headers.get('cache-control'),
    body: (await reply.json()) as unknown,
  };
};

test('数据库应答得了：200', async () => {
  const database = await testDatabase();
  const up = { status: 200, cache: 'no-store', body: { healthy: true } };
  expect(await healthOf(database.url)).toEqual(up);
  await database.close();
});

test('数据库连不上、库不存在：503，不抛出', async () => {
  const down = { status: 503, cache: 'no-store', body: { healthy: false } };
  expect(await healthOf('postgres://nobody@127.0.0.1:9/none')).toEqual(down);
  const database = await testDatabase();
  await database.close();
  expect(await healthOf(database.url)).toEqual(down);
});
