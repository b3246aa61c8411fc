import { ok, refused, type Result } from '@shared/result';
import type { Invitation, StaffWriting } from '../ports.staff';
import { checkBinding } from './exchange-wechat';

/**
 * 邀请变成账号；同时来的排着队，只有第一个看到它还没有用过。
 * 拒绝：微信绑定了别的账号；账号已有人用（两样都不留下）。
 */
export const settleInvitation = async (
  writing: StaffWriting,
  invitation: Invitation,
  {
    openid,
    ...account
  }: {
    readonly accountId: string;
    readonly loginName: string;
    readonly passwordHash: string;
    readonly openid: string | null;
  },
): Promise<Result<{ done: true }>> => {
  const { displayName, roles, home, invitationId } = invitation;
  const { accountId } = account;
  const { organisationId } = home;
  if (openid !== null) {
    const bound = checkBinding(await writing.bindWechat(accountId, openid));
    if (!bound.ok) return bound;
  }
  if (!(await writing.addAccount({ ...account, displayName, roles, organisationId }))) {
    await writing.unbindWechat(accountId);
    return refused('conflict', '这个账号已经有人用，请换一个', { field: 'loginName' });
  }
  await writing.acceptInvitation(invitationId, accountId);
  await writing.note({
    act: 'invitationAccepted',
    subjectKind: 'account',
    subjectId: accountId,
    data: { invitationId, hasWechat: openid !== null },
  });
  const byName = invitation.invitedByName;
  await writing.warn({ act: 'invitationAccepted', accountId, displayName, roles, byName });
  return ok({ done: true } as const);
};
