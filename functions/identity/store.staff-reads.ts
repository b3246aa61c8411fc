import type { Sql } from '../platform/database/database';
import type { Home, Invitation, StaffAccount, StaffFilter, StaffReading } from './ports.staff';
import type { Usable } from './store.rows';
import {
  homeColumns,
  homeOf,
  invitationColumns,
  invitationOf,
  staffColumns,
  staffOf,
  type InvitationRow,
  type StaffRow,
} from './store.staff-rows';

/** 由办理申请的模块提供：各人认领了还没有办结的件数。 */
export type CountOpenCases = (
  sql: Sql,
  regionId: string,
  accountIds: readonly string[],
) => Promise<ReadonlyMap<string, number>>;

export interface StaffReadNeeds {
  readonly usable: Usable;
  readonly openCases: CountOpenCases;
}

/** 邀请凭什么找：邀请码的摘要，或者编号。 */
export type InvitationKey = { readonly code: Buffer } | { readonly id: string };

const isDemonstrable = (sql: Sql, isDemonstration: boolean) =>
  sql`(not a.is_demonstration or ${isDemonstration})`;

const listPage = async (
  sql: Sql,
  regionId: string,
  { filter, isDemonstration }: { readonly filter: StaffFilter; readonly isDemonstration: boolean },
): Promise<StaffAccount[]> => {
  const { organisationId, role, name, state, townshipId, cursor, limit } = filter;
  const rows = await sql<StaffRow[]>`
    select ${staffColumns(sql)} from accounts a
    left join organisations o on o.region_id = a.region_id and o.organisation_id = a.organisation_id
    where a.region_id = ${regionId} and a.kind = 'staff' and ${isDemonstrable(sql, isDemonstration)}
      and (a.disabled_at is null) = ${state === 'working'}
      and (${organisationId ?? null}::text is null or a.organisation_id = ${organisationId ?? null})
      and (${role ?? null}::text is null or ${role ?? null} = any (a.roles))
      and (${name ?? ''} = '' or position(${name ?? ''} in a.display_name) > 0)
      and (${townshipId}::text is null or o.parent_id = ${townshipId})
      and (${cursor ?? null}::uuid is null
        or (coalesce(a.organisation_id, ''), a.display_name, a.account_id) >
          (select coalesce(c.organisation_id, ''), c.display_name, c.account_id from accounts c
            where c.region_id = ${regionId} and c.account_id = ${cursor ?? null}::uuid))
    order by coalesce(a.organisation_id, ''), a.display_name, a.account_id limit ${limit}`;
  return rows.map(staffOf);
};

/** 一个账号；lock 为真的锁住到事务结束。 */
export const findStaff = async (
  sql: Sql,
  at: { readonly regionId: string; readonly accountId: string },
  isDemonstration: boolean,
): Promise<StaffAccount | null> => {
  const [row] = await sql<StaffRow[]>`
    select ${staffColumns(sql)} from accounts a
    left join organisations o on o.region_id = a.region_id and o.organisation_id = a.organisation_id
    where a.region_id = ${at.regionId} and a.account_id = ${at.accountId} and a.kind = 'staff'
      and ${isDemonstrable(sql, isDemonstration)}`;
  return row ? staffOf(row) : null;
};

/** 一份邀请。 */
export const findInvitation = async (
  sql: Sql,
  regionId: string,
  by: InvitationKey,
): Promise<Invitation | null> => {
  const mine = 'code' in by ? sql`i.code_hash = ${by.code}` : sql`i.invitation_id = ${by.id}`;
  const [row] = await sql<InvitationRow[]>`
    select ${invitationColumns(sql)} from staff_invitations i
    join organisations o on o.region_id = i.region_id and o.organisation_id = i.organisation_id
    join accounts a on a.region_id = i.region_id and a.account_id = i.invited_by
    where i.region_id = ${regionId} and ${mine}`;
  return row ? invitationOf(row) : null;
};

const findHome = async (sql: Sql, regionId: string, id: string): Promise<Home | null> => {
  const [row] = await sql<Parameters<typeof homeOf>[0][]>`
    select ${homeColumns(sql)} from organisations o
    where o.region_id = ${regionId} and o.organisation_id = ${id}`;
  return row ? homeOf(row) : null;
};

const successorsOf = async (
  sql: Sql,
  regionId: string,
  { account, usable }: { readonly account: StaffAccount; readonly usable: Usable },
): Promise<{ accountId: string; displayName: string }[]> => {
  const rows = await sql<{ accountId: string; displayName: string }[]>`
    select a.account_id, a.display_name from accounts a
    where a.region_id = ${regionId} and a.kind = 'staff' and ${usable(sql)}
      and 'caseOfficer' = any (a.roles) and a.account_id <> ${account.accountId}
      and a.organisation_id = ${account.home?.organisationId ?? null}
    order by a.display_name, a.account_id`;
  return [...rows];
};

const listInvitations = async (
  sql: Sql,
  regionId: string,
  townshipId: string | null,
): Promise<Invitation[]> => {
  const rows = await sql<InvitationRow[]>`
    select ${invitationColumns(sql)} from staff_invitations i
    join organisations o on o.region_id = i.region_id and o.organisation_id = i.organisation_id
    join accounts a on a.region_id = i.region_id and a.account_id = i.invited_by
    where i.region_id = ${regionId} and (${townshipId}::text is null or o.parent_id = ${townshipId})
    order by i.invited_at desc, i.invitation_id limit 100`;
  return rows.map(invitationOf);
};

/** 一个县的工作人员与邀请，只读。 */
export const staffReading = (
  sql: Sql,
  regionId: string,
  needs: StaffReadNeeds & { readonly isDemonstration: boolean },
): StaffReading => ({
  list: (filter) => listPage(sql, regionId, { filter, isDemonstration: needs.isDemonstration }),
  find: (accountId) => findStaff(sql, { regionId, accountId }, needs.isDemonstration),
  successors: (account) => successorsOf(sql, regionId, { account, usable: needs.usable }),
  home: (id) => findHome(sql, regionId, id),
  invitations: (townshipId) => listInvitations(sql, regionId, townshipId),
  findInvitation: (by) => findInvitation(sql, regionId, by),
  openCases: (ids) => needs.openCases(sql, regionId, ids),
});
