import type { VersionEntry } from '@shared/contract/entry-fields';
import type { Fragment, Sql, Transaction } from '../../platform/database/database';
import type { CatalogueVersion } from '../domain/versions/version';

const versionColumns = (sql: Sql) => sql`
  v.version_id, v.number, v.kind, v.organisation_id, o.name as organisation_name, v.title, v.state,
  v.sections, v.made_from, v.source_region_id, v.base_version_id, v.merged_into, v.reason,
  v.return_reason, v.omitted, v.version, v.created_by, v.created_at, v.updated_at, v.submitted_at,
  v.merged_at, v.approved_by, v.approved_at, v.published_at, v.published_on`;

/** 合乎条件的版本，新的在前。 */
export const versionRows = (sql: Sql, where: Fragment): Promise<CatalogueVersion[]> => sql<
  CatalogueVersion[]
>`
  select ${versionColumns(sql)} from catalogue_versions v
  left join organisations o on o.region_id = v.region_id and o.organisation_id = v.organisation_id
  where ${where} order by v.number desc`;

/** 条目各要素的列，与 EntryFields 一一对应。 */
const ELEMENTS = [
  'section',
  'serial',
  'category',
  'item',
  'content_entry',
  'extra_levels',
  'content_elements',
  'legal_basis',
  'time_limit',
  'responsible_body',
  'channels',
  'audience',
  'disclosure_modes',
  'levels',
  'format',
  'oversight_contact',
  'process_stages',
  'item_kind',
] as const;

/** 查询、写入用的要素各列。 */
export const fieldColumns = (sql: Sql): Fragment => sql`${sql(ELEMENTS)}`;

/** 要素之外，版本里与现行目录里都有的列。 */
const SHARED = [...ELEMENTS, 'compiled_by', 'position'] as const;

/** 已有的一条改成新的内容：各列都取新值。 */
export const renewed = (sql: Sql): Fragment =>
  SHARED.map((column) => sql`${sql(column)} = excluded.${sql(column)}`).reduce(
    (all, one) => sql`${all}, ${one}`,
  );

/** 一个版本的全部条目，照次序。 */
export const entryRowsOf = (
  sql: Sql,
  regionId: string,
  versionId: string,
): Promise<VersionEntry[]> => sql<VersionEntry[]>`
  select entry_key, ${fieldColumns(sql)}, compiled_by, position from catalogue_version_entries
  where region_id = ${regionId} and version_id = ${versionId} order by position, entry_key`;

/** 现行目录的条目；holderId 为空的是县级目录。 */
export const currentEntryRows = (
  sql: Sql,
  regionId: string,
  holderId: string | null,
): Promise<VersionEntry[]> => sql<VersionEntry[]>`
  select entry_id as entry_key, ${fieldColumns(sql)}, compiled_by, position from catalogue_entries
  where region_id = ${regionId} and holder_id is not distinct from ${holderId}
    and retired_on is null
  order by section, position, entry_id`;

const row = (regionId: string, versionId: string, entry: VersionEntry) => ({
  region_id: regionId,
  version_id: versionId,
  entry_key: entry.entryKey,
  section: entry.section,
  serial: entry.serial,
  category: entry.category,
  item: entry.item,
  content_entry: entry.contentEntry,
  extra_levels: entry.extraLevels,
  content_elements: entry.contentElements,
  legal_basis: entry.legalBasis,
  time_limit: entry.timeLimit,
  responsible_body: entry.responsibleBody,
  channels: entry.channels,
  audience: entry.audience,
  disclosure_modes: entry.disclosureModes,
  levels: entry.levels,
  format: entry.format,
  oversight_contact: entry.oversightContact,
  process_stages: entry.processStages,
  item_kind: entry.itemKind,
  compiled_by: entry.compiledBy,
  position: entry.position,
});

/** 一次写入的条数，免得一条语句过大。 */
const BATCH = 1000;

/** 写入若干条；已有的改成新的内容。 */
export const putEntryRows = async (
  tx: Transaction,
  { regionId, versionId }: { readonly regionId: string; readonly versionId: string },
  entries: readonly VersionEntry[],
): Promise<void> => {
  for (let start = 0; start < entries.length; start += BATCH) {
    const rows = entries
      .slice(start, start + BATCH)
      .map((entry) => row(regionId, versionId, entry));
    await tx`
      insert into catalogue_version_entries as t
      select * from jsonb_populate_recordset(null::catalogue_version_entries, ${tx.json(rows)})
      on conflict (region_id, version_id, entry_key) do update set ${renewed(tx)}`;
  }
};
