import type { Sql } from '../../platform/database/database';
import {
  organisationsOf,
  type OrganisationFact,
  type Organisations,
} from '../domain/organisations';
import type { RoutingRow, StaffMember } from '../ports';

/** 一个县的全部组织，按排列次序。 */
export const loadOrganisations = async (sql: Sql, regionId: string): Promise<Organisations> => {
  const rows = await sql<OrganisationFact[]>`
    select organisation_id, parent_id, name, kind, is_disclosure_office, phone
    from organisations where region_id = ${regionId} order by position, organisation_id`;
  return organisationsOf([...rows]);
};

/** 领域与负责单位对照表。 */
export const loadRoutingTable = async (sql: Sql, regionId: string): Promise<RoutingRow[]> => {
  const rows = await sql<RoutingRow[]>`
    select domain, organisation_id, duty, position
    from routing_rows where region_id = ${regionId} order by domain, duty desc, position`;
  return [...rows];
};

/** 在用的工作人员账号，供确定消息发给谁；只取编号、单位和角色。 */
export const loadStaff = async (sql: Sql, regionId: string): Promise<StaffMember[]> => {
  const rows = await sql<StaffMember[]>`
    select account_id, display_name, organisation_id, roles from accounts
    where region_id = ${regionId} and kind = 'staff' and disabled_at is null
    order by account_id`;
  return [...rows];
};

/** 登记编号的字头。 */
export const loadNumberPrefix = async (sql: Sql, regionId: string): Promise<string> => {
  const [row] = await sql<{ numberPrefix: string }[]>`
    select number_prefix from regions where region_id = ${regionId}`;
  if (!row) throw new Error('region does not exist');
  return row.numberPrefix;
};
