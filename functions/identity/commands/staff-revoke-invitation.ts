import { ok, refused, type Result } from '@shared/result';
import { checkLink } from '../domain/invitation';
import { checkMayManage } from '../domain/staff-authority';
import type { StaffOccasion, StaffPorts } from '../ports.staff';

/**
 * 撤回邀请，邀请码当即作废。
 * 拒绝：没有这份、不归他管（notFound）；已经接受、撤回、过期的（notPermittedNow）。
 */
export const revokeInvitation = (
  { store }: StaffPorts,
  invitationId: string,
  occasion: StaffOccasion,
): Promise<Result<{ done: true }>> =>
  store.write(occasion, async (writing) => {
    const invitation = await writing.lockInvitation({ id: invitationId });
    if (!invitation || !checkMayManage(occasion.manager, invitation).ok)
      return refused('notFound', '没有找到这份邀请');
    const open = checkLink(invitation, occasion.at);
    if (!open.ok) return refused('notPermittedNow', '这份邀请已经接受、撤回或者过期，不用再撤回');
    await writing.revokeInvitation(invitationId);
    await writing.note({
      act: 'invitationRevoked',
      subjectKind: 'invitation',
      subjectId: invitationId,
    });
    return ok({ done: true } as const);
  });
