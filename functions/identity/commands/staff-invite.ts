import type { InvitationView } from '@shared/contract/staff-invitations';
import { ok, type Result } from '@shared/result';
import { invitationEnd } from '../domain/invitation';
import type { StaffOccasion, StaffPorts } from '../ports.staff';
import { invitationView } from '../queries/invitation-view';
import { checkPost, type WantedPost } from './check-post';

interface IssuedInvitation {
  readonly invitation: InvitationView;
  readonly code: string;
  readonly link: string;
  readonly qrCode: string;
}

/** 邀请码写在网址的 # 之后：浏览器不把它发给服务器，也不会进访问记录。 */
const linkOf = ({ publicOrigin }: StaffPorts, regionId: string, code: string) =>
  `${publicOrigin}/resident/invitation/index?region=${regionId}#${code}`;

/**
 * 邀请一位工作人员，绑定姓名、单位、角色；邀请码七天有效，只出示这一次，库里只存摘要。
 * 拒绝：见 checkPost。
 */
export const inviteStaff = async (
  ports: StaffPorts,
  wanted: WantedPost,
  occasion: StaffOccasion,
): Promise<Result<IssuedInvitation>> => {
  const code = ports.newCode();
  const invitationId = ports.newId();
  const roles = [...new Set(wanted.roles)];
  const made = await ports.store.write(occasion, async (writing) => {
    const home = await checkPost(writing, { ...wanted, roles }, occasion);
    if (!home.ok) return home;
    await writing.addInvitation({
      invitationId,
      codeHash: ports.hashCode(code),
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
  const link = linkOf(ports, occasion.regionId, code);
  const qrCode = await ports.drawCode(link);
  return ok({ invitation: invitationView(made.value, occasion.at), code, link, qrCode });
};
