import { call } from '@miniapp/api/call';
import { startSession } from '@miniapp/api/session';
import { loginCode } from '@miniapp/privacy/login-code';
import { recordConsent } from '@miniapp/privacy/record';
import { signInWithWechat } from '@shared/contract/identity';

/**
 * 微信登录：先请人看隐私指引；wx.login 取 code，由服务器换取身份；session_key 不到手机上来。
 * @returns 不同意隐私指引为 false
 */
export const signInByWechat = async (region: string): Promise<boolean> => {
  const code = await loginCode();
  if (code === null) return false;
  const reply = await call(signInWithWechat, { params: { region }, body: { code } });
  if ('secondFactorNeeded' in reply) throw new Error('a resident has no second step');
  await startSession(reply);
  // 记不成的不耽误登录：用到手机号等时还会再记。
  await recordConsent(region, ['signIn']).catch(() => undefined);
  return true;
};
