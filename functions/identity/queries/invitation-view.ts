import type { InvitationView } from '@shared/contract/staff-invitations';
import { ok, type Result } from '@shared/result';
import { invitationState, isReset } from '../domain/invitation';
import { townshipOf } from '../domain/staff-authority';
import type { Invitation, StaffOccasion, StaffPorts } from '../ports.staff';

/** 一份邀请，给发邀请的人看；邀请码不在里面。 */
export const invitationView = (invitation: Invitation, now: Date): InvitationView => ({
  invitationId: invitation.invitationId,
  displayName: invitation.displayName,
  roles: [...invitation.roles],
  organisation: {
    organisationId: invitation.home.organisationId,
    name: invitation.home.name,
  },
  isPasswordReset: isReset(invitation),
  state: invitationState(invitation, now),
  invitedBy: invitation.invitedByName,
  invitedAt: invitation.invitedAt,
  expiresAt: invitation.expiresAt,
});

/** 发出的邀请，新的在前；乡镇（街道）只看所属村（社区）的。 */
export const listInvitations = async (
  { store }: StaffPorts,
  { regionId, manager, at }: StaffOccasion,
): Promise<Result<{ items: InvitationView[] }>> => {
  const found = await store.read(regionId, (reading) => reading.invitations(townshipOf(manager)));
  return ok({ items: found.map((each) => invitationView(each, at)) });
};
