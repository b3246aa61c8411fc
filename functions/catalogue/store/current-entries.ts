import type { VersionEntry } from '@shared/contract/entry-fields';
import type { Day } from '@shared/law/day';
import type { Transaction } from '../../platform/database/database';
import type { CatalogueVersion } from '../domain/versions/version';
import type { VersionNeighbours } from '../ports.versions';
import { fieldColumns, renewed } from './version-rows';

interface Publishing {
  readonly tx: Transaction;
  readonly regionId: string;
  readonly neighbours: VersionNeighbours;
}

interface Publication {
  readonly version: CatalogueVersion;
  readonly entries: readonly VersionEntry[];
  readonly on: Day;
}

const ensureSections = (
  { tx, regionId }: Publishing,
  entries: readonly VersionEntry[],
): PromiseLike<unknown> => {
  const sections = [...new Set(entries.map(({ section }) => section))];
  return tx`
    insert into catalogue_sections (region_id, section)
    select ${regionId}, unnest(${tx.array(sections)}::text[]) on conflict do nothing`;
};

/** 各条照版本里的内容写入；内容没有变的不动，索引号不变。返回写过的编号。 */
const putAll = async (
  { tx, regionId }: Publishing,
  { version }: Publication,
): Promise<readonly string[]> => {
  const holderId = version.kind === 'township' ? version.organisationId : null;
  const rows = await tx<{ entryId: string }[]>`
    insert into catalogue_entries as t (region_id, entry_id, ${fieldColumns(tx)}, compiled_by,
      position, version_id, holder_id)
    select region_id, entry_key, ${fieldColumns(tx)}, compiled_by, position, version_id, ${holderId}
    from catalogue_version_entries
    where region_id = ${regionId} and version_id = ${version.versionId}
    order by position, entry_key
    on conflict (region_id, entry_id) do update set ${renewed(tx)},
      version_id = excluded.version_id, holder_id = excluded.holder_id, retired_on = null
    returning entry_id`;
  return rows.map(({ entryId }) => entryId);
};

/** 不在新版里的记为停用，内容留着：按它公开过的信息仍指着它。返回停用的编号。 */
const retireOthers = async (
  { tx, regionId }: Publishing,
  { version, entries, on }: Publication,
): Promise<readonly string[]> => {
  const holderId = version.kind === 'township' ? version.organisationId : null;
  const kept = entries.map(({ entryKey }) => entryKey);
  const rows = await tx<{ entryId: string }[]>`
    update catalogue_entries set retired_on = ${on}
    where region_id = ${regionId} and holder_id is not distinct from ${holderId}
      and retired_on is null and entry_id <> all (${tx.array(kept)}::text[])
    returning entry_id`;
  return rows.map(({ entryId }) => entryId);
};

/** 用一个版本替换现行目录：写入、停用、更新检索，同在一个事务里。 */
export const putCurrentEntries = async (
  publishing: Publishing,
  publication: Publication,
): Promise<void> => {
  const { tx, regionId, neighbours } = publishing;
  await ensureSections(publishing, publication.entries);
  const put = await putAll(publishing, publication);
  const removed = await retireOthers(publishing, publication);
  await neighbours.indexEntries(tx, regionId, { put, removed });
};
