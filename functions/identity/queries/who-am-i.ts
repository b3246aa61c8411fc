import type { Account } from '@shared/contract/identity';
import { ok, refused, type Result } from '@shared/result';
import type { IdentityPorts } from '../ports';
import { accountView } from './account-view';

/** 当前登录者是谁。 */
export const whoAmI = async (
  ports: IdentityPorts,
  at: { readonly regionId: string; readonly accountId: string },
): Promise<Result<Account>> => {
  const account = await ports.store.findAccount(at.regionId, at.accountId);
  return account ? ok(accountView(account)) : refused('notSignedIn', '请先登录，再进行此操作');
};
