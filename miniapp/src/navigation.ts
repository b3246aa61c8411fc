import Taro from '@tarojs/taro';
import { isTabRoute, routes } from './routes';

/** 去一个页面：标签页用切换，其余压栈；页面栈满（小程序最多十层）时替换当前页。 */
export const go = async (url: string): Promise<void> => {
  if (isTabRoute(url)) {
    await Taro.switchTab({ url: url.split('?')[0] ?? url });
    return;
  }
  if (Taro.getCurrentPages().length >= 10) await Taro.redirectTo({ url });
  else await Taro.navigateTo({ url });
};

/** 以一个页面替换当前页，返回时不再经过当前页。 */
export const replace = async (url: string): Promise<void> => {
  if (isTabRoute(url)) await go(url);
  else await Taro.redirectTo({ url });
};

/** 返回上一页；没有上一页（从链接直接进来）时回公开栏。 */
export const back = async (): Promise<void> => {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await go(routes.board());
};
