// 一页：视图、组件实例与生命周期。
import type { ComponentConfig } from '../format';
import type { NavigationBarState } from './chrome/navigation-bar';
import type { Engine, Root } from './engine';
import { PageView } from './page-view';

/** 页面实例上客户端会调用的方法；页面没写的就没有。 */
export interface PageInstance {
  route?: string;
  __route__?: string;
  options?: Record<string, string>;
  onLoad?(options: Record<string, string>): void;
  onShow?(): void;
  onReady?(): void;
  onHide?(): void;
  onUnload?(): void;
  onPageScroll?(event: { scrollTop: number }): void;
  onReachBottom?(): void;
  onPullDownRefresh?(): void;
  onTabItemTap?(item: { index: number; pagePath: string; text: string }): void;
  onShareAppMessage?(event: { from: string }): unknown;
}

/** 与微信一致：不解码；没有等号的值是文字 undefined，第二个等号以后丢弃。 */
export const parseQuery = (query: string): Record<string, string> =>
  Object.fromEntries(
    query
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => pair.split('='))
      .map(([key = '', value]) => [key, String(value)]),
  );

export class Page {
  readonly view: PageView;
  readonly instance: PageInstance;
  readonly root: Root;
  readonly config: ComponentConfig;
  /** 导航栏归页面所有：离开再回来，标题还是这一页的。 */
  navigationBar: NavigationBarState;
  #isShown = false;

  constructor(
    engine: Engine,
    parent: HTMLElement,
    readonly address: { readonly path: string; readonly query: string },
  ) {
    const { path } = address;
    this.config = { ...weappPackage.app.window, ...weappPackage.configs[path] };
    this.navigationBar = {
      title: this.config.navigationBarTitleText ?? '',
      front: this.config.navigationBarTextStyle === 'white' ? '#ffffff' : '#000000',
      background: this.config.navigationBarBackgroundColor ?? '#ffffff',
      isHidden: this.config.navigationStyle === 'custom',
    };
    this.view = new PageView(parent, path);
    this.root = engine.createPage(path);
    this.instance = this.root.get() as unknown as PageInstance;
    Object.assign(this.instance, {
      route: path,
      __route__: path,
      options: parseQuery(address.query),
    });
  }

  /** 第一次打开：载入、显示、就绪。 */
  open(): void {
    const { body } = this.view.document;
    const placeholder = this.view.document.createElement('span');
    body.append(placeholder);
    this.root.attach(body as never, placeholder as never);
    this.view.window.addEventListener('scroll', () => this.#scrolled());
    this.instance.onLoad?.(parseQuery(this.address.query));
    this.show();
    this.instance.onReady?.();
  }

  show(): void {
    this.view.setCurrent(true);
    if (!this.#isShown) this.instance.onShow?.();
    this.#isShown = true;
  }

  hide(): void {
    this.view.setCurrent(false);
    if (this.#isShown) this.instance.onHide?.();
    this.#isShown = false;
  }

  close(): void {
    this.#isShown = false;
    this.instance.onUnload?.();
    this.root.release();
    this.view.remove();
  }

  #wasAtBottom = false;

  #scrolled(): void {
    const { scrollingElement } = this.view.document;
    if (!scrollingElement) return;
    const { scrollTop, clientHeight, scrollHeight } = scrollingElement;
    this.instance.onPageScroll?.({ scrollTop });
    const distance = this.config.onReachBottomDistance ?? 50;
    const isAtBottom = scrollTop + clientHeight >= scrollHeight - distance;
    if (isAtBottom && !this.#wasAtBottom) this.instance.onReachBottom?.();
    this.#wasAtBottom = isAtBottom;
  }
}
