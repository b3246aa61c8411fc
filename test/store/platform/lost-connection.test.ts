import { afterEach, beforeEach, expect, test } from '@jest/globals';
import postgres from 'postgres';
import { openDatabase, type Database, type Sql } from '@functions/platform/database/database';
import { publicScope } from '@functions/platform/database/scope';
import { testDatabase, type TestDatabase } from '../../support/database';

const scope = publicScope('minghu');
let place: TestDatabase;
let owner: postgres.Sql;
let database: Database;

beforeEach(async () => {
  place = await testDatabase();
  owner = postgres(place.url, { max: 1, onnotice: () => undefined });
  database = openDatabase(place.url, 2);
});
afterEach(async () => {
  await owner.end();
  await place.close();
});

const slowly = (sql: Sql) =>
  [sql`select pg_sleep(${0.6}::float)`, sql`select ${2}::int as two`] as const;
const ways = {
  read: () => database.read(scope, (sql) => Promise.all(slowly(sql))),
  readAtOnce: () => database.readAtOnce(scope, slowly),
};

/** 断开库里别人的全部连接。 */
const cutOff = () => owner`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;
const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

test.each(['read', 'readAtOnce'] as const)(
  '%s 的途中连接断了：读的人得到错误，别的照常，关得掉',
  async (way) => {
    await Promise.all([ways[way](), ways[way]()]);
    const reading = Promise.allSettled([ways[way](), ways[way](), ways[way]()]);
    await pause(250);
    expect(await cutOff()).toHaveLength(2);
    const outcomes = (await reading).map(({ status }) => status);
    expect(outcomes.slice(0, 2)).toEqual(['rejected', 'rejected']);
    await pause(1200);
    for (let turn = 0; turn < 3; turn += 1)
      await Promise.all([ways.read(), ways.readAtOnce()]).catch(() => undefined);
    const [, [row]] = await ways[way]();
    expect(row).toEqual({ two: 2 });
    const started = performance.now();
    await database.close();
    expect(performance.now() - started).toBeLessThan(2500);
  },
  20_000,
);

test('空闲的连接断了：下一次读照常', async () => {
  await Promise.all([ways.read(), ways.readAtOnce()]);
  await cutOff();
  await pause(300);
  const [, [row]] = await ways.readAtOnce();
  expect(row).toEqual({ two: 2 });
  await database.close();
}, 20_000);
