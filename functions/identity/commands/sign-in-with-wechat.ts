import { ok, refused, type Result } from '@shared/result';
import type { Challenge, IdentityPorts, SignInOccasion } from '../ports';
import type { SessionReply } from './issue-tokens';
import { openSession } from './open-session';

/** wx.login 取得的 code；以居民还是工作人员的身份进来，由本人选。 */
export interface WechatEntry {
  readonly code: string;
  readonly as: 'resident' | 'staff';
}

type Entered = Result<SessionReply | Challenge>;

const asResident = async (
  ports: IdentityPorts,
  openid: string,
  occasion: SignInOccasion,
): Promise<Entered> => {
  const account = await ports.store.findOrCreateResident(occasion.regionId, openid, occasion.at);
  if (!account)
    return refused('signInFailed', '这个账号已停用，如有疑问请联系政府信息公开工作机构');
  return ok(await openSession(ports, account, { ...occasion, door: 'wechat' }));
};

/** 微信只顶密码那一步：绑定了验证器的照样要第二步，必须绑定而没有绑定的进来只能绑定。 */
const asStaff = async (
  ports: IdentityPorts,
  openid: string,
  occasion: SignInOccasion,
): Promise<Entered> => {
  const account = await ports.store.staffByWechat(occasion.regionId, openid);
  if (!account)
    return refused(
      'signInFailed',
      '这个微信没有绑定本县的工作人员账号；请先用账号密码登录，再到“两步验证”里绑定微信',
    );
  const challenge = await ports.challengeFor(account, occasion);
  return ok(challenge ?? (await openSession(ports, account, { ...occasion, door: 'wechat' })));
};

/**
 * 用微信登录。村（居）民第一次来的自动建账号，不索取昵称、头像和手机号；工作人员要先绑定过。
 * 拒绝：没有这个县、没有接入微信；code 失效、用过；没有绑定、已经停用。
 */
export const signInWithWechat = async (
  ports: IdentityPorts,
  { code, as }: WechatEntry,
  occasion: SignInOccasion,
): Promise<Entered> => {
  if (!(await ports.store.regionExists(occasion.regionId)))
    return refused('notFound', '没有这个县');
  if (!ports.wechat) return refused('signInFailed', '本系统尚未接入微信登录');
  const exchanged = await ports.wechat.exchangeCode(code);
  if (!exchanged.ok) return exchanged;
  const { openid } = exchanged.value;
  return as === 'staff' ? asStaff(ports, openid, occasion) : asResident(ports, openid, occasion);
};
