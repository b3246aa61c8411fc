import { afterEach, beforeEach, expect, test } from '@jest/globals';
import postgres from 'postgres';
import { appendAudit } from '@functions/audit/store.postgres';
import { signCheckpoint } from '@functions/audit/commands/sign-checkpoint';
import { verifyRegister } from '@functions/audit/commands/verify-register';
import type { Finding } from '@functions/audit/domain/finding';
import { findingText } from '@functions/audit/domain/finding';
import { registerChecks } from '@functions/entrypoints/wire/register';
import { openSigner } from '@functions/platform/crypto/signing';
import { openDatabase, type Database } from '@functions/platform/database/database';
import { systemScope } from '@functions/platform/database/scope';
import type { RegisterCheckpoint } from '@shared/contract/register';
import { testDatabase, type TestDatabase } from '../../support/database';
import { randomBytes } from 'node:crypto';

const signer = openSigner(randomBytes(32), []);
let holder: TestDatabase;
let database: Database;
/** 库的超级用户：绕得过权限、行级安全与触发器。 */
let root: postgres.Sql;

const append = (count: number) =>
  database.write(systemScope('minghu'), async (tx) => {
    for (let index = 0; index < count; index += 1)
      await appendAudit(tx, {
        ...{ regionId: 'minghu', actorId: null, act: 'swept', subjectKind: 'application' },
        ...{ subjectId: String(index), correlationId: 'c', at: new Date(Date.UTC(2026, 10, 2)) },
        data: { index },
      });
  });

const ports = () => registerChecks(database, signer.keys);
const seal = (day: string, by = signer) =>
  signCheckpoint(
    { ...ports(), keyId: by.keyId, sign: by.sign, mailCheckpoint: () => Promise.resolve() },
    'minghu',
    new Date(`${day}T00:10:00Z`),
  );
const check = async (kept: readonly RegisterCheckpoint[] = []): Promise<readonly Finding[]> =>
  (await verifyRegister(ports(), 'minghu', { kept, now: new Date() })).findings;
const brief = async (kept: readonly RegisterCheckpoint[] = []) =>
  (await check(kept)).map(({ kind, position, source, sourceKey }) => ({
    ...{ kind, position, key: `${source}:${sourceKey}` },
  }));

/** 依次做一串语句；触发器停着，像能登录数据库主机的人那样。 */
const tamper = async (...statements: readonly string[]): Promise<void> => {
  await root.begin(async (tx) => {
    await tx.unsafe('set local session_replication_role = replica');
    for (const statement of statements) await tx.unsafe(statement);
  });
};

/** 把从某一笔起的链照规矩重新算过：先按来源行的现状算内容，再一笔笔接上。 */
const RECOMPUTE = `do $$ declare e register_entries; prev bytea; place int := 0; begin
  update register_entries r set entry_hash = sha256(convert_to(register_content_audit_entries(a), 'UTF8'))
    from audit_entries a where a.region_id = r.region_id and r.source_key = a.entry_no::text and r.source = 'audit_entries';
  prev := register_start('minghu');
  for e in select * from register_entries where region_id = 'minghu' order by position loop
    place := place + 1;
    update register_entries set previous_hash = prev, hash = sha256(convert_to('{"entry":"' || encode(e.entry_hash, 'hex')
      || '","position":' || place || ',"previous":"' || encode(prev, 'hex') || '","region":"minghu"}', 'UTF8'))
      where region_id = 'minghu' and position = e.position returning hash into prev;
  end loop; end $$`;

const first = (position: number) =>
  `(select source_key::bigint from register_entries where region_id = 'minghu' and position = ${position})`;

beforeEach(async () => {
  holder = await testDatabase();
  const admin = new URL(process.env['MINGLAN_TEST_ADMIN'] ?? '');
  admin.pathname = new URL(holder.url).pathname;
  root = postgres(admin.href, { max: 1, onnotice: () => undefined });
  await root`insert into regions (region_id, name) values ('minghu', '明湖县')`;
  database = openDatabase(holder.url, 4);
  await append(10);
  await seal('2026-11-02');
  await append(10);
  await seal('2026-11-03');
  await append(4);
});

afterEach(async () => {
  await database.close();
  await root.end();
  await holder.close();
});

test('没有动过：逐笔相接，签章相符', async () => {
  expect(await check()).toEqual([]);
});

test('改了一行的内容：查出是哪一笔', async () => {
  const [row] = await root`select source_key from register_entries where position = 7`;
  await tamper(`update audit_entries set act = 'approved' where entry_no = ${first(7)}`);
  expect(await brief()).toEqual([
    { kind: 'changed', position: 7, key: `audit_entries:${String(row?.['source_key'])}` },
  ]);
});

test('改了一行，连它那一笔的散列也重新算过：查出是哪一笔', async () => {
  await tamper(
    `update audit_entries set act = 'approved' where entry_no = ${first(7)}`,
    `update register_entries e set entry_hash = sha256(convert_to(register_content_audit_entries(a), 'UTF8'))
      from audit_entries a where e.position = 7 and a.entry_no::text = e.source_key`,
    `update register_entries set hash = sha256(convert_to('{"entry":"' || encode(entry_hash, 'hex') || '","position":7,"previous":"'
      || encode(previous_hash, 'hex') || '","region":"minghu"}', 'UTF8')) where position = 7`,
  );
  expect(await brief()).toMatchObject([{ kind: 'changed', position: 7 }]);
});

test('删了一行：查出是哪一笔；连登记的一笔也删了、后面的挪上来，查出缺第几笔', async () => {
  await tamper(`delete from audit_entries where entry_no = ${first(5)}`);
  expect(await brief()).toMatchObject([{ kind: 'deleted', position: 5 }]);
  await tamper(
    `delete from register_entries where position = 5`,
    `update register_entries set position = -position where position > 5`,
    `update register_entries set position = -position - 1 where position < 0`,
  );
  const [finding] = await check();
  expect(finding).toMatchObject({ kind: 'deleted', position: 5 });
  expect(finding && findingText(finding)).toMatch(
    /^第5笔 —— 删去了：登记链缺这一笔，在2026-11-02T/,
  );
});

test('绕过触发器添了一行：查出是哪一行；补登在链的中间，查出在第几位', async () => {
  const insert = `insert into audit_entries (region_id, at, act, subject_kind, subject_id, correlation_id)
    values ('minghu', '2026-11-01T01:00:00Z', 'approved', 'application', 'x', 'x')`;
  await tamper(insert);
  const [added] = await root`select max(entry_no)::text as no from audit_entries`;
  const key = `audit_entries:${String(added?.['no'])}`;
  expect(await brief()).toEqual([{ kind: 'inserted', position: null, key }]);
  await tamper(
    `update register_entries set position = -position where position >= 9`,
    `update register_entries set position = -position + 1 where position < 0`,
    `insert into register_entries select 'minghu', 9, 'audit_entries', '${String(added?.['no'])}', 1, '2026-11-01',
      sha256(convert_to(register_content_audit_entries(a), 'UTF8')), e.hash, sha256('x')
      from audit_entries a, register_entries e where a.entry_no = ${String(added?.['no'])} and e.position = 8`,
  );
  expect(await brief()).toEqual([{ kind: 'inserted', position: 9, key }]);
});

test('调换了先后：查出原在第几笔', async () => {
  await tamper(
    `update register_entries set position = -3 where position = 3`,
    `update register_entries set position = 3 where position = 12`,
    `update register_entries set position = 12 where position = -3`,
  );
  const findings = await check();
  expect(findings.map(findingText)).toEqual([
    expect.stringMatching(/^第12笔，.*换了位置：原在第3笔$/),
  ]);
});

test('截去链尾，连来源的行一起：签章说出到第几笔为止没有了', async () => {
  await tamper(
    `delete from audit_entries where entry_no::text in (select source_key from register_entries where position > 15)`,
    `delete from register_entries where position > 15`,
  );
  expect(await brief()).toEqual([{ kind: 'truncated', position: 20, key: '签章:2026-11-03' }]);
});

test('改了内容再把整条链重新算过，处处相接：签章看得出从哪里到哪里', async () => {
  await tamper(
    `update audit_entries set act = 'approved' where entry_no = ${first(13)}`,
    RECOMPUTE,
  );
  const findings = await check();
  expect(findings.map(findingText)).toEqual([
    expect.stringMatching(
      /^第20笔，签章（2026-11-03）.*整条链重新算过：第11至第20笔之间与签章不符$/,
    ),
  ]);
});

test('重新算过以后另签一张：没有私钥签不出；换一把密钥，不是公布的', async () => {
  const own = openSigner(randomBytes(32), []);
  await tamper(`delete from register_checkpoints where day = '2026-11-03'`);
  await seal('2026-11-03', own);
  expect(await brief()).toEqual([{ kind: 'unknownKey', position: 24, key: '签章:2026-11-03' }]);
  await tamper(
    `update register_checkpoints set key_id = '${signer.keyId}' where day = '2026-11-03'`,
  );
  expect(await brief()).toEqual([
    { kind: 'forgedCheckpoint', position: 24, key: '签章:2026-11-03' },
  ]);
});

test('库里的签章删了、链也重新算过：外面留存的签章（打印的、邮件收到的）看得出', async () => {
  const kept = await ports().store.checkpoints('minghu', { before: null, limit: null });
  await tamper(
    `update audit_entries set act = 'approved' where entry_no = ${first(2)}`,
    RECOMPUTE,
    'delete from register_checkpoints',
  );
  expect(await brief()).toEqual([]);
  expect((await brief([...kept].reverse())).map(({ kind }) => kind)).toEqual([
    ...['checkpointBroken', 'checkpointBroken', 'recomputed'],
  ]);
});

test('抽掉中间的一张签章：后一张接不上', async () => {
  await tamper(`delete from register_checkpoints where day = '2026-11-02'`);
  expect(await brief()).toEqual([
    { kind: 'checkpointBroken', position: 20, key: '签章:2026-11-03' },
  ]);
});
