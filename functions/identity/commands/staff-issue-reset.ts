import { ok, refused, type Result } from '@shared/result';
import { resetEnd } from '../domain/invitation';
import { checkTarget } from '../domain/staff-authority';
import type { Invitation, StaffOccasion, StaffPorts, StaffWriting } from '../ports.staff';
import { checkKeyDeed } from './check-apart';
import { issuedLink, type IssuedLink } from './issued-link';

const issued = async (writing: StaffWriting, id: string): Promise<Invitation> => {
  const found = await writing.findInvitation({ id });
  if (!found) throw new Error('invitation vanished');
  return found;
};

/**
 * 忘了密码的：发一个重设密码的链接，一天有效，只用一次；先前发的作废。
 * 原来的密码到他设好新的为止照样能用，两步验证、微信都不动。
 * 拒绝：不归他管、已经离岗；没有设账号、没有单位；他不久前解除过这个账号的两步验证。
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
    const apart = await checkKeyDeed(
      writing,
      { account: target.value, act: 'passwordResetIssued' },
      occasion,
    );
    if (!apart.ok) return apart;
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
    const subject = { subjectKind: 'account', subjectId: accountId } as const;
    await writing.note({ act: 'passwordResetIssued', ...subject, data: { invitationId } });
    const byName = occasion.manager.displayName;
    await writing.warn({ act: 'passwordResetIssued', accountId, displayName, roles, byName });
    return ok(await issued(writing, invitationId));
  });
  if (!made.ok) return made;
  return ok(await issuedLink(ports, { invitation: made.value, code }, occasion));
};
