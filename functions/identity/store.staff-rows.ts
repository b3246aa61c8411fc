import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type { Sql } from '../platform/database/database';
import type { Home, Invitation, StaffAccount } from './ports.staff';
import { knownRoles } from './store.rows';

interface HomeColumns {
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly organisationKind: OrganisationKind | null;
  readonly parentId: string | null;
  readonly isDisclosureOffice: boolean | null;
}

/** 单位各列；查询里单位表一律叫 o。 */
export const homeColumns = (sql: Sql) => sql`
  o.organisation_id, o.name as organisation_name, o.kind as organisation_kind, o.parent_id,
  o.is_disclosure_office`;

export const homeOf = (row: HomeColumns): Home | null =>
  row.organisationId === null || row.organisationKind === null
    ? null
    : {
        organisationId: row.organisationId,
        name: row.organisationName ?? '',
        kind: row.organisationKind,
        parentId: row.parentId,
        isDisclosureOffice: row.isDisclosureOffice === true,
      };

type StaffColumns = HomeColumns &
  Omit<StaffAccount, 'roles' | 'home'> & { readonly roles: readonly string[] };

/** 工作人员各列；账号表叫 a，单位表叫 o。 */
export const staffColumns = (sql: Sql) => sql`
  a.account_id, a.display_name, a.login_name, a.roles, a.last_signed_in_at, a.disabled_at, a.version,
  exists (select 1 from second_factors f where f.region_id = a.region_id
    and f.account_id = a.account_id and f.enrolled_at is not null) as has_second_factor,
  exists (select 1 from staff_wechat w where w.region_id = a.region_id
    and w.account_id = a.account_id) as has_wechat,
  ${homeColumns(sql)}`;

export type StaffRow = StaffColumns;

export const staffOf = (row: StaffRow): StaffAccount => ({
  accountId: row.accountId,
  displayName: row.displayName,
  loginName: row.loginName,
  roles: knownRoles(row.roles),
  home: homeOf(row),
  lastSignedInAt: row.lastSignedInAt,
  hasSecondFactor: row.hasSecondFactor,
  hasWechat: row.hasWechat,
  disabledAt: row.disabledAt,
  version: row.version,
});

export type InvitationRow = HomeColumns &
  Omit<Invitation, 'roles' | 'home'> & { readonly roles: readonly string[] };

/** 邀请各列；邀请表叫 i，单位表叫 o，邀请人叫 a。 */
export const invitationColumns = (sql: Sql) => sql`
  i.invitation_id, i.account_id,
  (select k.login_name from accounts k where k.region_id = i.region_id
    and k.account_id = i.account_id) as login_name, i.display_name, i.roles, a.display_name as invited_by_name, i.invited_at,
  i.expires_at, i.accepted_at, i.revoked_at, ${homeColumns(sql)}`;

export const invitationOf = (row: InvitationRow): Invitation => {
  const home = homeOf(row);
  if (!home) throw new Error('invitation without an organisation');
  return {
    invitationId: row.invitationId,
    accountId: row.accountId,
    loginName: row.loginName,
    displayName: row.displayName,
    roles: knownRoles(row.roles),
    home,
    invitedByName: row.invitedByName,
    invitedAt: row.invitedAt,
    expiresAt: row.expiresAt,
    acceptedAt: row.acceptedAt,
    revokedAt: row.revokedAt,
  };
};
