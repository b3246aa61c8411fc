import Taro from '@tarojs/taro';
import { requirePrivacy } from './ask';

/**
 * 取微信登录的凭证，先请人看隐私指引；居民、工作人员都经过这里，别处不调 Taro.login。
 * @returns 不同意隐私指引为 null，没有取
 */
export const loginCode = async (): Promise<string | null> => {
  if (!(await requirePrivacy())) return null;
  const { code } = await Taro.login();
  return code;
};
