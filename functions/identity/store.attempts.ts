import type { Transaction } from '../platform/database/database';
import { lockUntil, MAX_FAILURES } from './domain/lock-out';
import type { Attempt } from './ports';
import { accountColumns, accountOf, type AccountRow, type Usable } from './store.rows';

type AttemptRow = AccountRow & {
  readonly passwordHash: string | null;
  readonly lockedUntil: string | null;
};

export interface Claimant {
  readonly regionId: string;
  readonly loginName: string;
  readonly usable: Usable;
}

/**
 * 先把这一次记作失败，再放行去核对密码；行锁使同时到来的请求排队，
 * 所以锁定之前最多放行五次。密码对了再清零。
 */
export const claimAttempt = async (
  tx: Transaction,
  { regionId, loginName, usable }: Claimant,
  at: Date,
): Promise<Attempt> => {
  const [admitted] = await tx<AttemptRow[]>`
    update accounts a set
      failed_attempts = case when a.locked_until is null then a.failed_attempts + 1 else 1 end,
      locked_until = case
        when a.locked_until is null and a.failed_attempts + 1 >= ${MAX_FAILURES}
        then ${lockUntil(at)}::timestamptz end
    where a.region_id = ${regionId} and a.login_name = ${loginName} and a.kind = 'staff'
      and a.password_hash is not null and (a.locked_until is null or a.locked_until <= ${at})
      and ${usable(tx)}
    returning ${accountColumns(tx)}, a.password_hash, a.locked_until`;
  if (admitted) {
    const { passwordHash, lockedUntil } = admitted;
    return { kind: 'admitted', account: accountOf(admitted), passwordHash, lockedUntil };
  }
  const [barred] = await tx<{ lockedUntil: string }[]>`
    select a.locked_until from accounts a
    where a.region_id = ${regionId} and a.login_name = ${loginName} and a.kind = 'staff'
      and a.locked_until > ${at} and ${usable(tx)}`;
  return barred ? { kind: 'locked', lockedUntil: barred.lockedUntil } : { kind: 'unknown' };
};
