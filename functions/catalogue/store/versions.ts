import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { Database } from '../../platform/database/database';
import { publicScope } from '../../platform/database/scope';
import type { VersionNeighbours, VersionStore } from '../ports.versions';
import { currentEntryRows, fieldColumns, versionRows } from './version-rows';
import { versionReading } from './version-reading';
import { versionSession } from './version-session';

/** 目录版本的存取；审计与检索由别的模块在同一个事务里写。 */
export const versionStore = (database: Database, neighbours: VersionNeighbours): VersionStore => ({
  read: (staff, work) =>
    database.read({ regionId: staff.regionId, kind: 'staff', accountId: staff.accountId }, (sql) =>
      work(versionReading(sql, staff.regionId)),
    ),
  write: (staff, work) =>
    database.write({ regionId: staff.regionId, kind: 'staff', accountId: staff.accountId }, (tx) =>
      work(versionSession({ tx, staff, neighbours })),
    ),
  history: (regionId) =>
    database.read(publicScope(regionId), (sql) =>
      versionRows(sql, sql`v.region_id = ${regionId} and v.state in ('published', 'superseded')`),
    ),
  entryInVersion: (regionId, { versionId, entryId }) =>
    database.read(publicScope(regionId), async (sql) => {
      const rows = await sql<CatalogueEntry[]>`
        select e.entry_key as entry_id, ${fieldColumns(sql)}, e.version_id,
          (select c.index_code from catalogue_entries c where c.region_id = e.region_id and c.entry_id = e.entry_key) as index_code,
          (select c.retired_on from catalogue_entries c where c.region_id = e.region_id and c.entry_id = e.entry_key) as retired_on
        from catalogue_version_entries e
        where e.region_id = ${regionId} and e.version_id = ${versionId} and e.entry_key = ${entryId}
          and exists (select 1 from catalogue_versions v where v.region_id = e.region_id
            and v.version_id = e.version_id and v.state in ('published', 'superseded'))`;
      return rows[0] ?? null;
    }),
  publishedIn: (regionId) =>
    database.read(publicScope(regionId), (sql) => currentEntryRows(sql, regionId, null)),
});
