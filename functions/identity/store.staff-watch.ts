import type { Role } from '@shared/vocabulary/role';
import type { Transaction } from '../platform/database/database';
import { warningText, watcherRoles } from './domain/account-watch';
import type { StaffStore } from './ports.staff';
import type { AccountWatch } from './ports.staff-watch';
import { usableWhen } from './store.rows';

/** 告诉一个人的一条站内消息。 */
export interface WatchMessage {
  readonly regionId: string;
  readonly accountId: string;
  readonly title: string;
  readonly body: string;
  readonly at: Date;
}

export interface WatchNeeds {
  readonly isDemonstration: boolean;
  /** 由发消息的模块提供：同一事务放进发件箱。 */
  readonly enqueue: (tx: Transaction, messages: readonly WatchMessage[]) => Promise<void>;
}

type WriteOccasion = Parameters<StaffStore['write']>[0];

/** 在用的、担任这些角色之一的账号。 */
const holders = async (
  tx: Transaction,
  regionId: string,
  {
    roles,
    isDemonstration,
  }: { readonly roles: readonly Role[]; readonly isDemonstration: boolean },
): Promise<string[]> => {
  const found = await tx<{ accountId: string }[]>`
    select a.account_id from accounts a
    where a.region_id = ${regionId} and a.roles && ${[...roles]}::text[]
      and ${usableWhen(isDemonstration)(tx)}
    order by a.account_id`;
  return found.map(({ accountId }) => accountId);
};

/** 动账号的同一个事务里查前面谁动过、告诉该知道的人。 */
export const watchIn = (
  tx: Transaction,
  { regionId, at, manager }: WriteOccasion,
  { isDemonstration, enqueue }: WatchNeeds,
): AccountWatch => ({
  managerDid: async (act, accountId, since) => {
    const [row] = await tx`
      select 1 from audit_entries
      where region_id = ${regionId} and act = ${act} and subject_kind = 'account'
        and subject_id = ${accountId} and actor_id = ${manager?.accountId ?? null}
        and at > ${since}
      limit 1`;
    return row !== undefined;
  },
  hasOtherOffice: async (accountId) => {
    const office = await holders(tx, regionId, { roles: ['disclosureOffice'], isDemonstration });
    return office.some((each) => each !== accountId && each !== manager?.accountId);
  },
  warn: async (warning) => {
    const isNew = warning.act === 'invitationAccepted';
    const watchers = await holders(tx, regionId, { roles: watcherRoles, isDemonstration });
    const told = new Set([warning.accountId, ...watchers]);
    if (isNew) told.delete(warning.accountId);
    if (manager) told.delete(manager.accountId);
    await enqueue(
      tx,
      [...told].map((accountId) => ({
        regionId,
        accountId,
        at,
        ...warningText(warning, accountId === warning.accountId),
      })),
    );
  },
});
