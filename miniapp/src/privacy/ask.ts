import Taro from '@tarojs/taro';
import { PRIVACY_GUIDE_VERSION } from '@shared/vocabulary/privacy-version';

/** 小程序里同意按钮的编号；微信核对点过的就是它。 */
export const AGREE_BUTTON = 'privacy-agree';

const KEY = 'minglan.privacy';

/** 正在等人回答：同意还是不同意。 */
export type Answer = (agrees: boolean) => void;

let waiting: Answer | null = null;
/** 这次打开以来点过同意；微信再问到的，不必再问人。 */
let hasTapped = false;
const listeners = new Set<() => void>();

const announce = () => {
  for (const listener of listeners) listener();
};

/** 此刻要不要请人看隐私指引；不要为 null。 */
export const waitingForAnswer = (): Answer | null => waiting;

/** 要问、问完了时得到通知。@returns 取消订阅 */
export const onPrivacyAsked = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const remember = () => Taro.setStorage({ key: KEY, data: PRIVACY_GUIDE_VERSION });

/** 请人看隐私指引，等他回答；同意的记下是哪一版。 */
const ask = async (): Promise<boolean> => {
  waiting?.(false);
  const agrees = await new Promise<boolean>((resolve) => {
    waiting = (answer) => {
      waiting = null;
      announce();
      resolve(answer);
    };
    announce();
  });
  if (!agrees) return false;
  hasTapped = true;
  await remember();
  return true;
};

const hasAgreed = async (): Promise<boolean> => {
  try {
    const { data } = await Taro.getStorage<unknown>({ key: KEY });
    return data === PRIVACY_GUIDE_VERSION;
  } catch {
    // 还没有同意过。
    return false;
  }
};

/** 基础库 2.32.3 才有隐私授权；再早的微信不来问，以我们自己问过的为准。 */
const isAskedByWechat = () =>
  process.env.TARO_ENV === 'weapp' && Taro.canIUse('requirePrivacyAuthorize');

/** 问微信：同意过的当即成功；没有同意过的，微信转来问我们，见 guardPrivacy。 */
const askWechat = (): Promise<boolean> =>
  new Promise((resolve) => {
    Taro.requirePrivacyAuthorize({
      success: () => resolve(true),
      fail: () => resolve(false),
    });
  });

/**
 * 用个人信息接口以前：没有同意过现行一版隐私指引的，先请人看、等他同意。
 * @returns 不同意为 false；不用这个接口，看信息照旧
 */
export const requirePrivacy = async (): Promise<boolean> => {
  if (!(await hasAgreed()) && !(await ask())) return false;
  return isAskedByWechat() ? askWechat() : true;
};

/** 小程序启动时：任何一处用到个人信息接口而没有同意过，微信都会来问，由我们请人看隐私指引。 */
export const guardPrivacy = (): void => {
  if (!isAskedByWechat()) return;
  Taro.onNeedPrivacyAuthorization((resolve) => {
    void (hasTapped ? Promise.resolve(true) : ask()).then((agrees) =>
      resolve(agrees ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' }),
    );
  });
};
