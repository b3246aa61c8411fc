import type { StaffMember } from '@shared/contract/staff';
import { needsSecondFactor } from '@shared/permissions/staff-roles';
import { todayInShanghai } from '../../platform/calendar';
import { checkTarget } from '../domain/staff-authority';
import type { Manager, StaffAccount, StaffOccasion, StaffReading } from '../ports.staff';

const dayOf = (at: string | null) => (at === null ? null : todayInShanghai(new Date(at)));

/** 一位工作人员，给管账号的人看。@param openCases 认领了还没有办结的件数 */
export const staffView = (
  account: StaffAccount,
  manager: Manager,
  openCases: number,
): StaffMember => ({
  accountId: account.accountId,
  displayName: account.displayName,
  loginName: account.loginName,
  roles: [...account.roles],
  organisation:
    account.home === null
      ? null
      : { organisationId: account.home.organisationId, name: account.home.name },
  lastSignedInOn: dayOf(account.lastSignedInAt),
  hasSecondFactor: account.hasSecondFactor,
  hasWechat: account.hasWechat,
  mustHaveSecondFactor: needsSecondFactor(account.roles),
  leftOn: dayOf(account.disabledAt),
  openCases,
  version: account.version,
  canManage: checkTarget(manager, account).ok,
});

/** 重新读出这个人。 */
export const viewOf = async (
  reading: StaffReading,
  accountId: string,
  { manager }: Pick<StaffOccasion, 'manager'>,
): Promise<StaffMember> => {
  const account = await reading.find(accountId);
  if (!account) throw new Error('staff account vanished');
  const counts = await reading.openCases([accountId]);
  return staffView(account, manager, counts.get(accountId) ?? 0);
};
