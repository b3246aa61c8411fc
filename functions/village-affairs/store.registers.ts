import type { RegisterFields } from '@shared/contract/village-registers';
import type { Transaction } from '../platform/database/database';
import type { EntryRow, RegisterStore, TermRow } from './ports';
import { fileJson } from './store.county';

const columnsOf = (fields: RegisterFields) => ({
  kind: fields.kind,
  name: fields.name,
  counterpart: fields.counterpart,
  counterpartKind: fields.counterpartKind,
  amountFen: fields.amountFen,
  location: fields.location,
  method: fields.method,
  state: fields.state,
  startsOn: fields.startsOn,
  endsOn: fields.endsOn,
  note: fields.note,
  isPublic: fields.isPublic,
});

const insert = async (
  tx: Transaction,
  entries: Parameters<RegisterStore['insert']>[1],
  { who, at, idempotencyKey }: Parameters<RegisterStore['insert']>[2],
): Promise<void> => {
  if (entries.length === 0) return;
  const rows = entries.map(({ entryId, ...fields }, position) => ({
    regionId: who.regionId,
    organisationId: who.organisationId,
    entryId,
    idempotencyKey,
    ...columnsOf(fields),
    recordedBy: who.accountId,
    createdAt: at,
    updatedAt: at,
    position,
  }));
  await tx`insert into village_register_entries ${tx(rows)}`;
};

/** 合同、资产、资源登记的存取。 */
export const registerStore: RegisterStore = {
  entries: (sql, { regionId, organisationId }, { kind, entryId, isPublic } = {}) => sql<EntryRow[]>`
    select e.entry_id, e.version, e.organisation_id, e.kind, e.name, e.counterpart,
      e.counterpart_kind, e.amount_fen::float8 as amount_fen, e.location, e.method, e.state,
      e.starts_on, e.ends_on, e.note, e.is_public,
      coalesce((select json_agg(${fileJson(sql)}) from attachments a
        where a.region_id = e.region_id and a.village_record_id = e.entry_id), '[]') as files
    from village_register_entries e
    where e.region_id = ${regionId} and e.organisation_id = ${organisationId}
      and (${kind ?? null}::text is null or e.kind = ${kind ?? null})
      and (${entryId ?? null}::uuid is null or e.entry_id = ${entryId ?? null})
      and (${isPublic ?? null}::boolean is null or e.is_public = ${isPublic ?? null})
    order by e.kind, e.created_at, e.position, e.entry_id limit 2000`,
  hasKey: async (sql, regionId, key) => {
    const rows = await sql`
      select 1 from village_register_entries
      where region_id = ${regionId} and idempotency_key = ${key} limit 1`;
    return rows.length > 0;
  },
  insert,
  save: async (tx, { regionId, id, version }, { updatedAt, ...fields }) => {
    const rows = await tx`
      update village_register_entries
      set ${tx({ ...columnsOf(fields), updatedAt, version: version + 1 })}
      where region_id = ${regionId} and entry_id = ${id} and version = ${version} returning 1`;
    return rows.length > 0;
  },
  expiring: (sql, regionId, before) => sql<TermRow[]>`
    select entry_id, organisation_id, name, ends_on from village_register_entries
    where region_id = ${regionId} and state = 'active' and ends_on <= ${before}
    order by ends_on, entry_id`,
};
