import Taro from '@tarojs/taro';
import { call } from '@miniapp/api/call';
import { startSession } from '@miniapp/api/session';
import { signInWithWechat } from '@shared/contract/identity';

/** 微信登录：wx.login 取 code，由服务器换取身份；session_key 不到手机上来。 */
export const signInByWechat = async (region: string): Promise<void> => {
  const { code } = await Taro.login();
  const reply = await call(signInWithWechat, { params: { region }, body: { code } });
  if ('secondFactorNeeded' in reply) throw new Error('a resident has no second step');
  await startSession(reply);
};
