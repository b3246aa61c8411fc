import type { Transaction } from '../platform/database/database';
import { lockUntil, MAX_FAILURES } from './domain/lock-out';
import type { Attempt } from './ports';
import { nameHash } from './store.name-hash';
import { accountColumns, accountOf, type AccountRow, type Usable } from './store.rows';

export interface Claimant {
  readonly regionId: string;
  readonly loginName: string;
  readonly usable: Usable;
}

/**
 * 先把这一次记作失败，再放行去核对密码；行锁使同时到来的请求排队，
 * 所以锁定之前最多放行五次。密码对了再清零。
 * 按填写的账号记，不论有没有这个账号：锁定、答话都一样，看不出账号是否存在。
 */
export const claimAttempt = async (
  tx: Transaction,
  { regionId, loginName, usable }: Claimant,
  at: Date,
): Promise<Attempt> => {
  const hash = nameHash(regionId, loginName);
  const [counted] = await tx<{ lockedUntil: string | null }[]>`
    insert into sign_in_attempts as t (region_id, name_hash, failures, locked_until, last_at)
    values (${regionId}, ${hash}, 1, null, ${at})
    on conflict (region_id, name_hash) do update set
      failures = case when t.locked_until is null then t.failures + 1 else 1 end,
      locked_until = case
        when t.locked_until is null and t.failures + 1 >= ${MAX_FAILURES}
        then ${lockUntil(at)}::timestamptz end,
      last_at = ${at}
    where t.locked_until is null or t.locked_until <= ${at}
    returning t.locked_until`;
  const [account] = await tx<(AccountRow & { readonly passwordHash: string })[]>`
    select ${accountColumns(tx)}, k.password_hash from accounts a
    join account_secrets k on k.region_id = a.region_id and k.account_id = a.account_id
    where a.region_id = ${regionId} and a.login_name = ${loginName} and a.kind = 'staff'
      and ${usable(tx)}`;
  if (counted)
    return {
      kind: 'admitted',
      account: account ? accountOf(account) : null,
      passwordHash: account?.passwordHash ?? null,
      lockedUntil: counted.lockedUntil,
    };
  const [barred] = await tx<{ lockedUntil: string }[]>`
    select locked_until from sign_in_attempts
    where region_id = ${regionId} and name_hash = ${hash} and locked_until > ${at}`;
  return { kind: 'locked', lockedUntil: (barred ?? { lockedUntil: at.toISOString() }).lockedUntil };
};

/** 密码对了，或者换了密码：失败次数清零。 */
export const forgetFailures = async (
  tx: Transaction,
  regionId: string,
  loginName: string,
): Promise<void> => {
  await tx`
    delete from sign_in_attempts
    where region_id = ${regionId} and name_hash = ${nameHash(regionId, loginName)}`;
};
