import { ok, refused, type Result } from '@shared/result';
import type { Invitation } from '../ports.staff';

/** 邀请几天内有效。 */
export const INVITATION_DAYS = 7;
const DAY_MS = 86_400_000;

/** 邀请到何时为止。 */
export const invitationEnd = (now: Date): Date =>
  new Date(now.getTime() + INVITATION_DAYS * DAY_MS);

type Facts = Pick<Invitation, 'acceptedAt' | 'revokedAt' | 'expiresAt'>;

/** 邀请走到哪一步。 */
export const invitationState = (
  { acceptedAt, revokedAt, expiresAt }: Facts,
  now: Date,
): 'accepted' | 'revoked' | 'expired' | 'waiting' => {
  if (acceptedAt !== null) return 'accepted';
  if (revokedAt !== null) return 'revoked';
  return new Date(expiresAt) <= now ? 'expired' : 'waiting';
};

const SPENT = {
  accepted: '这份邀请已经用过了，请直接登录；不是您用的，请马上告诉邀请您的人',
  revoked: '这份邀请已经撤回，请联系邀请您的人',
  expired: '这份邀请已经过期，请联系邀请您的人另发一份',
} as const;

/** 拒绝：没有这份邀请；用过、撤回、过期了的。 */
export const checkInvitation = (invitation: Invitation | null, now: Date): Result<Invitation> => {
  if (!invitation) return refused('notFound', '邀请码不对，请整段复制，或者联系邀请您的人');
  const state = invitationState(invitation, now);
  return state === 'waiting' ? ok(invitation) : refused('notPermittedNow', SPENT[state]);
};
