import { ok, refused, type Result } from '@shared/result';
import { checkTarget } from '../domain/staff-authority';
import { checkKeyDeed } from './check-apart';
import type { StaffOccasion, StaffPorts } from '../ports.staff';

/**
 * 解除一位工作人员的两步验证与微信（换了手机、丢了手机），他的登录全部作废，下次登录重新绑定。
 * 拒绝：不归他管；本来就没有绑定；他不久前给这个账号发过重设密码的链接。
 */
export const resetStaffSecondFactor = (
  { store }: StaffPorts,
  accountId: string,
  occasion: StaffOccasion,
): Promise<Result<{ done: true }>> =>
  store.write(occasion, async (writing) => {
    const target = checkTarget(occasion.manager, await writing.lock(accountId));
    if (!target.ok) return target;
    const apart = await checkKeyDeed(
      writing,
      { account: target.value, act: 'secondFactorReset' },
      occasion,
    );
    if (!apart.ok) return apart;
    if (!(await writing.removeSecondFactor(accountId)))
      return refused(
        'notPermittedNow',
        `${target.value.displayName}还没有绑定验证器和微信，不用解除`,
      );
    await writing.endSessions(accountId);
    await writing.note({ act: 'secondFactorReset', subjectKind: 'account', subjectId: accountId });
    const { displayName, roles } = target.value;
    const byName = occasion.manager.displayName;
    await writing.warn({ act: 'secondFactorReset', accountId, displayName, roles, byName });
    return ok({ done: true } as const);
  });
