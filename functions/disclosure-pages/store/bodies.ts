import type { Sql } from '../../platform/database/database';
import type { Body } from '../ports';

/** 一个县的全部单位，照名单的次序。 */
export const allBodies = async (sql: Sql, regionId: string): Promise<Body[]> => [
  ...(await sql<Body[]>`
    select organisation_id, name, kind, address, phone, is_disclosure_office
    from organisations where region_id = ${regionId} order by position, organisation_id`),
];

/** 县的名称；没有这个县为 null。县的名单不受行级安全限制。 */
export const countyName = async (sql: Sql, regionId: string): Promise<string | null> => {
  const rows = await sql<{ name: string }[]>`
    select name from regions where region_id = ${regionId}`;
  return rows[0]?.name ?? null;
};
