import type { Result } from '@shared/result';
import { apartSince, checkApart, otherKey, type KeyDeed } from '../domain/account-watch';
import type { StaffAccount, StaffOccasion, StaffWriting } from '../ports.staff';

/** 账号锁住以后：这个管理人员能不能动它的密码或者两步验证。拒绝：见 checkApart。 */
export const checkKeyDeed = async (
  writing: StaffWriting,
  { account, act }: { readonly account: StaffAccount; readonly act: KeyDeed },
  { manager, at }: StaffOccasion,
): Promise<Result<null>> =>
  checkApart({
    manager,
    account,
    act,
    didOther: await writing.managerDid(otherKey(act), account.accountId, apartSince(at)),
    hasOtherOffice: await writing.hasOtherOffice(account.accountId),
  });
