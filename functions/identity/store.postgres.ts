import type { AppendAudit } from '../platform/audit';
import type { Database, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import { newId } from '../platform/ids';
import type { IdentityStore, SignInAccount } from './ports';
import { claimAttempt, forgetFailures } from './store.attempts';
import { accountColumns, accountOf, usableWhen, type AccountRow, type Usable } from './store.rows';
import { staffByWechat } from './store.staff-wechat';
import { sessionActs } from './store.session-acts';

export interface IdentityStoreOptions {
  readonly appendAudit: AppendAudit;
  /** 没有打开演示开关时，演示账号一律视为不存在。 */
  readonly isDemonstration: boolean;
}

const findOrCreateResident = async (
  tx: Transaction,
  who: { readonly regionId: string; readonly openid: string; readonly usable: Usable },
  at: Date,
): Promise<SignInAccount | null> => {
  await tx`
    insert into accounts (region_id, account_id, kind, display_name, roles, wechat_openid, created_at)
    values (${who.regionId}, ${newId()}, 'resident', '微信用户', '{resident}', ${who.openid}, ${at})
    on conflict (region_id, wechat_openid) do nothing`;
  const [row] = await tx<AccountRow[]>`
    select ${accountColumns(tx)} from accounts a
    where a.region_id = ${who.regionId} and a.wechat_openid = ${who.openid} and ${who.usable(tx)}`;
  return row ? accountOf(row) : null;
};

type Lookups = Pick<IdentityStore, 'regionExists' | 'demonstrationAccounts' | 'findAccount'>;

const lookups = (database: Database, usable: Usable): Lookups => ({
  regionExists: async (regionId) => {
    const rows = await database.regions(
      (sql) => sql`select 1 from regions where region_id = ${regionId}`,
    );
    return rows.length > 0;
  },
  demonstrationAccounts: (regionId) =>
    database.read(systemScope(regionId), async (sql) => {
      const rows = await sql<(AccountRow & { loginName: string })[]>`
        select ${accountColumns(sql)}, a.login_name from accounts a
        where a.region_id = ${regionId} and a.is_demonstration and a.login_name is not null
          and ${usable(sql)}
        order by a.position, a.login_name`;
      return rows.map((row) => ({ ...accountOf(row), loginName: row.loginName }));
    }),
  findAccount: (regionId, accountId) =>
    database.read(systemScope(regionId), async (sql) => {
      const [row] = await sql<AccountRow[]>`
        select ${accountColumns(sql)} from accounts a
        where a.region_id = ${regionId} and a.account_id = ${accountId} and ${usable(sql)}`;
      return row ? accountOf(row) : null;
    }),
});

/** 账号与会话的存取；全部以系统身份限定在一个县内。 */
export const identityStore = (
  database: Database,
  { appendAudit, isDemonstration }: IdentityStoreOptions,
): IdentityStore => {
  const usable = usableWhen(isDemonstration);
  return {
    ...lookups(database, usable),
    ...sessionActs(database, appendAudit, usable),
    claimAttempt: (regionId, loginName, at) =>
      database.write(systemScope(regionId), (tx) =>
        claimAttempt(tx, { regionId, loginName, usable }, at),
      ),
    forgetFailures: (regionId, loginName) =>
      database.write(systemScope(regionId), (tx) => forgetFailures(tx, regionId, loginName)),
    staffByWechat: (regionId, openid) =>
      database.read(systemScope(regionId), (sql) =>
        staffByWechat(sql, { regionId, openid }, usable),
      ),
    findOrCreateResident: (regionId, openid, at) =>
      database.write(systemScope(regionId), (tx) =>
        findOrCreateResident(tx, { regionId, openid, usable }, at),
      ),
  };
};
