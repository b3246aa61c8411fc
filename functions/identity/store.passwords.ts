import type { AppendAudit } from '../platform/audit';
import type { Database } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type { PasswordStore } from './ports';
import { forgetFailures } from './store.attempts';
import { endSessionsOf } from './store.session-ends';

/** 存密码：换上新散列，清掉失败次数与锁定，作废已发的令牌，记审计，一个事务。 */
export const passwordStore = (database: Database, appendAudit: AppendAudit): PasswordStore => ({
  replacePassword: ({ regionId, loginName, passwordHash, at, correlationId }) =>
    database.write(systemScope(regionId), async (tx) => {
      const [account] = await tx<{ accountId: string; displayName: string }[]>`
        update accounts set password_hash = ${passwordHash}
        where region_id = ${regionId} and login_name = ${loginName} and kind = 'staff' and disabled_at is null
        returning account_id, display_name`;
      if (!account) return null;
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
