import type { Role } from '@shared/vocabulary/role';
import type { Database, Sql } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';

export interface Recipient {
  /** 微信标识；没有用微信登录过为 null。 */
  readonly openid: string | null;
  readonly isStaff: boolean;
}

/** 收件人；账号已停用为 null。 */
export const recipientOf = (
  database: Database,
  at: { readonly regionId: string; readonly accountId: string },
): Promise<Recipient | null> =>
  database.read(systemScope(at.regionId), async (sql) => {
    const [row] = await sql<Recipient[]>`
      select wechat_openid as openid, kind = 'staff' as is_staff from accounts
      where region_id = ${at.regionId} and account_id = ${at.accountId} and disabled_at is null`;
    return row ?? null;
  });

/** 担任这些角色之一的在用账号。 */
export const accountsWithRoles = async (
  sql: Sql,
  regionId: string,
  roles: readonly Role[],
): Promise<string[]> => {
  const rows = await sql<{ accountId: string }[]>`
    select account_id from accounts
    where region_id = ${regionId} and roles && ${[...roles]}::text[] and disabled_at is null
    order by account_id`;
  return rows.map(({ accountId }) => accountId);
};
