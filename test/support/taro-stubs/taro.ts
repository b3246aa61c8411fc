// @tarojs/taro 的测试替身：只有界面用到的几个接口，都可以被测试查看与改写。
import { jest } from '@jest/globals';
import { useEffect } from 'react';
import './platform';

const stored = new Map<string, unknown>();
type Answer = (options: unknown) => Promise<unknown>;

/** 当前页的地址参数，测试可以先放好。 */
export let routerParams: Record<string, string> = {};

/** 以这些参数打开页面。 */
export const openWith = (params: Record<string, string>): void => {
  routerParams = params;
};

/** 清空存储、地址参数与调用记录；每个测试之前调用。 */
export const resetTaro = (): void => {
  stored.clear();
  routerParams = {};
  jest.clearAllMocks();
};

const resolved = () => jest.fn<Answer>(() => Promise.resolve({ errMsg: 'ok' }));

export const getStorage = jest.fn(({ key }: { key: string }) =>
  stored.has(key)
    ? Promise.resolve({ data: stored.get(key), errMsg: 'getStorage:ok' })
    : Promise.reject(new Error('getStorage:fail data not found')),
);
export const setStorage = jest.fn(({ key, data }: { key: string; data: unknown }) => {
  stored.set(key, data);
  return Promise.resolve({ errMsg: 'setStorage:ok' });
});
export const removeStorage = jest.fn(({ key }: { key: string }) => {
  stored.delete(key);
  return Promise.resolve({ errMsg: 'removeStorage:ok' });
});

export const navigateTo = resolved();
export const redirectTo = resolved();
export const switchTab = resolved();
export const reLaunch = resolved();
export const navigateBack = jest.fn(() => Promise.resolve({ errMsg: 'ok' }));
export const setNavigationBarTitle = resolved();
export const setClipboardData = resolved();
export const showModal = jest.fn<Answer>(() => Promise.resolve({ confirm: true, cancel: false }));
export const login = jest.fn(() => Promise.resolve({ code: 'wx-code', errMsg: 'login:ok' }));
/** 替身是早的基础库：没有隐私授权，以我们自己问过的为准。 */
export const canIUse = jest.fn(() => false);
export const requestSubscribeMessage = resolved();
export const request = jest.fn<Answer>(() =>
  Promise.reject(new Error('测试没有准备这次请求的应答')),
);
export const uploadFile = jest.fn<Answer>(() =>
  Promise.reject(new Error('测试没有准备这次上传的应答')),
);
export const getCurrentPages = jest.fn((): unknown[] => [{}]);
export const getAppBaseInfo = jest.fn(() => ({ fontSizeSetting: 17 }));
export const getEnv = jest.fn(() => 'WEB');
export const useRouter = () => ({ path: '', params: routerParams });
export const getCurrentInstance = () => ({ router: { params: routerParams } });

const useOnMount = (callback: () => void): void => {
  // 替身里页面“显示”等于挂载，只发生一次。
  // eslint-disable-next-line react-hooks/exhaustive-deps -- 回调换了也不重复触发“显示”
  useEffect(callback, []);
};
export const useDidShow = useOnMount;
export const useLoad = useOnMount;
export const useDidHide = (): void => undefined;
export const useReachBottom = (): void => undefined;
export const usePullDownRefresh = (): void => undefined;
export const useShareAppMessage = (): void => undefined;

export default {
  getStorage,
  setStorage,
  removeStorage,
  navigateTo,
  redirectTo,
  switchTab,
  reLaunch,
  navigateBack,
  setNavigationBarTitle,
  setClipboardData,
  showModal,
  login,
  canIUse,
  requestSubscribeMessage,
  request,
  uploadFile,
  getCurrentPages,
  getAppBaseInfo,
  getEnv,
  useRouter,
  getCurrentInstance,
  useDidShow,
  useLoad,
  useDidHide,
  useReachBottom,
  usePullDownRefresh,
  useShareAppMessage,
};
