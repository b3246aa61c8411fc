import { ok, refused, type Result } from '@shared/result';
import { resetEnd } from '../domain/invitation';
import { checkTarget } from '../domain/staff-authority';
import type { StaffOccasion, StaffPorts } from '../ports.staff';
import { issuedLink, type IssuedLink } from './issued-link';

/**
 * 忘了密码的：发一个重设密码的链接，一天有效，只用一次；先前发的作废。
 * 原来的密码到他设好新的为止照样能用，两步验证、微信都不动。
 * 拒绝：不归他管、已经离岗；没有设账号、没有单位。
 */
export const issuePasswordReset = async (
  ports: StaffPorts,
  accountId: string,
  occasion: StaffOccasion,
): Promise<Result<IssuedLink>> => {
  const code = ports.newCode();
  const invitationId = ports.newId();
  const made = await ports.store.write(occasion, async (writing) => {
    const target = checkTarget(occasion.manager, await writing.lock(accountId));
    if (!target.ok) return target;
    const { displayName, roles, home, loginName } = target.value;
    if (loginName === null || home === null)
      return refused('notPermittedNow', `${displayName}没有账号或者单位，请另发邀请`);
    await writing.revokeResets(accountId);
    await writing.addInvitation({
      invitationId,
      codeHash: ports.hashCode(code),
      accountId,
      displayName,
      roles,
      organisationId: home.organisationId,
      invitedBy: occasion.manager.accountId,
      invitedAt: occasion.at,
      expiresAt: resetEnd(occasion.at),
    });
    await writing.note({
      act: 'passwordResetIssued',
      subjectKind: 'account',
      subjectId: accountId,
      data: { invitationId },
    });
    const found = await writing.findInvitation({ id: invitationId });
    if (!found) throw new Error('invitation vanished');
    return ok(found);
  });
  if (!made.ok) return made;
  return ok(await issuedLink(ports, { invitation: made.value, code }, occasion));
};
