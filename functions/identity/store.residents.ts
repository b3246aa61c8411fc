import type { AppendAudit } from '../platform/audit';
import type { Database, Sql, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import { newScopes } from './domain/privacy-consent';
import type {
  ConsentRecord,
  DataHolder,
  Deletion,
  OpenCase,
  OverviewFacts,
  OwnOccasion,
  ResidentStore,
} from './ports.residents';
import {
  lockContact,
  removeContact,
  replaceContact,
  savedContactOf,
  type AccountRef,
} from './store.contacts';
import type { PersonalDataVault } from './store.vault';

export interface ResidentStoreNeeds {
  readonly vault: PersonalDataVault;
  readonly appendAudit: AppendAudit;
  /** 此人还没有办结的申请；由 applications 模块提供。 */
  readonly openCases: (sql: Sql, who: AccountRef) => Promise<readonly OpenCase[]>;
  readonly holders: readonly DataHolder[];
}

const audit = (
  { appendAudit }: ResidentStoreNeeds,
  tx: Transaction,
  entry: {
    readonly who: OwnOccasion;
    readonly act: string;
    readonly data?: Record<string, string>;
  },
): Promise<void> => {
  const { regionId, accountId, at, correlationId } = entry.who;
  return appendAudit(tx, {
    regionId,
    actorId: accountId,
    act: entry.act,
    subjectKind: 'account',
    subjectId: accountId,
    correlationId,
    at,
    ...(entry.data ? { data: entry.data } : {}),
  });
};

const consentsOf = async (
  sql: Sql,
  { regionId, accountId }: AccountRef,
): Promise<ConsentRecord[]> => {
  const rows = await sql<ConsentRecord[]>`
    select version, scopes, is_withdrawal, door, at from privacy_consents
    where region_id = ${regionId} and account_id = ${accountId} order by entry_no`;
  return [...rows];
};

const overviewOf = async (
  sql: Sql,
  who: AccountRef,
  needs: ResidentStoreNeeds,
): Promise<OverviewFacts> => {
  const [account] = await sql<{ createdAt: string; sessions: number }[]>`
    select a.created_at, (select count(*)::int from sessions s
      where s.region_id = a.region_id and s.account_id = a.account_id and s.revoked_at is null) as sessions
    from accounts a where a.region_id = ${who.regionId} and a.account_id = ${who.accountId}`;
  const [contact, consents, openCases, ...counted] = await Promise.all([
    savedContactOf(sql, needs.vault, who),
    consentsOf(sql, who),
    needs.openCases(sql, who),
    ...needs.holders.map((holder) => holder.count(sql, who)),
  ]);
  const kept = [contact.phone, contact.address].filter((value) => value !== '').length;
  const own = { sessions: account?.sessions ?? 0, contact: kept, consents: consents.length };
  return {
    since: account?.createdAt ?? new Date(0).toISOString(),
    contact,
    consents,
    openCases,
    counts: Object.assign({ account: 1, ...own }, ...counted) as OverviewFacts['counts'],
  };
};

/** 账号只剩编号：没有微信标识、没有登录名，谁也登录不了；同一微信再来是新账号。 */
const emptyAccount = async (tx: Transaction, { regionId, accountId, at }: OwnOccasion) => {
  await tx`delete from sessions where region_id = ${regionId} and account_id = ${accountId}`;
  await tx`delete from account_secrets where region_id = ${regionId} and account_id = ${accountId}`;
  await tx`
    update accounts set wechat_openid = null, login_name = null,
      display_name = '已注销', disabled_at = ${at}, is_demonstration = false
    where region_id = ${regionId} and account_id = ${accountId}`;
};

const deleteAccount = async (
  tx: Transaction,
  who: OwnOccasion,
  needs: ResidentStoreNeeds,
): Promise<Deletion> => {
  const [own] = await tx<{ kind: string }[]>`
    select kind from accounts
    where region_id = ${who.regionId} and account_id = ${who.accountId}
      and kind = 'resident' and disabled_at is null for update`;
  if (!own) return { kind: 'gone' };
  const cases = await needs.openCases(tx, who);
  if (cases.length > 0) return { kind: 'blocked', cases };
  const storageKeys: string[] = [];
  for (const holder of needs.holders) storageKeys.push(...(await holder.forget(tx, who)));
  await lockContact(tx, who);
  await removeContact(tx, who);
  await emptyAccount(tx, who);
  await audit(needs, tx, { who, act: 'deleteAccount' });
  return { kind: 'done', storageKeys };
};

/** 记下同意、撤回；同时来的依次办，与最近一次一样的不再记。 */
const recordConsent = async (
  tx: Transaction,
  { consent, who }: { readonly consent: Omit<ConsentRecord, 'at'>; readonly who: OwnOccasion },
  needs: ResidentStoreNeeds,
): Promise<void> => {
  const { regionId, accountId, at } = who;
  const { version, isWithdrawal, door } = consent;
  await tx`
    select 1 from accounts where region_id = ${regionId} and account_id = ${accountId}
    for no key update`;
  const scopes = newScopes(await consentsOf(tx, who), consent);
  if (scopes.length === 0) return;
  const row = { regionId, accountId, version, isWithdrawal, door, at, scopes: [...scopes] };
  await tx`insert into privacy_consents ${tx(row)}`;
  const act = isWithdrawal ? 'withdrawPrivacyConsent' : 'givePrivacyConsent';
  await audit(needs, tx, { who, act, data: { version, scopes: scopes.join() } });
};

/** 居民自己的信息的存取；以系统的身份，限定在本人的账号。 */
export const residentStore = (database: Database, needs: ResidentStoreNeeds): ResidentStore => ({
  recordConsent: (consent, who) =>
    database.write(systemScope(who.regionId), (tx) => recordConsent(tx, { consent, who }, needs)),
  consents: (who) => database.read(systemScope(who.regionId), (sql) => consentsOf(sql, who)),
  contact: (who) =>
    database.read(systemScope(who.regionId), (sql) => savedContactOf(sql, needs.vault, who)),
  changeContact: (change, who) =>
    database.write(systemScope(who.regionId), async (tx) => {
      await lockContact(tx, who);
      const contact = { ...(await savedContactOf(tx, needs.vault, who)), ...change };
      await replaceContact(tx, needs.vault, { ...who, contact });
      await audit(needs, tx, { who, act: 'saveContact' });
      return contact;
    }),
  overview: (who) => database.read(systemScope(who.regionId), (sql) => overviewOf(sql, who, needs)),
  deleteAccount: (who) =>
    database.write(systemScope(who.regionId), (tx) => deleteAccount(tx, who, needs)),
});
