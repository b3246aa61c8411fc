// 留存任务不动正在复议、诉讼的；拆分的几件共用一份个人信息；代办人的姓名随申请人的一起隐去（《个人信息保护法》第十九条、第四十七条）
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { appendAudit } from '@functions/entrypoints/wire/audit';
import { systemScope } from '@functions/platform/database/scope';
import { runRetention } from '@functions/retention/commands/run-retention';
import { retentionStore } from '@functions/retention/store.postgres';
import { openCountyDatabase, type CountyDatabase } from '../../support/county-database';
import { vaultWith } from '../../support/vault';

const now = new Date('2046-11-20T02:00:00Z');
const long = "'2030-03-01T00:00:00Z'";
const removed: string[] = [];
const key = randomBytes(32);
let world: CountyDatabase;
let accountId: string;
beforeAll(async () => {
  world = await openCountyDatabase();
  accountId = await world.seed();
  await world.query(
    'minghu',
    `insert into organisations (region_id, organisation_id, name, kind)
     values ('minghu', 'civil-affairs', '区民政局', 'department') on conflict do nothing`,
  );
});
afterAll(() => world.close());

const run = () => {
  const store = retentionStore({
    database: world.database,
    appendAudit,
    archiveYears: () => Promise.resolve(10),
    removeFile: (name) => Promise.resolve(void removed.push(name)),
    storeBlank: (tx, owner) => vaultWith(world, [key]).store(tx, { ...owner, value: { name: '' } }),
  });
  return runRetention({ ...store, newId: randomUUID }, now);
};

const seal = (name: string) =>
  world.database.write(systemScope('minghu'), (tx) =>
    vaultWith(world, [key]).store(tx, { regionId: 'minghu', accountId, value: { name }, at: now }),
  );

interface Seed {
  readonly vaultId: string;
  readonly archivedOn?: string | null;
  readonly remedies?: readonly object[];
}

/** 早已答复、归档的一件，附一张身份证照片和一份同意书。 */
const addCase = async ({ vaultId, archivedOn = '2030-05-01', remedies = [] }: Seed) => {
  const applicationId = randomUUID();
  const tracks = JSON.stringify({ remedies });
  await world.query(
    'minghu',
    `insert into applications (region_id, application_id, registration_number, query_code, account_id,
       idempotency_key, vault_id, applicant_kind, applicant_masked_name, channel, description, nature,
       insists, desired_form, delivery_method, addressee_id, state, submitted_at, applicant_key,
       replied_on, archived_on, tracks)
     values ('minghu', '${applicationId}', '${applicationId.slice(0, 8)}', '000000', '${accountId}',
       '${randomUUID()}', '${vaultId}', 'naturalPerson', '杨*', 'online', '内容', 'disclosure',
       false, 'electronic', 'online', 'civil-affairs', 'replied', ${long}, 'k', '2030-04-01',
       ${archivedOn === null ? 'null' : `'${archivedOn}'`}, '${tracks}')`,
  );
  for (const kind of ['identityPicture', 'consentPicture'])
    await world.query(
      'minghu',
      `insert into personal_files (region_id, file_id, account_id, application_id, kind, media_type,
         byte_size, storage_key, created_at)
       values ('minghu', '${randomUUID()}', '${accountId}', '${applicationId}', '${kind}', 'image/jpeg',
         1, '${applicationId}/${kind}', ${long})`,
    );
  return applicationId;
};

const nameIn = async (applicationId: string) => {
  const [row] = await world.query<{ name: string }>(
    'minghu',
    `select applicant_masked_name as name from applications where application_id = '${applicationId}'`,
  );
  return row?.name;
};
const vaults = async (...ids: string[]) =>
  (
    await world.query(
      'minghu',
      `select 1 from personal_data where vault_id in (${ids.map((id) => `'${id}'`).join()})`,
    )
  ).length;

const remedy = (result: string | null) => ({ remedyId: randomUUID(), kind: 'litigation', result });

test('正在诉讼的：照片、同意书、申请人的信息都留着；有了结果的照期限清理', async () => {
  const disputed = await addCase({
    vaultId: await seal('杨明'),
    remedies: [remedy('upheld'), remedy(null)],
  });
  const settled = await addCase({ vaultId: await seal('杨亮'), remedies: [remedy('upheld')] });
  await run();
  expect(removed.filter((name) => name.startsWith(disputed))).toEqual([]);
  expect(removed.filter((name) => name.startsWith(settled))).toHaveLength(2);
  expect([await nameIn(disputed), await nameIn(settled)]).toEqual(['杨*', '（已隐去）']);
  await world.query(
    'minghu',
    `update applications set tracks = '${JSON.stringify({ remedies: [remedy('upheld')] })}'
     where application_id = '${disputed}'`,
  );
  await run();
  expect(removed.filter((name) => name.startsWith(disputed))).toHaveLength(2);
  expect(await nameIn(disputed)).toBe('（已隐去）');
});

test('拆分的两件共用一份个人信息：先到期的隐去，另一件照样看得到；都到期才删', async () => {
  const vaultId = await seal('杨共');
  const first = await addCase({ vaultId });
  const second = await addCase({ vaultId, archivedOn: null });
  await run();
  expect([await nameIn(first), await nameIn(second), await vaults(vaultId)]).toEqual([
    '（已隐去）',
    '杨*',
    1,
  ]);
  await world.query(
    'minghu',
    `update applications set archived_on = '2030-05-01' where application_id = '${second}'`,
  );
  await run();
  expect([await nameIn(second), await vaults(vaultId)]).toEqual(['（已隐去）', 0]);
});

test('代办人的姓名随申请人的一起隐去，称呼还在；再运行没有别的效果', async () => {
  const [vaultId, filerVault] = [await seal('杨明'), await seal('杨小军')];
  const applicationId = await addCase({ vaultId });
  await world.query(
    'minghu',
    `insert into application_parties (region_id, application_id, account_id, party, relation, label,
       vault_id, consent_version, since)
     values ('minghu', '${applicationId}', '${accountId}', 'filer', 'family', '杨**', '${filerVault}',
       '2026-11', ${long})`,
  );
  await run();
  expect(await vaults(vaultId, filerVault)).toBe(0);
  const [party] = await world.query(
    'minghu',
    `select label, vault_id from application_parties where application_id = '${applicationId}'`,
  );
  expect(party).toEqual({ label: '杨**', vault_id: null });
  expect(await run()).toBe(0);
});
