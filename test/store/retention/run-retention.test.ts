import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { RETENTION, purgedKinds } from '@shared/law/retention';
import { appendAudit } from '@functions/entrypoints/wire/audit';
import { systemScope } from '@functions/platform/database/scope';
import { runRetention } from '@functions/retention/commands/run-retention';
import { retentionStore } from '@functions/retention/store.postgres';
import { openCountyDatabase, type CountyDatabase } from '../../support/county-database';
import { vaultWith } from '../../support/vault';

const DAY_MS = 86_400_000;
const now = new Date('2046-11-20T02:00:00Z');
const blank = { name: '（已隐去）' };
const removed: string[] = [];
let world: CountyDatabase;
let accountId: string;
beforeAll(async () => {
  world = await openCountyDatabase();
  accountId = await world.seed();
});
afterAll(() => world.close());

const vault = () => vaultWith(world, [key]);
const key = randomBytes(32);
const run = (at: Date) => {
  const store = retentionStore({
    database: world.database,
    appendAudit,
    archiveYears: () => Promise.resolve(10),
    removeFile: (name) => Promise.resolve(void removed.push(name)),
    storeBlank: (tx, owner) => vault().store(tx, { ...owner, value: blank }),
  });
  return runRetention({ ...store, newId: randomUUID }, at);
};
const ago = (days: number) => `'${new Date(now.getTime() - days * DAY_MS).toISOString()}'`;
const dayAgo = (days: number) => `${ago(days).slice(0, 11)}'`;
const count = async (table: string, condition = 'true') => {
  const [row] = await world.query<{ n: number }>(
    'minghu',
    `select count(*)::int as n from ${table} where region_id = 'minghu' and ${condition}`,
  );
  return row?.n;
};
/** 一件申请：几天前办结、几天前归档。 */
const addCase = async (finished: number, archived: number | null, state = 'replied') => {
  const applicationId = randomUUID();
  const vaultId = await world.database.write(systemScope('minghu'), (tx) =>
    vault().store(tx, { regionId: 'minghu', accountId, value: { name: '杨明' }, at: now }),
  );
  await world.query(
    'minghu',
    `insert into organisations (region_id, organisation_id, name, kind)
     values ('minghu', 'civil-affairs', '区民政局', 'department') on conflict do nothing`,
  );
  await world.query(
    'minghu',
    `insert into applications (region_id, application_id, registration_number, query_code, account_id,
       idempotency_key, vault_id, applicant_kind, applicant_masked_name, channel, description, nature,
       insists, desired_form, delivery_method, addressee_id, state, submitted_at, applicant_key, replied_on, archived_on)
     values ('minghu', '${applicationId}', '${applicationId.slice(0, 8)}', '000000', '${accountId}',
       '${randomUUID()}', '${vaultId}', 'naturalPerson', '杨*', 'online', '内容', 'disclosure',
       false, 'electronic', 'online', 'civil-affairs', '${state}', ${ago(finished)}, 'k', ${dayAgo(finished)},
       ${archived === null ? 'null' : dayAgo(archived)})`,
  );
  return { applicationId, vaultId };
};
const addFile = async (kind: string, applicationId: string | null, created: number) => {
  const id = randomUUID();
  const owner = applicationId === null ? 'null' : `'${applicationId}'`;
  await world.query(
    'minghu',
    `insert into personal_files (region_id, file_id, account_id, application_id, kind, media_type, byte_size, storage_key, created_at)
     values ('minghu', '${id}', '${accountId}', ${owner}, '${kind}', 'image/jpeg', 1, 'personal/${id}', ${ago(created)})`,
  );
  return `personal/${id}`;
};

test('每一类的表、期限、起算、依据都写明', () => {
  const table = Object.entries(RETENTION).map(([kind, { action, days, tables }]) => [
    kind,
    action,
    days,
    tables.join(' '),
  ]);
  expect(table).toEqual([
    ['sessions', 'delete', 1, 'sessions refresh_tokens'],
    ['signInAttempts', 'delete', 1, 'sign_in_attempts sign_in_challenges'],
    ['statusQueryFailures', 'delete', 2, 'status_query_failures'],
    ['idempotencyReplies', 'delete', 2, 'idempotency_keys'],
    ['inbox', 'delete', 730, 'inbox_messages'],
    ['outbox', 'delete', 183, 'outbox_messages message_deliveries'],
    ['identityPictures', 'delete', 30, 'personal_files'],
    ['consentEvidence', 'delete', 1098, 'personal_files'],
    ['applicantDetails', 'anonymise', 'archiveYears', 'personal_data applications'],
    ['privacyConsents', 'keep', null, 'privacy_consents'],
    ['assessments', 'keep', null, 'privacy_assessments retention_runs'],
    ['auditTrail', 'keep', null, 'audit_entries application_events register_entries'],
  ]);
  for (const rule of Object.values(RETENTION)) expect(rule.source).toMatch(/^H-\d+/);
});

test('H-8：到期的清理，没到期的留着，逐类记下数目；再运行没有别的效果', async () => {
  for (const days of [729, 731])
    await world.query(
      'minghu',
      `insert into inbox_messages (region_id, message_id, account_id, title, body, created_at)
       values ('minghu', '${randomUUID()}', '${accountId}', '题', '文', ${ago(days)})`,
    );
  for (const sent of [182, 184, null])
    await world.query(
      'minghu',
      `insert into outbox_messages (region_id, message_id, account_id, title, body, created_at, available_at, dispatched_at)
       values ('minghu', '${randomUUID()}', '${accountId}', '题', '文', ${ago(900)}, ${ago(900)}, ${sent === null ? 'null' : ago(sent)})`,
    );
  for (const days of [1, 3])
    await world.query(
      'minghu',
      `insert into status_query_failures (region_id, registration_number, failures, window_started_at)
       values ('minghu', 'n${String(days)}', 1, ${ago(days)})`,
    );
  const [recent, closed, old] = [
    await addCase(29, null),
    await addCase(31, 20),
    await addCase(4000, 3660),
  ];
  const open = await addCase(900, null, 'inProgress');
  const needed = await addFile('identityPicture', open.applicationId, 900);
  const kept = await addFile('identityPicture', recent.applicationId, 900);
  const gone = await addFile('identityPicture', closed.applicationId, 40);
  const unused = await addFile('identityPicture', null, 2);
  const justSent = await addFile('consentPicture', null, 0);
  const consent = await addFile('consentPicture', closed.applicationId, 40);
  const oldConsent = await addFile('consentVoice', old.applicationId, 4000);

  expect(await run(now)).toBe(7);
  expect(await count('inbox_messages')).toBe(1);
  expect(await count('outbox_messages')).toBe(2);
  expect(await count('status_query_failures')).toBe(1);
  expect([...removed].sort()).toEqual([gone, unused, oldConsent].sort());
  expect(removed).not.toContain(kept);
  expect(removed).not.toContain(needed);
  expect(removed).not.toContain(consent);
  expect(removed).not.toContain(justSent);
  expect(await count('personal_files', "deleted_why = 'retention'")).toBe(3);
  const [hidden] = await world.query<{ vault_id: string; applicant_key: string }>(
    'minghu',
    `select vault_id, applicant_key from applications where application_id = '${old.applicationId}' and applicant_masked_name = '（已隐去）'`,
  );
  expect(hidden?.applicant_key).toBe('');
  expect(await count('personal_data', `vault_id = '${old.vaultId}'`)).toBe(0);
  const shown = await world.database.read(systemScope('minghu'), (sql) =>
    vault().reveal(sql, 'minghu', hidden?.vault_id ?? ''),
  );
  expect(shown).toEqual(blank);
  expect(await count('applications', "applicant_masked_name = '杨*'")).toBe(3);

  const runs = await world.query(
    'minghu',
    'select kind, action, count from retention_runs order by kind',
  );
  expect(runs).toEqual([
    { kind: 'applicantDetails', action: 'anonymise', count: 1 },
    { kind: 'consentEvidence', action: 'delete', count: 1 },
    { kind: 'identityPictures', action: 'delete', count: 2 },
    { kind: 'inbox', action: 'delete', count: 1 },
    { kind: 'outbox', action: 'delete', count: 1 },
    { kind: 'statusQueryFailures', action: 'delete', count: 1 },
  ]);
  expect(await count('audit_entries', "act = 'runRetention'")).toBe(6);
  expect(await run(now)).toBe(0);
  expect(await count('retention_runs')).toBe(6);
  expect(await count('audit_entries', "act = 'runRetention'")).toBe(6);
});

test('拨钟一天一天走：到期那天才清理', async () => {
  expect(await run(new Date(now.getTime() + 0.5 * DAY_MS))).toBe(0);
  const removedBefore = removed.length;
  await run(new Date(now.getTime() + 3 * DAY_MS));
  // 办结满三十天的一张照片，和上传满一天没有用上的一份。
  expect(removed.length).toBe(removedBefore + 2);
});

test('每一类都有做法，别县的一行不动', async () => {
  expect(purgedKinds).toHaveLength(9);
  const other = await world.seed({ regionId: 'yanhu' });
  await world.query(
    'yanhu',
    `insert into inbox_messages (region_id, message_id, account_id, title, body, created_at)
     values ('yanhu', '${randomUUID()}', '${other}', '题', '文', ${ago(10)})`,
  );
  await run(now);
  const [row] = await world.query<{ n: number }>(
    'yanhu',
    "select count(*)::int as n from inbox_messages where region_id = 'yanhu'",
  );
  expect(row?.n).toBe(1);
});
