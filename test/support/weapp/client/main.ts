// 启动：画客户端的界面，建页面栈与 wx，载入 app.js，打开第一页。
import type { TabBarItem } from '../format';
import { drawNavigationBar } from './chrome/navigation-bar';
import { drawTabBar } from './chrome/tab-bar';
import { Engine } from './engine';
import './host';
import { ModuleLoader } from './modules';
import { defineNativeElements } from './native';
import { Page, parseQuery } from './page';
import { PageStack } from './page-stack';
import { buildWx } from './wx';
import { notify } from './wx/listeners';
import { addressFrom } from './wx/navigation';

interface AppInstance {
  onLaunch?(options: object): void;
  onShow?(options: object): void;
  onHide?(): void;
}

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`宿主页面没有 #${id}`);
  return found;
};

defineNativeElements();
const app: AppInstance = {};
const tabConfig = weappPackage.app.tabBar;

const stack: PageStack = new PageStack({
  tabs: (tabConfig?.list ?? []).map((item) => item.pagePath),
  isPage: (path) => engine.isPage(path),
  create: (address) => new Page(engine, part('pages'), address),
  onRoute: (openType) => {
    redraw();
    notify('AppRoute', { ...stack.current.address, openType });
  },
});
const showNavigationBar = drawNavigationBar(part('navigation-bar'), () => stack.navigateBack(1));
const tapTab = (item: TabBarItem, index: number): void => {
  if (stack.current.address.path !== item.pagePath)
    stack.switchTab({ path: item.pagePath, query: '' });
  stack.current.instance.onTabItemTap?.({ index, pagePath: item.pagePath, text: item.text });
};
const tabBar = drawTabBar(part('tab-bar'), tabConfig, tapTab);
const redraw = (): void => {
  showNavigationBar(stack.current.navigationBar, stack.depth > 1);
  tabBar.show(stack.current.address.path);
};
const engine = new Engine(
  new ModuleLoader({
    wx: buildWx({ stack, tabBar, redraw }),
    App: (definition) => void Object.assign(app, definition),
    getApp: () => app,
    getCurrentPages: () => stack.instances(),
  }),
);

const { query } = weappSettings;
const path = weappSettings.path || (weappPackage.app.pages[0] ?? '');
const entry = { path, query: parseQuery(query), scene: 1001, referrerInfo: {} };

Object.assign(weappHost, {
  current: () => ({ ...stack.current.address, depth: stack.depth }),
  open: (url: string) => {
    const address = addressFrom('', url);
    const isTab = (tabConfig?.list ?? []).some((item) => item.pagePath === address.path);
    if (isTab) stack.switchTab({ ...address, query: '' });
    else stack.navigateTo(address);
  },
  pullDown: () => stack.current.instance.onPullDownRefresh?.(),
  hideApp: () => {
    stack.current.hide();
    app.onHide?.();
    notify('AppHide', {});
  },
  showApp: () => {
    app.onShow?.(entry);
    notify('AppShow', entry);
    stack.current.show();
  },
});

engine.loadApp();
app.onLaunch?.(entry);
app.onShow?.(entry);
stack.launch({ path, query });
weappHost.isReady = true;
