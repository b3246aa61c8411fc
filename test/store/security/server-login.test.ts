// 服务进程与迁移用不同的登录：服务的登录不是表的主人，改不了结构，停不了行级安全。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import postgres from 'postgres';
import { openDatabase } from '@functions/platform/database/database';
import { publicScope } from '@functions/platform/database/scope';
import { serverLoginUrl } from '@functions/platform/database/server-login';
import { testDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
let url: string;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await testDatabase({ demonstration: true });
  url = await serverLoginUrl(database.url);
  sql = postgres(url, { max: 1, onnotice: () => undefined });
}, 60_000);
afterAll(async () => {
  await sql.end({ timeout: 5 });
  await database.close();
});

test('用它登录，应用照常读', async () => {
  const opened = openDatabase(url, 2);
  const [row] = await opened.read(
    publicScope('minghu'),
    (each) => each<{ count: number }[]>`select count(*)::int as count from notices`,
  );
  await opened.close();
  expect(row?.count).toBeGreaterThan(0);
});

test.each([
  ['不换角色，一张表也读不到', 'select 1 from notices limit 1'],
  ['停用行级安全', 'alter table notices disable row level security'],
  ['删表', 'drop table notices'],
  ['改结构', 'alter table notices add column x int'],
  ['换成主人', 'set role minglan'],
  ['绕过行级安全', 'alter role minglan_server bypassrls'],
])('%s：不行', async (_, statement) => {
  await expect(sql.unsafe(statement)).rejects.toMatchObject({ severity: 'ERROR' });
});

test('换成应用角色以后，也退不回更大的权', async () => {
  await sql.unsafe('set role minglan_app');
  await expect(sql.unsafe('alter table notices disable row level security')).rejects.toThrow();
  await sql.unsafe('reset role');
  await expect(sql.unsafe('select 1 from accounts limit 1')).rejects.toThrow();
});

test('每次启动换一个新密码，旧的作废', async () => {
  const next = await serverLoginUrl(database.url);
  expect(next).not.toBe(url);
  const old = postgres(url, { max: 1, onnotice: () => undefined });
  await expect(old`select 1`).rejects.toThrow();
  await old.end({ timeout: 1 });
});
