import { ok, type Result } from '@shared/result';
import { invitationEnd } from '../domain/invitation';
import type { StaffOccasion, StaffPorts } from '../ports.staff';
import { checkPost, type WantedPost } from './check-post';
import { issuedLink, type IssuedLink } from './issued-link';

/**
 * 邀请一位工作人员，绑定姓名、单位、角色；邀请码七天有效，只出示这一次，库里只存摘要。
 * 拒绝：见 checkPost。
 */
export const inviteStaff = async (
  ports: StaffPorts,
  wanted: WantedPost,
  occasion: StaffOccasion,
): Promise<Result<IssuedLink>> => {
  const code = ports.newCode();
  const invitationId = ports.newId();
  const roles = [...new Set(wanted.roles)];
  const made = await ports.store.write(occasion, async (writing) => {
    const home = await checkPost(writing, { ...wanted, roles }, occasion);
    if (!home.ok) return home;
    await writing.addInvitation({
      invitationId,
      codeHash: ports.hashCode(code),
      accountId: null,
      displayName: wanted.displayName,
      roles,
      organisationId: wanted.organisationId,
      invitedBy: occasion.manager.accountId,
      invitedAt: occasion.at,
      expiresAt: invitationEnd(occasion.at),
    });
    await writing.note({
      act: 'staffInvited',
      subjectKind: 'invitation',
      subjectId: invitationId,
      data: { roles: roles.join(' '), organisationId: wanted.organisationId },
    });
    const found = await writing.findInvitation({ id: invitationId });
    if (!found) throw new Error('invitation vanished');
    return ok(found);
  });
  if (!made.ok) return made;
  return ok(await issuedLink(ports, { invitation: made.value, code }, occasion));
};
