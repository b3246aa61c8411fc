import { closedList } from './closed-list';

/** 登录所在的设备，只分到这么粗：够本人认出是哪一次登录，又不记下机型。 */
export const deviceKinds = closedList({
  miniProgram: '微信小程序',
  wechatBrowser: '微信里的网页',
  phoneBrowser: '手机浏览器',
  computerBrowser: '电脑浏览器',
  program: '其他程序',
});

export type DeviceKind = (typeof deviceKinds.values)[number];
