import { ok, refused, type Result } from '@shared/result';
import type { FactorGround, FactorPorts } from '../ports.second-factor';
import type { IdentityPorts, SignInOccasion } from '../ports';
import { checkBinding, openidOf } from './exchange-wechat';
import { proveAgain } from './prove-again';

/** wx.login 取得的 code，连同再证明一次是本人的密码或者验证码。 */
export interface Binding {
  readonly accountId: string;
  readonly code: string;
  readonly proof: string;
}

/**
 * 给自己的工作人员账号绑定微信，以后可以用微信代替账号密码；绑定了验证器的，验证码照样要填。
 * 借用了一台登录着的设备的人，不知道密码、没有验证器，绑不上自己的微信。
 * 拒绝：没有接入微信；code 失效；密码或者验证码不对；这个微信、这个账号已经绑定了别的。
 */
export const bindStaffWechat = async (
  ports: { readonly identity: IdentityPorts; readonly factor: FactorPorts },
  { accountId, code, proof }: Binding,
  occasion: SignInOccasion,
): Promise<Result<{ done: true }>> => {
  const openid = await openidOf(ports.identity.wechat, code, 'code');
  if (!openid.ok) return openid;
  const proved = await proveAgain(ports, { accountId, proof }, occasion);
  if (!proved.ok) return proved;
  return ports.factor.store.write({ ...occasion, accountId }, async (writing) => {
    const bound = checkBinding(await writing.bindWechat(openid.value));
    if (!bound.ok) return bound;
    await writing.note('wechatBound');
    return ok({ done: true } as const);
  });
};

/** 解除自己绑定的微信；登录着的不受影响。拒绝：没有绑定。 */
export const unbindStaffWechat = (
  { store }: Pick<FactorPorts, 'store'>,
  ground: FactorGround,
): Promise<Result<{ done: true }>> =>
  store.write(ground, async (writing) => {
    if (!(await writing.unbindWechat()))
      return refused('notPermittedNow', '您还没有绑定微信，不用解除');
    await writing.note('wechatUnbound');
    return ok({ done: true } as const);
  });
