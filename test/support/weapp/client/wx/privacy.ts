// 隐私授权：app.json 打开 __usePrivacyCheck__ 以后，没有同意过的，用到个人信息的接口先来问小程序，问不到、不同意就失败。
import { asynchronous, WxFailure } from './api';
import { hasListener, notify } from './listeners';

const KEY = 'weapp-privacy-agreed';
const NOT_AUTHORIZED = 104;

const needsAuthorization = (): boolean =>
  weappPackage.app.__usePrivacyCheck__ === true && localStorage.getItem(KEY) === null;

/** 点过的同意按钮的编号；微信只认真的点过的。 */
const tapped = new Set<string>();

/** 用户点了 open-type 是 agreePrivacyAuthorization 的按钮：微信当即记下同意。 */
export const agreeButtonTapped = (id: string): void => {
  tapped.add(id);
  localStorage.setItem(KEY, '1');
};

interface Resolution {
  readonly event: 'exposureAuthorization' | 'agree' | 'disagree';
  readonly buttonId?: string;
}

const refused = () =>
  new WxFailure('privacy permission is not authorized', { errno: NOT_AUTHORIZED });

const settle = (resolution: Resolution, agree: () => void, fail: (error: Error) => void): void => {
  if (resolution.event === 'exposureAuthorization') return;
  const { buttonId } = resolution;
  if (resolution.event === 'disagree') fail(refused());
  else if (buttonId === undefined || !tapped.has(buttonId))
    fail(
      new WxFailure('privacy permission is not authorized or buttonId is wrong', {
        errno: NOT_AUTHORIZED,
      }),
    );
  else agree();
};

/**
 * 用到个人信息的接口先过这一关：同意过的放行；没有同意过的问小程序，等它回答；
 * 小程序没有登记 onNeedPrivacyAuthorization 的，算没有授权。
 */
export const authorize = async (referrer: string): Promise<void> => {
  if (!needsAuthorization()) return;
  if (!hasListener('NeedPrivacyAuthorization')) throw refused();
  await new Promise<void>((agree, fail) => {
    const resolve = (resolution: Resolution) => settle(resolution, agree, fail);
    notify('NeedPrivacyAuthorization', resolve, { referrer });
  });
};

/** 用到个人信息的接口。 */
export const personal = <O extends object = object>(
  name: string,
  act: (options: O) => object | Promise<object>,
) =>
  asynchronous<O>(name, async (options) => {
    await authorize(name);
    return act(options);
  });

export const privacy = {
  getPrivacySetting: asynchronous('getPrivacySetting', () => ({
    needAuthorization: needsAuthorization(),
    privacyContractName: '《明栏小程序隐私保护指引》',
  })),
  requirePrivacyAuthorize: personal('requirePrivacyAuthorize', () => ({})),
};
