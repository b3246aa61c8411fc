import type { SecondFactorView } from '@shared/contract/second-factor';
import { needsSecondFactor } from '@shared/permissions/staff-roles';
import { ok, refused, type Result } from '@shared/result';
import type { Role } from '@shared/vocabulary/role';
import { todayInShanghai } from '../../platform/calendar';
import type { FactorPorts } from '../ports.second-factor';

/** 我的两步验证。 */
export const secondFactorView = async (
  { store }: FactorPorts,
  me: { readonly regionId: string; readonly accountId: string; readonly roles: readonly Role[] },
): Promise<Result<SecondFactorView>> => {
  const standing = await store.standing(me.regionId, me.accountId);
  if (!standing) return refused('notSignedIn', '请先登录，再进行此操作');
  const { enrolledAt, recoveryCodesLeft, isDemonstration, hasWechat } = standing;
  return ok({
    isEnrolled: enrolledAt !== null,
    isMandatory: needsSecondFactor(me.roles),
    enrolledOn: enrolledAt === null ? null : todayInShanghai(new Date(enrolledAt)),
    recoveryCodesLeft,
    hasWechat,
    isDemonstration,
  });
};
