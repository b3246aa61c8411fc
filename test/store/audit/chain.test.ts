import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import postgres from 'postgres';
import { signCheckpoint } from '@functions/audit/commands/sign-checkpoint';
import { verifyRegister } from '@functions/audit/commands/verify-register';
import { registerSources } from '@functions/audit/domain/chain';
import { appendAudit } from '@functions/audit/store.postgres';
import { registerChecks } from '@functions/entrypoints/wire/register';
import { openSigner } from '@functions/platform/crypto/signing';
import { openDatabase, type Database } from '@functions/platform/database/database';
import { publicScope, systemScope } from '@functions/platform/database/scope';
import { testDatabase, type TestDatabase } from '../../support/database';

const signer = openSigner(randomBytes(32), []);
let holder: TestDatabase;
let database: Database;
let owner: postgres.Sql;

beforeAll(async () => {
  holder = await testDatabase({ demonstration: true });
  database = openDatabase(holder.url, 10);
  owner = postgres(holder.url, { max: 1, onnotice: () => undefined });
  await seal();
});

afterAll(async () => {
  await database.close();
  await owner.end();
  await holder.close();
});

const append = (subjectId: string, isRolledBack = false) =>
  database.write(systemScope('minghu'), async (tx) => {
    await appendAudit(tx, {
      ...{ regionId: 'minghu', actorId: null, act: 'swept', subjectKind: 'application' },
      ...{ subjectId, correlationId: 'c', at: new Date(), data: { 字: '值', n: 1.5, x: null } },
    });
    if (isRolledBack) throw new Error('撤销');
  });
const report = () =>
  verifyRegister(registerChecks(database, signer.keys), 'minghu', { kept: [], now: new Date() });
const seal = () =>
  signCheckpoint(
    {
      ...registerChecks(database, signer.keys),
      ...{ keyId: signer.keyId, sign: signer.sign, mailCheckpoint: () => Promise.resolve() },
    },
    'minghu',
    new Date(),
  );

test('每一张记事的表、每一列都进链：添了表、添了列，须有新的写法', async () => {
  const columns = await owner<{ source: string; names: string[] }[]>`
    select table_name::text as source, array_agg(column_name::text order by column_name::text) as names
    from information_schema.columns
    where table_schema = 'public' and (table_name like '%\\_events' or table_name = 'audit_entries')
    group by 1 order by 1`;
  expect(columns.map(({ source }) => source)).toEqual([...registerSources]);
  const triggers = await owner<{ source: string }[]>`
    select tgrelid::regclass::text as source from pg_trigger
    where tgname = 'register_link' and tgdeferrable and tginitdeferred and tgenabled = 'O' order by 1`;
  expect(triggers.map(({ source }) => source)).toEqual([...registerSources]);
  for (const { source, names } of columns) {
    const [definition] = await owner<{ body: string }[]>`
      select pg_get_functiondef(${`register_content_${source}`}::regproc) as body`;
    const chained = [...(definition?.body ?? '').matchAll(/'[{,]?,?"(\w+)":/g)].map(
      ([, name]) => name,
    );
    expect(chained.shift()).toBe('format');
    expect([source, chained]).toEqual([source, names]);
  }
});

test('载入的演示县：库外重新算出的与库里接的一样', async () => {
  const { findings, position } = await report();
  expect(findings).toEqual([]);
  expect(position).toBeGreaterThan(0);
});

test('五十个事务同时提交：一笔接一笔，没有空号；撤销了的一笔也不留', async () => {
  const before = (await report()).position;
  const outcomes = await Promise.allSettled(
    Array.from({ length: 50 }, (_, index) => append(String(index), index % 10 === 9)),
  );
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(5);
  const after = await report();
  expect(after.findings).toEqual([]);
  expect(after.position).toBe(before + 45);
});

test('存成奇怪的时区、日期写法、小数位数，接的还是一样', async () => {
  await owner.begin(async (tx) => {
    await tx`select set_config('app.region', 'minghu', true), set_config('app.scope', 'system', true)`;
    await tx.unsafe(
      `set local timezone = 'America/St_Johns'; set local datestyle = 'German'; set local extra_float_digits = 0`,
    );
    await tx`insert into audit_entries (region_id, at, act, subject_kind, subject_id, correlation_id, data)
      values ('minghu', '2026-11-03 08:00:00.123456+08', 'a', 'b', 'c', 'd', '{"n": 0.1000000000000000055511151231257827, "深": {"b": [1e21, "😀\\u0001"]}}')`;
  });
  expect((await report()).findings).toEqual([]);
});

test('应用角色只能读：不能自己接一笔、改一笔、删一笔，也调不了接链的函数；外人读不到', async () => {
  const attempt = (text: string) => database.write(systemScope('minghu'), (tx) => tx.unsafe(text));
  for (const text of [
    `insert into register_entries (region_id) values ('minghu')`,
    `update register_entries set source_key = 'x'`,
    'delete from register_entries',
    'truncate register_entries',
    'update register_checkpoints set position = 0',
    'delete from register_checkpoints',
    `select link_register_entry('minghu', 'audit_entries', '1', now(), '{}')`,
    'alter table audit_entries disable trigger register_link',
    'set session_replication_role = replica',
  ])
    await expect(attempt(text)).rejects.toThrow(/permission denied|must be owner/);
  const seen = await database.read(
    publicScope('minghu'),
    (sql) => sql`select 1 from register_entries`,
  );
  expect(seen).toHaveLength(0);
  const elsewhere = await database.read(
    systemScope('licheng'),
    (sql) => sql`select 1 from register_entries where region_id = 'minghu'`,
  );
  expect(elsewhere).toHaveLength(0);
});
