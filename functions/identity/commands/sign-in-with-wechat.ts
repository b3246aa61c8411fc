import { ok, refused, type Result } from '@shared/result';
import type { IdentityPorts, SignInOccasion } from '../ports';
import type { SessionReply } from './issue-tokens';
import { openSession } from './open-session';

/** 村（居）民用微信登录；第一次来的自动建账号，不索取昵称、头像和手机号。 */
export const signInWithWechat = async (
  ports: IdentityPorts,
  code: string,
  occasion: SignInOccasion,
): Promise<Result<SessionReply>> => {
  const { regionId, at } = occasion;
  if (!(await ports.store.regionExists(regionId))) return refused('notFound', '没有这个县');
  if (!ports.wechat) return refused('signInFailed', '本系统尚未接入微信登录');
  const exchanged = await ports.wechat.exchangeCode(code);
  if (!exchanged.ok) return exchanged;
  const account = await ports.store.findOrCreateResident(regionId, exchanged.value.openid, at);
  if (!account)
    return refused('signInFailed', '这个账号已停用，如有疑问请联系政府信息公开工作机构');
  return ok(await openSession(ports, account, { ...occasion, door: 'wechat' }));
};
