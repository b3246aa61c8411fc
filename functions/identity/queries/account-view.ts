import type { Account } from '@shared/contract/identity';
import type { SignInAccount } from '../ports';

/** 给本人看的账号内容。 */
export const accountView = (account: SignInAccount): Account => ({
  accountId: account.accountId,
  displayName: account.displayName,
  roles: [...account.roles],
  organisation: account.organisation,
  region: account.regionId,
});
