import { createContext, useContext } from 'react';

/** 界面的外观：是否长辈版。 */
export interface Appearance {
  isElder: boolean;
}

const AppearanceContext = createContext<Appearance>({ isElder: false });

/** 由 features/elder-mode 提供，组件只读。 */
export const AppearanceProvider = AppearanceContext.Provider;

/** 当前外观；不在提供者之内时是普通版。 */
export const useAppearance = (): Appearance => useContext(AppearanceContext);
