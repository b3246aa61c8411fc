import { afterAll, beforeAll, expect, test } from '@jest/globals';
import postgres from 'postgres';
import { openDatabase, type Database } from '@functions/platform/database/database';
import { publicScope, systemScope } from '@functions/platform/database/scope';
import { testDatabase, type TestDatabase } from '../../support/database';

const regions = ['minghu', 'yanhu'] as const;
let place: TestDatabase;
let owner: postgres.Sql;
const opened: Database[] = [];

/** 另开一个只有 max 条连接的库。 */
const openWith = (max: number): Database => {
  const database = openDatabase(place.url, max);
  opened.push(database);
  return database;
};

const names = async (database: Database, regionId: string) => {
  const [rows] = await database.readAtOnce(publicScope(regionId), (sql) => [
    sql<{ name: string }[]>`select name from organisations`,
  ]);
  return rows.map(({ name }) => name);
};

beforeAll(async () => {
  place = await testDatabase();
  owner = postgres(place.url, { max: 1, onnotice: () => undefined });
  const database = openWith(1);
  for (const regionId of regions) {
    await owner`insert into regions (region_id, name) values (${regionId}, ${regionId})`;
    await database.write(
      systemScope(regionId),
      (tx) =>
        tx`insert into organisations (region_id, organisation_id, name, kind)
          values (${regionId}, 'one', ${`${regionId}的村`}, 'village')`,
    );
  }
});

afterAll(async () => {
  await Promise.all(opened.map((database) => database.close()));
  await owner.end();
  await place.close();
});

test('按次序返回各条查询的行，不写 WHERE 也只有本县的', async () => {
  const [organisations, numbers] = await openWith(1).readAtOnce(publicScope('minghu'), (sql) => [
    sql<{ name: string }[]>`select name from organisations`,
    sql<{ number: number }[]>`select 7 as number`,
  ]);
  expect(organisations.map(({ name }) => name)).toEqual(['minghu的村']);
  expect(numbers.map(({ number }) => number)).toEqual([7]);
});

test('两个县同时读，共用两条连接，各读各的', async () => {
  const database = openWith(2);
  const found = await Promise.all(
    Array.from({ length: 60 }, (_, index) => names(database, regions[index % 2] ?? 'minghu')),
  );
  found.forEach((each, index) => expect(each).toEqual([`${regions[index % 2] ?? ''}的村`]));
});

test('读完的连接上不留范围，也不留只读', async () => {
  const database = openWith(1);
  await names(database, 'minghu');
  expect(await database.regions((sql) => sql`select name from organisations`)).toHaveLength(0);
  const changed = await database.write(
    systemScope('yanhu'),
    (tx) => tx`update organisations set phone = '0359-5550101' returning region_id`,
  );
  expect(changed.map((row) => row['regionId'] as string)).toEqual(['yanhu']);
});

test('不能写', async () => {
  await expect(
    openWith(1).readAtOnce(systemScope('minghu'), (sql) => [
      sql`update organisations set phone = '0359-5550102'`,
    ]),
  ).rejects.toThrow('read-only transaction');
});

test('一条出错，全部不算；连接照常可用', async () => {
  const database = openWith(1);
  await expect(
    database.readAtOnce(publicScope('minghu'), (sql) => [
      sql`select name from organisations`,
      sql`select 1 / 0`,
    ]),
  ).rejects.toThrow('division by zero');
  await expect(
    database.readAtOnce(publicScope('minghu'), () => {
      throw new Error('写查询时出错');
    }),
  ).rejects.toThrow('写查询时出错');
  expect(await names(database, 'yanhu')).toEqual(['yanhu的村']);
});

test('表结构在两次读之间改了，读到的仍是本县全部的行', async () => {
  const database = openWith(1);
  const all = async () => {
    const [rows] = await database.readAtOnce(publicScope('minghu'), (sql) => [
      sql`select * from organisations where region_id = ${'minghu'}`,
    ]);
    return rows;
  };
  expect(await all()).toHaveLength(1);
  await owner`alter table organisations add column opened_on date`;
  const [row] = await all();
  expect(row).toMatchObject({ name: 'minghu的村', openedOn: null });
});

test('刚读完就关，不用等', async () => {
  const database = openDatabase(place.url, 1);
  await database.read(publicScope('minghu'), (sql) => sql`select 1`);
  const started = performance.now();
  await database.close();
  expect(performance.now() - started).toBeLessThan(2500);
});
