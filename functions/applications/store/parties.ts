import type { Sql, Transaction } from '../../platform/database/database';
import type { FilingRow, PartyReads, PartyWrites, PersonalFileRow } from '../ports';
import type { CaseRef } from './write-case';

/** 一件申请的代办；给自己办的为 null。 */
export const filingOf = async (
  sql: Sql,
  { regionId, applicationId }: CaseRef,
): Promise<FilingRow | null> => {
  const [row] = await sql<FilingRow[]>`
    select p.account_id as filer_id, p.relation, p.label, p.vault_id, p.consent_version,
      p.evidence_id, p.since, p.ended_at, p.ended_by,
      exists (select 1 from application_parties o where o.region_id = p.region_id
        and o.application_id = p.application_id and o.party = 'person') as is_person_linked
    from application_parties p
    where p.region_id = ${regionId} and p.application_id = ${applicationId} and p.party = 'filer'`;
  return row ?? null;
};

/** 一件申请加密存放的材料，早的在前。 */
export const personalFilesOf = async (
  sql: Sql,
  { regionId, applicationId }: CaseRef,
): Promise<PersonalFileRow[]> => {
  const rows = await sql<PersonalFileRow[]>`
    select file_id, kind, media_type, storage_key, deleted_at from personal_files
    where region_id = ${regionId} and application_id = ${applicationId}
    order by created_at, file_id`;
  return [...rows];
};

type Reads = Omit<PartyReads, 'savedPhone'>;

/** 代办与材料的读。 */
export const partyReads = (sql: Sql, regionId: string): Reads => ({
  filing: (applicationId) => filingOf(sql, { regionId, applicationId }),
  personalFiles: (applicationId) => personalFilesOf(sql, { regionId, applicationId }),
});

const linkPerson = async (
  tx: Transaction,
  { regionId, applicationId }: CaseRef,
  person: { readonly accountId: string; readonly label: string; readonly at: Date },
): Promise<void> => {
  const { accountId, label, at } = person;
  await tx`
    insert into application_parties
      (region_id, application_id, account_id, party, relation, label, since)
    values (${regionId}, ${applicationId}, ${accountId}, 'person', 'self', ${label}, ${at})`;
  await tx`
    with moved as (
      update applications set account_id = ${accountId}, version = version + 1
      where region_id = ${regionId} and application_id = ${applicationId} returning vault_id)
    update personal_data set account_id = ${accountId}
    where region_id = ${regionId} and vault_id = (select vault_id from moved)`;
};

const endFiling = async (
  tx: Transaction,
  { regionId, applicationId }: CaseRef,
  { by, filerId, keeperId, at }: Parameters<PartyWrites['endFiling']>[1] & { readonly at: Date },
): Promise<void> => {
  await tx`
    update application_parties set ended_at = ${at}, ended_by = ${by}
    where region_id = ${regionId} and application_id = ${applicationId} and account_id = ${filerId}
      and ended_at is null`;
  await tx`
    with left_case as (
      update applications set helper_ids = array_remove(helper_ids, ${filerId}::uuid),
        account_id = case when account_id = ${filerId}::uuid then null else account_id end,
        version = version + 1
      where region_id = ${regionId} and application_id = ${applicationId}
      returning vault_id)
    update personal_data set account_id = ${keeperId}
    where region_id = ${regionId} and account_id = ${filerId}
      and vault_id = (select vault_id from left_case)`;
};

/** 代办与材料的写；at 是此刻。 */
export const partyWrites = (tx: Transaction, regionId: string, at: Date): PartyWrites => ({
  addFiler: async (applicationId, filer) => {
    const row = { regionId, applicationId, party: 'filer', since: at, ...filer };
    await tx`insert into application_parties ${tx(row)}`;
  },
  addPersonalFile: async (file) => {
    await tx`insert into personal_files ${tx({ regionId, createdAt: at, ...file })}`;
  },
  countLooseFiles: async (accountId) => {
    const [row] = await tx<{ count: number }[]>`
      select count(*)::int as count from personal_files
      where region_id = ${regionId} and account_id = ${accountId} and application_id is null
        and deleted_at is null`;
    return row?.count ?? 0;
  },
  attachPersonalFile: async (applicationId, { fileId, accountId, kinds }) => {
    const { count } = await tx`
      update personal_files set application_id = ${applicationId}
      where region_id = ${regionId} and file_id = ${fileId} and account_id = ${accountId}
        and application_id is null and deleted_at is null and kind = any (${[...kinds]}::text[])`;
    return count === 1;
  },
  linkPerson: (applicationId, person) =>
    linkPerson(tx, { regionId, applicationId }, { ...person, at }),
  endFiling: (applicationId, end) => endFiling(tx, { regionId, applicationId }, { ...end, at }),
});
