import { ok, refused, type Result } from '@shared/result';
import type { IdentityPorts } from '../ports';
import type { WechatBinding } from '../ports.staff';

/**
 * 绑定以前：code 换 openid。
 * 拒绝：没有接入微信；code 失效、用过的写明是哪一项；微信繁忙。
 */
export const openidOf = async (
  wechat: IdentityPorts['wechat'],
  code: string,
  field: string,
): Promise<Result<string>> => {
  if (!wechat) return refused('notPermittedNow', '本系统尚未接入微信，请用账号和密码登录');
  const exchanged = await wechat.exchangeCode(code);
  if (exchanged.ok) return ok(exchanged.value.openid);
  const { refusal } = exchanged;
  return refusal.code === 'signInFailed'
    ? refused('ruleViolated', '微信的凭证失效了，请再点一次', { field })
    : exchanged;
};

/** 绑定的结果。拒绝：这个微信已经绑定了别的工作人员账号；这个账号已经绑定了别的微信。 */
export const checkBinding = (binding: WechatBinding): Result<null> => {
  if (binding === 'bound') return ok(null);
  return binding === 'taken'
    ? refused('conflict', '这个微信已经绑定了另一个工作人员账号，请用自己的微信，或者先解除')
    : refused('notPermittedNow', '您的账号已经绑定了另一个微信，请先解除再绑定');
};
