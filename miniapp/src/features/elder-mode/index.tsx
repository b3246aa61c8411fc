import Taro from '@tarojs/taro';
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { AppearanceProvider } from '@miniapp/components/appearance';

const storageKey = 'minglan.elderMode';
/** 微信关怀模式的字号是 23.8，见《微信小程序无障碍》；达到 23 即随系统进入长辈版。 */
const wechatCareFontSize = 23;

export interface ElderMode {
  isElder: boolean;
  /** 打开或关闭长辈版，并记住本人的选择。 */
  setElder: (isElder: boolean) => void;
}

const ElderModeContext = createContext<ElderMode>({ isElder: false, setElder: () => undefined });

/** 长辈版的开关。 */
export const useElderMode = (): ElderMode => useContext(ElderModeContext);

const readChoice = async (): Promise<boolean | undefined> => {
  try {
    const stored = await Taro.getStorage<unknown>({ key: storageKey });
    return typeof stored.data === 'boolean' ? stored.data : undefined;
  } catch {
    // 没有存过时微信与浏览器都以失败作答：没有选择。
    return undefined;
  }
};

const wechatPrefersLarge = (): boolean => {
  if (process.env.TARO_ENV !== 'weapp') return false;
  // 类型包尚未收录这一项（基础库 2.20.1 起）。
  const info = Taro.getAppBaseInfo() as { fontSizeSetting?: number };
  return (info.fontSizeSetting ?? 0) >= wechatCareFontSize;
};

/** 浏览器版的底部标签在页面之外，从根上换字号。 */
const useRootClass = (isElder: boolean): void => {
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5') {
      document.documentElement.classList.toggle('minglan-elder', isElder);
    }
  }, [isElder]);
};

/** 长辈版提供者：本人选过的为准；没选过时随微信的字号设置。 */
export const ElderModeProvider = ({ children }: { children: ReactNode }) => {
  const [isElder, setState] = useState(wechatPrefersLarge);
  useRootClass(isElder);
  useEffect(() => {
    let isCurrent = true;
    void readChoice().then((choice) => {
      if (isCurrent && choice !== undefined) setState(choice);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  const setElder = useCallback((next: boolean) => {
    setState(next);
    void Taro.setStorage({ key: storageKey, data: next });
  }, []);
  const mode = useMemo(() => ({ isElder, setElder }), [isElder, setElder]);
  const appearance = useMemo(() => ({ isElder }), [isElder]);
  return (
    <ElderModeContext.Provider value={mode}>
      <AppearanceProvider value={appearance}>{children}</AppearanceProvider>
    </ElderModeContext.Provider>
  );
};
