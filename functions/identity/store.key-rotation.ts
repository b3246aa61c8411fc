import type { AppendAudit } from '../platform/audit';
import type { Database, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import { newId } from '../platform/ids';
import type { KeyRotation, Reseal, RotationStore, SealedRow, StoredKey } from './ports.vault';

/** 一批封多少行：一批一个事务，中途停下至多白做一批。 */
const BATCH = 200;

const unfinishedIn = async (tx: Transaction, regionId: string): Promise<KeyRotation | null> => {
  const [row] = await tx<KeyRotation[]>`
    select rotation_id, key_id, resealed_rows from key_rotations
    where region_id = ${regionId} and finished_at is null`;
  return row ?? null;
};

interface KeyAct {
  readonly regionId: string;
  readonly act: 'rotateDataKeys' | 'rewrapDataKeys';
  readonly subjectId: string;
  readonly at: Date;
  readonly count: number;
}

const auditKeys = (tx: Transaction, appendAudit: AppendAudit, { count, ...entry }: KeyAct) =>
  appendAudit(tx, {
    ...entry,
    actorId: null,
    subjectKind: 'dataKey',
    correlationId: newId(),
    data: { count },
  });

const beginIn = async (
  tx: Transaction,
  regionId: string,
  { fresh, at }: { readonly fresh: readonly StoredKey[]; readonly at: Date },
): Promise<KeyRotation> => {
  await tx`select pg_advisory_xact_lock(hashtext('minglan-key-rotation'), hashtext(${regionId}))`;
  const found = await unfinishedIn(tx, regionId);
  if (found) return found;
  for (const { keyId, purpose, wrapped, wrappedBy } of fresh) {
    await tx`
      update data_keys set retired_at = ${at}
      where region_id = ${regionId} and purpose = ${purpose} and retired_at is null`;
    await tx`
      insert into data_keys (region_id, key_id, purpose, wrapped, wrapped_by, created_at)
      values (${regionId}, ${keyId}, ${purpose}, ${wrapped}, ${wrappedBy}, ${at})`;
  }
  const keyId = fresh.find(({ purpose }) => purpose === 'records')?.keyId ?? '';
  const rotationId = newId();
  await tx`
    insert into key_rotations (region_id, rotation_id, key_id, started_at)
    values (${regionId}, ${rotationId}, ${keyId}, ${at})`;
  return { rotationId, keyId, resealedRows: 0 };
};

const resealIn = async (
  tx: Transaction,
  { regionId, rotationId, keyId }: KeyRotation & { readonly regionId: string },
  reseal: Reseal,
): Promise<number> => {
  const rows = await tx<SealedRow[]>`
    select vault_id, key_id, nonce, ciphertext from personal_data
    where region_id = ${regionId} and key_id <> ${keyId}
    limit ${BATCH} for update skip locked`;
  for (const row of rows) {
    const box = await reseal(row);
    await tx`
      update personal_data
      set key_id = ${box.keyId}, nonce = ${box.nonce}, ciphertext = ${box.ciphertext}
      where region_id = ${regionId} and vault_id = ${row.vaultId} and key_id = ${row.keyId}`;
  }
  await tx`
    update key_rotations set resealed_rows = resealed_rows + ${rows.length}
    where region_id = ${regionId} and rotation_id = ${rotationId}`;
  return rows.length;
};

const countOf = (rows: readonly { readonly count: number }[]): number => rows[0]?.count ?? 0;

/** 换主密钥要的存取。 */
const rewrapStore = (
  database: Database,
  appendAudit: AppendAudit,
): Pick<RotationStore, 'wrappedByOthers' | 'countDirect' | 'rewrap' | 'finishRewrap'> => ({
  wrappedByOthers: (regionId, masterId) =>
    database.read(
      systemScope(regionId),
      async (sql) =>
        await sql<StoredKey[]>`
        select key_id, purpose, wrapped, wrapped_by from data_keys
        where region_id = ${regionId} and wrapped_by <> ${masterId} order by key_id`,
    ),
  countDirect: (regionId) =>
    database.read(systemScope(regionId), async (sql) =>
      countOf(
        await sql<{ count: number }[]>`
          select count(*)::int as count from personal_data p
          where region_id = ${regionId} and not exists (
            select 1 from data_keys k where k.region_id = p.region_id and k.key_id = p.key_id)`,
      ),
    ),
  rewrap: (regionId, from, { wrapped, wrappedBy }) =>
    database.write(systemScope(regionId), async (tx) => {
      await tx`
        update data_keys set wrapped = ${wrapped}, wrapped_by = ${wrappedBy}
        where region_id = ${regionId} and key_id = ${from.keyId} and wrapped_by = ${from.wrappedBy}`;
    }),
  finishRewrap: (regionId, { keys, at }) =>
    database.write(systemScope(regionId), async (tx) => {
      const what = { act: 'rewrapDataKeys', subjectId: regionId, count: keys } as const;
      await auditKeys(tx, appendAudit, { regionId, at, ...what });
    }),
});

/** 换数据密钥要的存取。 */
const resealStore = (
  database: Database,
  appendAudit: AppendAudit,
): Pick<RotationStore, 'unfinished' | 'begin' | 'countOthers' | 'resealBatch' | 'finish'> => ({
  unfinished: (regionId) =>
    database.write(systemScope(regionId), (tx) => unfinishedIn(tx, regionId)),
  begin: (regionId, fresh, at) =>
    database.write(systemScope(regionId), (tx) => beginIn(tx, regionId, { fresh, at })),
  countOthers: (regionId, keyId) =>
    database.read(systemScope(regionId), async (sql) =>
      countOf(
        await sql<{ count: number }[]>`
          select count(*)::int as count from personal_data
          where region_id = ${regionId} and key_id <> ${keyId}`,
      ),
    ),
  resealBatch: (regionId, rotation, reseal) =>
    database.write(systemScope(regionId), (tx) => resealIn(tx, { ...rotation, regionId }, reseal)),
  finish: (regionId, { rotationId, keyId }, at) =>
    database.write(systemScope(regionId), async (tx) => {
      const [row] = await tx<{ count: number }[]>`
        update key_rotations set finished_at = ${at}
        where region_id = ${regionId} and rotation_id = ${rotationId} and finished_at is null
        returning resealed_rows as count`;
      if (!row) return;
      const what = { act: 'rotateDataKeys', subjectId: keyId, count: row.count } as const;
      await auditKeys(tx, appendAudit, { regionId, at, ...what });
    }),
});

/** 换钥的存取。 */
export const rotationStore = (database: Database, appendAudit: AppendAudit): RotationStore => ({
  ...resealStore(database, appendAudit),
  ...rewrapStore(database, appendAudit),
  regionIds: (only) =>
    database.regions(async (sql) => {
      const rows = await sql<{ regionId: string }[]>`
        select region_id from regions
        where ${only ?? null}::text is null or region_id = ${only ?? null} order by region_id`;
      return rows.map(({ regionId }) => regionId);
    }),
});
