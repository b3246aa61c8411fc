import type { InvitationView } from '@shared/contract/staff-invitations';
import type { Invitation, StaffOccasion, StaffPorts } from '../ports.staff';
import { invitationView } from '../queries/invitation-view';

/** 刚发出的邀请或者重设密码的链接：码只出示这一次。 */
export interface IssuedLink {
  readonly invitation: InvitationView;
  readonly code: string;
  readonly link: string;
  readonly qrCode: string;
}

/** 邀请码写在网址的 # 之后：浏览器不把它发给服务器，也不会进访问记录。 */
export const issuedLink = async (
  { publicOrigin, drawCode }: StaffPorts,
  { invitation, code }: { readonly invitation: Invitation; readonly code: string },
  { regionId, at }: StaffOccasion,
): Promise<IssuedLink> => {
  const link = `${publicOrigin}/resident/invitation/index?region=${regionId}#${code}`;
  return { invitation: invitationView(invitation, at), code, link, qrCode: await drawCode(link) };
};
