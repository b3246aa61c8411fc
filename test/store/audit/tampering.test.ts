import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { findingText } from '@functions/audit/domain/finding';
import { openSigner } from '@functions/platform/crypto/signing';
import type { RegisterCheckpoint } from '@shared/contract/register';
import { entryAt as first, openRegister, RECOMPUTE, type Register } from '../../support/tampering';

let register: Register;
const tamper = (...statements: readonly string[]) => register.tamper(...statements);
const check = (kept: readonly RegisterCheckpoint[] = []) => register.check({ kept });
const brief = async (kept: readonly RegisterCheckpoint[] = []) =>
  (await check(kept)).map(({ kind, position, source, sourceKey }) => ({
    ...{ kind, position, key: `${source}:${sourceKey}` },
  }));

beforeEach(async () => {
  register = await openRegister();
  await register.append(10);
  await register.seal('2026-11-02T00:10:00Z');
  await register.append(10);
  await register.seal('2026-11-03T00:10:00Z');
  await register.append(4);
});

afterEach(() => register.close());

test('没有动过：逐笔相接，签章相符', async () => {
  expect(await check()).toEqual([]);
});

test('改了一行的内容：查出是哪一笔', async () => {
  const [row] = await register.root`select source_key from register_entries where position = 7`;
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
  const [added] = await register.root`select max(entry_no)::text as no from audit_entries`;
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
  await register.seal('2026-11-03T00:10:00Z', own);
  expect(await brief()).toEqual([{ kind: 'unknownKey', position: 24, key: '签章:2026-11-03' }]);
  await tamper(
    `update register_checkpoints set key_id = '${register.signer.keyId}' where day = '2026-11-03'`,
  );
  expect(await brief()).toEqual([
    { kind: 'forgedCheckpoint', position: 24, key: '签章:2026-11-03' },
  ]);
});

test('库里的签章删了、链也重新算过：外面留存的签章（打印的、邮件收到的）看得出', async () => {
  const kept = await register.ports().store.checkpoints('minghu', { before: null, limit: null });
  await tamper(
    `update audit_entries set act = 'approved' where entry_no = ${first(2)}`,
    RECOMPUTE,
    'delete from register_checkpoints',
  );
  expect(await brief()).toEqual([{ kind: 'unsealed', position: 1, key: '签章:2026-11-02' }]);
  expect((await brief([...kept].reverse())).map(({ kind }) => kind)).toEqual([
    ...['checkpointBroken', 'checkpointBroken', 'recomputed', 'unsealed'],
  ]);
});

test('抽掉中间的一张签章：后一张接不上', async () => {
  await tamper(`delete from register_checkpoints where day = '2026-11-02'`);
  expect(await brief()).toEqual([
    { kind: 'checkpointBroken', position: 20, key: '签章:2026-11-03' },
  ]);
});
