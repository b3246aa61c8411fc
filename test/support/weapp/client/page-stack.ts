// 页面栈：至多十层；标签页切走以后仍然活着。
import type { Page } from './page';
import { type PageInstance } from './page';

export const stackLimit = 10;

/** 微信拒绝的跳转，文字是 errMsg 里 fail 之后的部分。 */
export class NavigationRefused extends Error {}

export type OpenType =
  'appLaunch' | 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch' | 'navigateBack';

export interface Address {
  readonly path: string;
  readonly query: string;
}

export interface StackParts {
  readonly tabs: readonly string[];
  readonly isPage: (path: string) => boolean;
  readonly create: (address: Address) => Page;
  /** 换了当前页之后。 */
  readonly onRoute: (openType: OpenType) => void;
}

export class PageStack {
  #pages: Page[] = [];
  readonly #tabPages = new Map<string, Page>();

  constructor(private readonly parts: StackParts) {}

  get current(): Page {
    const page = this.#pages.at(-1);
    if (!page) throw new Error('还没有打开任何页面');
    return page;
  }

  get depth(): number {
    return this.#pages.length;
  }

  instances(): PageInstance[] {
    return this.#pages.map((page) => page.instance);
  }

  launch(address: Address): void {
    this.#mustExist(address);
    this.#push(this.#create(address));
    this.#routed('appLaunch');
  }

  navigateTo(address: Address): void {
    this.#mustExist(address);
    if (this.#isTab(address)) throw new NavigationRefused('can not navigateTo a tabbar page');
    if (this.depth >= stackLimit) throw new NavigationRefused('webview count limit exceed');
    this.current.hide();
    this.#push(this.#create(address));
    this.#routed('navigateTo');
  }

  redirectTo(address: Address): void {
    this.#mustExist(address);
    if (this.#isTab(address)) throw new NavigationRefused('can not redirectTo a tabbar page');
    this.#drop();
    this.#push(this.#create(address));
    this.#routed('redirectTo');
  }

  switchTab(address: Address): void {
    this.#mustExist(address);
    if (!this.#isTab(address)) throw new NavigationRefused('can not switch to no-tabBar page');
    if (address.query !== '')
      throw new NavigationRefused('the url of switchTab must not have a query');
    const before = this.#pages[0];
    while (this.depth > 1) this.#drop();
    const target = this.#tabPages.get(address.path);
    if (before && before !== target) {
      if (this.#isTab(before.address)) before.hide();
      else before.close();
    }
    this.#pages = [];
    this.#push(target ?? this.#create(address));
    this.#routed('switchTab');
  }

  reLaunch(address: Address): void {
    this.#mustExist(address);
    const open = new Set([...this.#pages, ...this.#tabPages.values()]);
    this.#pages = [];
    this.#tabPages.clear();
    for (const page of open) page.close();
    this.#push(this.#create(address));
    this.#routed('reLaunch');
  }

  navigateBack(delta: number): void {
    if (this.depth === 1) throw new NavigationRefused('cannot navigate back at first page');
    for (let step = 0; step < delta && this.depth > 1; step += 1) this.#drop();
    this.current.show();
    this.#routed('navigateBack');
  }

  #create(address: Address): Page {
    const page = this.parts.create(address);
    if (this.#isTab(address)) this.#tabPages.set(address.path, page);
    return page;
  }

  #push(page: Page): void {
    const isKnown = this.#opened.has(page);
    this.#opened.add(page);
    this.#pages.push(page);
    if (isKnown) page.show();
    else page.open();
  }

  readonly #opened = new WeakSet<Page>();

  /** 关掉栈顶一页；标签页只是藏起来。 */
  #drop(): void {
    const page = this.#pages.pop();
    if (!page) return;
    if (this.#tabPages.get(page.address.path) === page) page.hide();
    else page.close();
  }

  #isTab({ path }: Address): boolean {
    return this.parts.tabs.includes(path);
  }

  #mustExist({ path }: Address): void {
    if (!this.parts.isPage(path)) throw new NavigationRefused(`page "${path}" is not found`);
  }

  #routed(openType: OpenType): void {
    this.parts.onRoute(openType);
  }
}
