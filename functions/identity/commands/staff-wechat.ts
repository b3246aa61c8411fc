import { ok, refused, type Result } from '@shared/result';
import type { FactorGround, FactorPorts } from '../ports.second-factor';
import type { IdentityPorts } from '../ports';
import { checkBinding, openidOf } from './exchange-wechat';

/**
 * 给自己的工作人员账号绑定微信，以后可以用微信代替账号密码；绑定了验证器的，验证码照样要填。
 * 拒绝：没有接入微信；code 失效；这个微信、这个账号已经绑定了别的。
 */
export const bindStaffWechat = async (
  { identity, factor }: { readonly identity: IdentityPorts; readonly factor: FactorPorts },
  code: string,
  ground: FactorGround,
): Promise<Result<{ done: true }>> => {
  const openid = await openidOf(identity.wechat, code, 'code');
  if (!openid.ok) return openid;
  return factor.store.write(ground, async (writing) => {
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
    if (!(await writing.unbindWechat())) return refused('notPermittedNow', '您没有绑定微信');
    await writing.note('wechatUnbound');
    return ok({ done: true } as const);
  });
