// 真的工作人员：由邀请得到账号，用密码登录，绑定验证器。
import { signInWithPassword } from '@shared/contract/identity';
import {
  beginSecondFactor,
  confirmSecondFactor,
  signInWithSecondFactor,
} from '@shared/contract/second-factor';
import { acceptInvitation, inviteStaff } from '@shared/contract/staff-invitations';
import type { StaffRole } from '@shared/permissions/staff-roles';
import { totpAt } from '@functions/platform/crypto/totp';
import type { Reply, World } from './world';

export const PASSWORD = '石榴树下听雨声-7391';
const params = { region: 'minghu' };

export interface Post {
  readonly displayName?: string;
  readonly roles: readonly StaffRole[];
  readonly organisationId: string;
}

/** 由谁邀请；得到邀请码与编号。 */
export const invite = async (world: World, inviter: string, post: Post) => {
  const token = await world.signIn(inviter);
  const body = { displayName: '试用人员', ...post, roles: [...post.roles] };
  const reply = await world.call(inviteStaff, { params, body }, token);
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
  const { code, link, invitation } = reply.body as {
    code: string;
    link: string;
    invitation: { invitationId: string };
  };
  return { code, link, invitationId: invitation.invitationId };
};

export const accept = (world: World, code: string, loginName: string): Promise<Reply> =>
  world.call(acceptInvitation, { params, body: { code, loginName, password: PASSWORD } });

/** 邀请并接受：一个真的账号。 */
export const hire = async (world: World, loginName: string, post: Post): Promise<void> => {
  const inviter = post.roles.some((role) => role === 'systemAdmin' || role === 'auditor')
    ? 'weiguohua'
    : 'lixiaomei';
  const { code } = await invite(world, inviter, post);
  const reply = await accept(world, code, loginName);
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
};

export const passwordSignIn = (
  world: World,
  loginName: string,
  password = PASSWORD,
): Promise<Reply> => world.call(signInWithPassword, { params, body: { loginName, password } });

/** 第一步登录得到的令牌。 */
export const tokenOf = (reply: Reply): string => {
  const { token } = reply.body as { token?: string };
  if (token === undefined) throw new Error(JSON.stringify(reply.body));
  return token;
};

export const codeNow = (world: World, secret: string): string => totpAt(secret, world.clock.now());

/** 绑定验证器。 */
export const enrol = async (world: World, token: string) => {
  const begun = await world.call(beginSecondFactor, { params }, token);
  const { secret } = begun.body as { secret: string };
  const body = { code: codeNow(world, secret) };
  const confirmed = await world.call(confirmSecondFactor, { params, body }, token);
  const { recoveryCodes } = confirmed.body as { recoveryCodes: string[] };
  return { secret, recoveryCodes };
};

/** 第二步。 */
export const secondStep = (world: World, first: Reply, code: string): Promise<Reply> => {
  const { challenge } = first.body as { challenge: string };
  return world.call(signInWithSecondFactor, { params, body: { challenge, code } });
};

/** 钟往后拨几秒。 */
export const later = (world: World, seconds: number): void =>
  world.clock.set(new Date(world.clock.now().getTime() + seconds * 1000).toISOString());
