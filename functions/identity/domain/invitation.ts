import { ok, refused, type Result } from '@shared/result';
import type { Invitation } from '../ports.staff';

/** 邀请几天内有效。 */
export const INVITATION_DAYS = 7;
/** 重设密码的链接几天内有效。 */
export const RESET_DAYS = 1;
const DAY_MS = 86_400_000;

/** 邀请到何时为止。 */
export const invitationEnd = (now: Date): Date =>
  new Date(now.getTime() + INVITATION_DAYS * DAY_MS);

/** 重设密码的链接到何时为止。 */
export const resetEnd = (now: Date): Date => new Date(now.getTime() + RESET_DAYS * DAY_MS);

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

/** 重设密码的链接：给谁的账号。 */
export type PasswordReset = Invitation & { readonly accountId: string; readonly loginName: string };

/** 是不是重设密码的链接，不是新的邀请。 */
export const isReset = (invitation: Invitation): invitation is PasswordReset =>
  invitation.accountId !== null && invitation.loginName !== null;

const wrong = () => refused('notFound', '邀请码不对，请整段复制，或者联系邀请您的人');

/** 拒绝：没有这份（不分邀请还是链接）；用过、撤回、过期了的。 */
export const checkLink = (invitation: Invitation | null, now: Date): Result<Invitation> => {
  if (!invitation) return wrong();
  const state = invitationState(invitation, now);
  return state === 'waiting' ? ok(invitation) : refused('notPermittedNow', SPENT[state]);
};

/** 拒绝：没有这份邀请（重设密码的链接不算）；用过、撤回、过期了的。 */
export const checkInvitation = (invitation: Invitation | null, now: Date): Result<Invitation> =>
  checkLink(invitation && isReset(invitation) ? null : invitation, now);

/** 拒绝：不是重设密码的链接；用过、作废、过期了的。 */
export const checkReset = (invitation: Invitation | null, now: Date): Result<PasswordReset> => {
  if (!invitation || !isReset(invitation)) return wrong();
  const open = checkLink(invitation, now);
  return open.ok ? ok(invitation) : open;
};
