import type { StaffMember } from '@shared/contract/staff';
import { ok, refused, type Result } from '@shared/result';
import type { Role } from '@shared/vocabulary/role';
import { checkTarget } from '../domain/staff-authority';
import type { StaffAccount, StaffOccasion, StaffPorts } from '../ports.staff';
import { viewOf } from '../queries/staff-view';
import { checkPost } from './check-post';

interface Change {
  readonly accountId: string;
  readonly version: number;
  readonly roles: readonly Role[];
  readonly organisationId: string;
}

/** 别人先改过。 */
export const staleStaff = () => refused('conflict', '刚有人改过这个账号，请看一看现在的样子再改');

/** 不再是原单位的经办人：手上的申请不能再由他办。 */
const stopsHandling = (account: StaffAccount, next: Change): boolean =>
  account.roles.includes('caseOfficer') &&
  (!next.roles.includes('caseOfficer') || account.home?.organisationId !== next.organisationId);

/**
 * 改工作人员的角色和单位，下一个请求起就按新的办；不再是原单位经办人的，手上的申请退回原单位待认领。
 * 拒绝：不归他管；角色、单位不合规定；别人先改过。
 */
export const changeStaff = (
  { store }: StaffPorts,
  wanted: Change,
  occasion: StaffOccasion,
): Promise<Result<StaffMember>> =>
  store.write(occasion, async (writing) => {
    const { accountId, organisationId } = wanted;
    const target = checkTarget(occasion.manager, await writing.lock(accountId));
    if (!target.ok) return target;
    const account = target.value;
    const next = { ...wanted, roles: [...new Set(wanted.roles)] };
    const post = await checkPost(writing, next, occasion);
    if (!post.ok) return post;
    if (account.version !== wanted.version) return staleStaff();
    if (stopsHandling(account, next))
      await writing.handOver({
        accountId,
        displayName: account.displayName,
        to: null,
        reason: '岗位调整',
        isLeaving: true,
      });
    if (!(await writing.change(account, next))) throw new Error('a locked account changed');
    await writing.note({
      act: 'staffChanged',
      subjectKind: 'account',
      subjectId: accountId,
      data: { roles: next.roles.join(' '), organisationId },
    });
    const { displayName } = account;
    const byName = occasion.manager.displayName;
    await writing.warn({ act: 'staffChanged', accountId, displayName, roles: next.roles, byName });
    return ok(await viewOf(writing, accountId, occasion));
  });
