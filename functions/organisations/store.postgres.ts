import type { Organisation } from '@shared/contract/organisations';
import type { Database, Sql } from '../platform/database/database';
import { publicScope } from '../platform/database/scope';
import type { OrganisationStore, Region, RoutingRow } from './ports';

const columns = (sql: Sql) =>
  sql`region_id as region, name, is_demonstration, note, source_document`;

const regionOf = async (sql: Sql, regionId: string): Promise<Region | null> => {
  const rows = await sql<
    Region[]
  >`select ${columns(sql)} from regions where region_id = ${regionId}`;
  return rows[0] ?? null;
};

/** 对照表的各行，按领域、职责和文件中的次序。 */
export const routingRows = (sql: Sql, regionId: string): Promise<RoutingRow[]> => sql<RoutingRow[]>`
  select r.domain, r.organisation_id, o.name, r.duty, r.stated_as
  from routing_rows r
  join organisations o on o.region_id = r.region_id and o.organisation_id = r.organisation_id
  where r.region_id = ${regionId}
  order by r.domain, r.duty desc, r.position, r.organisation_id`;

/** 各领域的责任单位。 */
export const responsibleUnits = async (sql: Sql, regionId: string): Promise<RoutingRow[]> =>
  (await routingRows(sql, regionId)).filter(({ duty }) => duty === 'responsible');

/** 是否有这个县；不属于任何一个县的范围。 */
export const regionExists = async (database: Database, regionId: string): Promise<boolean> => {
  const rows = await database.regions(
    (sql) => sql`select 1 from regions where region_id = ${regionId}`,
  );
  return rows.length > 0;
};

/** 县的名称；没有这个县为 null。 */
export const regionName = async (database: Database, regionId: string): Promise<string | null> => {
  const rows = await database.regions(
    (sql) => sql<{ name: string }[]>`select name from regions where region_id = ${regionId}`,
  );
  return rows[0]?.name ?? null;
};

/** 别的县的代码与名称。 */
export const otherRegions = (
  database: Database,
  regionId: string,
): Promise<{ region: string; name: string }[]> =>
  database.regions(
    (sql) => sql<{ region: string; name: string }[]>`
      select region_id as region, name from regions where region_id <> ${regionId} order by name`,
  );

/** 县、组织与对照表的存取。 */
export const organisationStore = (database: Database): OrganisationStore => ({
  regions: () =>
    database.regions(
      (sql) =>
        sql<
          Region[]
        >`select ${columns(sql)} from regions order by is_demonstration desc, region_id`,
    ),
  organisations: (regionId) =>
    database.read(publicScope(regionId), async (sql) => {
      const [region, items] = await Promise.all([
        regionOf(sql, regionId),
        sql<Organisation[]>`
          select organisation_id, parent_id, name, kind, address, phone, is_disclosure_office
          from organisations where region_id = ${regionId} order by position, organisation_id`,
      ]);
      return { region, items };
    }),
  routing: (regionId) =>
    database.read(publicScope(regionId), async (sql) => {
      const [region, rows] = await Promise.all([
        regionOf(sql, regionId),
        routingRows(sql, regionId),
      ]);
      return { region, rows };
    }),
  exists: (regionId, organisationId) =>
    database.read(publicScope(regionId), async (sql) => {
      const rows = await sql`
        select 1 from organisations
        where region_id = ${regionId} and organisation_id = ${organisationId}`;
      return rows.length > 0;
    }),
});
