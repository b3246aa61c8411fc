// 页面跳转与导航栏、标签栏。
import type { NavigationBarState } from '../chrome/navigation-bar';
import type { TabBar } from '../chrome/tab-bar';
import { resolvePath } from '../modules';
import { NavigationRefused, type Address, type PageStack } from '../page-stack';
import { asynchronous, WxFailure } from './api';

interface ToUrl {
  readonly url: string;
}

/** 页面地址：以斜杠开头从根算起，否则从当前页所在文件夹算起；查询串里的中文编码，其余不动。 */
export const addressFrom = (current: string, url: string): Address => {
  const at = url.indexOf('?');
  const path = at < 0 ? url : url.slice(0, at);
  const query = at < 0 ? '' : url.slice(at + 1);
  return {
    path: resolvePath(current, path),
    query: query.replace(/[^\0-\x7f]+/g, (text) => encodeURIComponent(text)),
  };
};

const refusing = (act: () => void): object => {
  try {
    act();
  } catch (error) {
    if (error instanceof NavigationRefused) throw new WxFailure(error.message);
    throw error;
  }
  return {};
};

export interface Surroundings {
  readonly stack: PageStack;
  readonly tabBar: TabBar;
  /** 按当前页重画导航栏与标签栏。 */
  readonly redraw: () => void;
}

export const navigation = (surroundings: Surroundings) => ({
  ...routes(surroundings),
  ...bars(surroundings),
});

const routes = ({ stack }: Surroundings) => {
  const to = (name: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch') =>
    asynchronous<ToUrl>(name, ({ url }) =>
      refusing(() => stack[name](addressFrom(stack.current.address.path, url))),
    );
  return {
    navigateTo: to('navigateTo'),
    redirectTo: to('redirectTo'),
    switchTab: to('switchTab'),
    reLaunch: to('reLaunch'),
    navigateBack: asynchronous<{ delta?: number }>('navigateBack', ({ delta = 1 }) =>
      refusing(() => stack.navigateBack(delta)),
    ),
  };
};

const bars = ({ stack, tabBar, redraw }: Surroundings) => {
  const change = (next: Partial<NavigationBarState>): object => {
    stack.current.navigationBar = { ...stack.current.navigationBar, ...next };
    redraw();
    return {};
  };
  const badge = (index: number, text: string): object => {
    tabBar.setBadge(index, text);
    return {};
  };
  return {
    setNavigationBarTitle: asynchronous<{ title: string }>('setNavigationBarTitle', ({ title }) =>
      change({ title }),
    ),
    setNavigationBarColor: asynchronous<{ frontColor: string; backgroundColor: string }>(
      'setNavigationBarColor',
      ({ frontColor, backgroundColor }) =>
        change({ front: frontColor, background: backgroundColor }),
    ),
    setTabBarBadge: asynchronous<{ index: number; text: string }>(
      'setTabBarBadge',
      ({ index, text }) => badge(index, text),
    ),
    removeTabBarBadge: asynchronous<{ index: number }>('removeTabBarBadge', ({ index }) =>
      badge(index, ''),
    ),
    showTabBarRedDot: asynchronous<{ index: number }>('showTabBarRedDot', ({ index }) =>
      badge(index, '●'),
    ),
    hideTabBarRedDot: asynchronous<{ index: number }>('hideTabBarRedDot', ({ index }) =>
      badge(index, ''),
    ),
    hideTabBar: asynchronous('hideTabBar', () => {
      tabBar.setHidden(true);
      return {};
    }),
    showTabBar: asynchronous('showTabBar', () => {
      tabBar.setHidden(false);
      return {};
    }),
  };
};
