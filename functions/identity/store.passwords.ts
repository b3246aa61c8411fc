import type { AppendAudit } from '../platform/audit';
import type { Database, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type { PasswordStore } from './ports';
import { forgetFailures } from './store.attempts';
import { endSessionsOf } from './store.session-ends';

/** 换上密码的散列；单成一张只有系统看得到的表，读账号的语句碰不到它。 */
export const keepPassword = async (
  tx: Transaction,
  secret: { readonly regionId: string; readonly accountId: string; readonly passwordHash: string },
): Promise<void> => {
  await tx`
    insert into account_secrets ${tx(secret)}
    on conflict (region_id, account_id) do update set password_hash = excluded.password_hash`;
};

/** 存密码：换上新散列，清掉失败次数与锁定，作废已发的令牌，记审计，一个事务。 */
export const passwordStore = (database: Database, appendAudit: AppendAudit): PasswordStore => ({
  staffName: (regionId, loginName) =>
    database.read(systemScope(regionId), async (sql) => {
      const [account] = await sql<{ displayName: string }[]>`
        select display_name from accounts
        where region_id = ${regionId} and login_name = ${loginName} and kind = 'staff'
          and disabled_at is null`;
      return account?.displayName ?? null;
    }),
  replacePassword: ({ regionId, loginName, passwordHash, at, correlationId }) =>
    database.write(systemScope(regionId), async (tx) => {
      const [account] = await tx<{ accountId: string; displayName: string }[]>`
        select account_id, display_name from accounts
        where region_id = ${regionId} and login_name = ${loginName} and kind = 'staff' and disabled_at is null
        for no key update`;
      if (!account) return null;
      await keepPassword(tx, { regionId, accountId: account.accountId, passwordHash });
      await forgetFailures(tx, regionId, loginName);
      await endSessionsOf(tx, { regionId, accountId: account.accountId, at });
      await appendAudit(tx, {
        regionId,
        actorId: null,
        act: 'setPassword',
        subjectKind: 'account',
        subjectId: account.accountId,
        correlationId,
        at,
      });
      return account.displayName;
    }),
});
