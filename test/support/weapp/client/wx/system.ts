// 设备、窗口、账号与授权。
import type { PageStack } from '../page-stack';
import { parseQuery } from '../page';
import { asynchronous } from './api';

const libraryVersion = '3.8.0';

const windowInfo = (stack: PageStack) => {
  const view = stack.depth > 0 ? stack.current.view.window : window;
  return {
    pixelRatio: window.devicePixelRatio,
    screenWidth: window.innerWidth,
    screenHeight: window.innerHeight,
    windowWidth: view.innerWidth,
    windowHeight: view.innerHeight,
    statusBarHeight: 0,
    screenTop: window.innerHeight - view.innerHeight,
    safeArea: {
      left: 0,
      top: 0,
      right: window.innerWidth,
      bottom: window.innerHeight,
      width: window.innerWidth,
      height: window.innerHeight,
    },
  };
};

const deviceInfo = () => ({
  brand: 'devtools',
  model: 'iPhone 15',
  system: 'iOS 17.0',
  platform: 'ios',
  benchmarkLevel: 30,
});

const appBaseInfo = () => ({
  SDKVersion: libraryVersion,
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  enableDebug: false,
  fontSizeSetting: weappSettings.fontSizeSetting,
  host: { env: 'WeChat' },
});

const launchOptions = () => ({
  path: weappSettings.path,
  query: parseQuery(weappSettings.query),
  scene: 1001,
  referrerInfo: {},
});

const account = {
  login: asynchronous<{ timeout?: number }>('login', async () => ({
    code: await weappIssueCode(),
  })),
  checkSession: asynchronous('checkSession', () => ({})),
  getAccountInfoSync: () => ({
    miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop' },
  }),
  getSetting: asynchronous('getSetting', () => ({ authSetting: {} })),
  requestSubscribeMessage: asynchronous<{ tmplIds: string[] }>(
    'requestSubscribeMessage',
    ({ tmplIds }) => Object.fromEntries(tmplIds.map((id) => [id, 'accept'])),
  ),
};

export const system = (stack: PageStack) => {
  const everything = () => ({ ...windowInfo(stack), ...deviceInfo(), ...appBaseInfo() });
  return {
    ...account,
    getSystemInfoSync: everything,
    getSystemInfo: asynchronous('getSystemInfo', everything),
    getSystemInfoAsync: asynchronous('getSystemInfoAsync', everything),
    getWindowInfo: () => windowInfo(stack),
    getDeviceInfo: deviceInfo,
    getAppBaseInfo: appBaseInfo,
    getSystemSetting: () => ({ locationEnabled: false, wifiEnabled: true }),
    getAppAuthorizeSetting: () => ({}),
    getLaunchOptionsSync: launchOptions,
    getEnterOptionsSync: launchOptions,
    getNetworkType: asynchronous('getNetworkType', () => ({ networkType: 'wifi' })),
    getMenuButtonBoundingClientRect: () => ({
      width: 87,
      height: 32,
      top: 6,
      right: window.innerWidth - 7,
      bottom: 38,
      left: window.innerWidth - 94,
    }),
    getUpdateManager: () => ({
      onCheckForUpdate: () => undefined,
      onUpdateReady: () => undefined,
      onUpdateFailed: () => undefined,
      applyUpdate: () => undefined,
    }),
    canIUse: () => true,
    nextTick: (act: () => void) => void setTimeout(act, 0),
    getRandomValues: asynchronous<{ length: number }>('getRandomValues', ({ length }) => ({
      randomValues: crypto.getRandomValues(new Uint8Array(length)).buffer,
    })),
    reportPerformance: () => undefined,
    reportEvent: () => undefined,
    setInnerAudioOption: asynchronous('setInnerAudioOption', () => ({})),
  };
};
