import type { Sql } from '../platform/database/database';
import { roles as roleList, type Role } from '@shared/vocabulary/role';
import type { AccountKind } from './domain/session-length';
import type { SignInAccount } from './ports';

export interface AccountRow {
  readonly regionId: string;
  readonly accountId: string;
  readonly kind: AccountKind;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly organisationId: string | null;
  readonly organisationName: string | null;
}

const isRole = (word: string): word is Role => roleList.values.some((role) => role === word);

/** 只认词表里的角色。 */
export const knownRoles = (words: readonly string[]): Role[] => words.filter(isRole);

/** 表里的一行 → 登录要用到的账号内容。 */
export const accountOf = (row: AccountRow): SignInAccount => ({
  accountId: row.accountId,
  regionId: row.regionId,
  kind: row.kind,
  displayName: row.displayName,
  roles: knownRoles(row.roles),
  organisation:
    row.organisationId === null
      ? null
      : { organisationId: row.organisationId, name: row.organisationName ?? '' },
});

/** 账号各列与所在单位的名称；查询里账号表一律叫 a。 */
export const accountColumns = (sql: Sql) => sql`
  a.region_id, a.account_id, a.kind, a.display_name, a.roles, a.organisation_id,
  (select o.name from organisations o
    where o.region_id = a.region_id and o.organisation_id = a.organisation_id) as organisation_name`;

/** 账号可否使用的条件；账号表一律叫 a。 */
export type Usable = (sql: Sql) => ReturnType<typeof accountColumns>;

/** 没有停用；没有打开演示开关时，演示账号一律视为不存在。 */
export const usableWhen =
  (isDemonstration: boolean): Usable =>
  (sql) =>
    sql`a.disabled_at is null and (not a.is_demonstration or ${isDemonstration})`;
