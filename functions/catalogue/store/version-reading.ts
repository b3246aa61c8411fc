import type { Sql } from '../../platform/database/database';
import type {
  CatalogueOrganisation,
  CompilingDuty,
  VersionEvent,
  VersionReading,
} from '../ports.versions';
import { matterRows } from './matters';
import { localNameRows } from './local-names';
import { currentEntryRows, entryRowsOf, versionRows } from './version-rows';

/** 一个县的目录版本的读取；sql 已限定在这个县。 */
export const versionReading = (sql: Sql, regionId: string): VersionReading => ({
  list: () => versionRows(sql, sql`v.region_id = ${regionId}`),
  version: async (versionId) =>
    (await versionRows(sql, sql`v.region_id = ${regionId} and v.version_id = ${versionId}`))[0] ??
    null,
  entries: (versionId) => entryRowsOf(sql, regionId, versionId),
  current: async (organisationId) =>
    (
      await versionRows(
        sql,
        sql`v.region_id = ${regionId} and v.state = 'published'
          and v.organisation_id is not distinct from ${organisationId}`,
      )
    )[0] ?? null,
  currentEntries: (organisationId) => currentEntryRows(sql, regionId, organisationId),
  indexCodes: async () => {
    const rows = await sql<{ entryId: string; indexCode: string }[]>`
      select entry_id, index_code from catalogue_entries where region_id = ${regionId}`;
    return new Map(rows.map(({ entryId, indexCode }) => [entryId, indexCode]));
  },
  events: (versionId) => sql<VersionEvent[]>`
    select kind, at, actor_id, data from catalogue_version_events
    where region_id = ${regionId} and version_id = ${versionId} order by seq desc`,
  organisations: () => sql<CatalogueOrganisation[]>`
    select organisation_id, name, aliases, kind, is_disclosure_office from organisations
    where region_id = ${regionId} order by position, organisation_id`,
  compilingDuties: () => sql<CompilingDuty[]>`
    select r.domain, r.organisation_id, o.name from routing_rows r
    join organisations o on o.region_id = r.region_id and o.organisation_id = r.organisation_id
    where r.region_id = ${regionId} and r.duty = 'responsible'
    order by r.domain, r.position, r.organisation_id`,
  matters: () => matterRows(sql, regionId),
  localNames: () => localNameRows(sql, regionId),
});
