import type { Database } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';

/** 账号的微信标识；没有用微信登录过，或者账号已停用，为 null。 */
export const openidOf = (
  database: Database,
  at: { readonly regionId: string; readonly accountId: string },
): Promise<string | null> =>
  database.read(systemScope(at.regionId), async (sql) => {
    const [row] = await sql<{ wechatOpenid: string | null }[]>`
      select wechat_openid from accounts
      where region_id = ${at.regionId} and account_id = ${at.accountId} and disabled_at is null`;
    return row?.wechatOpenid ?? null;
  });
