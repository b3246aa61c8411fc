import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { migrate } from '@functions/platform/database/migrate';
import { root } from '../../architecture/files';
import { schemaOf } from '../../support/schema-digest';

const source = join(root, 'functions/platform/database/migrations');
const names = readdirSync(source)
  .filter((name) => name.endsWith('.sql'))
  .sort();
const run = randomBytes(4).toString('hex');
const admin = postgres(process.env['MINGLAN_TEST_ADMIN'] ?? '', {
  max: 1,
  onnotice: () => undefined,
});
const urlOf = (name: string) => (process.env['MINGLAN_TEST_URL'] ?? '').replace(/[^/]*$/, name);
const walk = `test_walk_${run}`;
let folder: string;
let fresh: string[];

const create = (name: string, template = 'template0') =>
  admin.unsafe(`create database ${name} owner minglan template ${template}`);
const drop = (name: string) => admin.unsafe(`drop database if exists ${name} with (force)`);

const inDatabase = async <T>(name: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(urlOf(name), { max: 1, onnotice: () => undefined });
  try {
    await sql`select set_config('app.region', 'minghu', false), set_config('app.scope', 'system', false)`;
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
};

const ids = {
  officer: randomUUID(),
  resident: randomUUID(),
  notice: randomUUID(),
  case: randomUUID(),
  vault: randomUUID(),
};

/** 最早的版本里就有的几样：县、组织、账号、公开信息、申请。以后每个版本都带着它们升级。 */
const fill = (sql: postgres.Sql) =>
  sql.begin(async (tx) => {
    await tx`insert into regions (region_id, name) values ('minghu', '明湖县')`;
    await tx`insert into organisations (region_id, organisation_id, name, kind) values ('minghu', 'shuili', '水利局', 'department')`;
    await tx`insert into accounts (region_id, account_id, kind, display_name, roles, organisation_id)
      values ('minghu', ${ids.officer}, 'staff', '演示经办人', ${['caseOfficer']}, 'shuili'),
             ('minghu', ${ids.resident}, 'resident', '演示村民', ${['resident']}, null)`;
    await tx`insert into notices (region_id, notice_id, organisation_id, process_stage, title, summary, body_markdown,
        produced_on, state, drafted_by, published_by, published_at, published_on, created_at, updated_at)
      values ('minghu', ${ids.notice}, 'shuili', 'result', '水库除险加固', '概要', '正文', '2026-01-05', 'published',
        ${ids.officer}, ${ids.officer}, '2026-01-06T01:00:00Z', '2026-01-06', '2026-01-05T01:00:00Z', '2026-01-06T01:00:00Z')`;
    await tx`insert into attachments (region_id, attachment_id, notice_id, file_name, media_type, byte_size, created_at)
      values ('minghu', ${randomUUID()}, ${ids.notice}, '批复.pdf', 'application/pdf', 10, '2026-01-05T01:00:00Z')`;
    await tx`insert into personal_data (region_id, vault_id, account_id, key_id, nonce, ciphertext, created_at)
      values ('minghu', ${ids.vault}, ${ids.resident}, 'old-key', ${Buffer.alloc(12)}, ${Buffer.alloc(32)}, '2026-01-07T01:00:00Z')`;
    await tx`insert into applications (region_id, application_id, registration_number, query_code, account_id, idempotency_key,
        vault_id, applicant_kind, applicant_masked_name, channel, description, nature, insists, desired_form,
        delivery_method, addressee_id, state, submitted_at)
      values ('minghu', ${ids.case}, '公开申〔2026〕1号', 'ABCD2345', ${ids.resident}, ${randomUUID()}, ${ids.vault},
        'naturalPerson', '演*', 'online', '水库除险加固的批复', 'open', false, 'electronic', 'online', 'shuili',
        'submitted', '2026-01-07T01:00:00Z')`;
    await tx`insert into application_events (region_id, application_id, seq, kind, at, happened_on, actor_id, actor_name)
      values ('minghu', ${ids.case}, 1, 'submitted', '2026-01-07T01:00:00Z', '2026-01-07', ${ids.resident}, '演示村民')`;
  });

const COUNTED = [
  'regions',
  'organisations',
  'accounts',
  'notices',
  'attachments',
  'applications',
  'application_events',
  'personal_data',
];

/** 升到前 count 个迁移。 */
const migrateTo = async (name: string, count: number) => {
  const partial = mkdtempSync(join(folder, 'to-'));
  for (const file of names.slice(0, count)) cpSync(join(source, file), join(partial, file));
  await migrate(urlOf(name), () => undefined, partial);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minglan-migrations-'));
  const empty = `test_fresh_${run}`;
  await create(empty);
  await migrate(urlOf(empty));
  fresh = await inDatabase(empty, schemaOf);
  await drop(empty);
  await create(walk);
  await migrateTo(walk, 4);
  await inDatabase(walk, fill);
}, 120_000);
afterAll(async () => {
  await drop(walk);
  await admin.end({ timeout: 5 });
  rmSync(folder, { recursive: true, force: true });
});

describe('从每一个早先的版本升级：与新装的一样，原有的记录都在', () => {
  test.each(names.slice(3).map((name, index) => [name, index + 4] as const))(
    '从 %s',
    async (_, count) => {
      await migrateTo(walk, count);
      const copy = `test_from_${run}_${count}`;
      await create(copy, walk);
      try {
        const applied = await migrate(urlOf(copy));
        expect(applied).toEqual(names.slice(count));
        const schema = await inDatabase(copy, schemaOf);
        expect(schema.filter((line) => !fresh.includes(line))).toEqual([]);
        expect(fresh.filter((line) => !schema.includes(line))).toEqual([]);
        const counts = await inDatabase(copy, async (sql) => {
          const rows = COUNTED.map((table) => sql`select count(*)::int as n from ${sql(table)}`);
          return (await Promise.all(rows)).map(([row]) => row?.['n'] as number);
        });
        expect(counts).toEqual([1, 1, 2, 1, 1, 1, 1, 1]);
        expect(await migrate(urlOf(copy))).toEqual([]);
      } finally {
        await drop(copy);
      }
    },
    120_000,
  );
});

describe('迁移只加不改', () => {
  test('执行过的迁移改了一个字：拒绝，一个新的也不执行', async () => {
    const copy = `test_edited_${run}`;
    await create(copy);
    const edited = mkdtempSync(join(folder, 'edited-'));
    cpSync(source, edited, { recursive: true });
    await migrateTo(copy, 3);
    writeFileSync(join(edited, names[1] ?? ''), '-- 改过\n', { flag: 'a' });
    await expect(migrate(urlOf(copy), () => undefined, edited)).rejects.toThrow(
      `迁移 ${names[1]} 已经执行过，文件内容却与当时不同`,
    );
    const applied = await inDatabase(copy, (sql) => sql`select name from schema_migrations`);
    expect(applied.length).toBe(3);
    await drop(copy);
  });

  test('列入名单的迁移都没有改过，新的都列入了', () => {
    const said = execFileSync(process.execPath, [join(root, '.ci/migrations.mjs')], {
      encoding: 'utf8',
    });
    expect(said).toContain(`${names.length} 个迁移都与列入时一样`);
  });
});
