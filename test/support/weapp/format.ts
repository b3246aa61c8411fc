// 编译结果的形状：compile.ts 在 Node 里写出，client/ 在浏览器里读入。
import type { glassEasel } from 'glass-easel-miniprogram-adapter';

/** 一个 JS 文件包成的函数；参数次序见 moduleParameters。 */
export type ModuleFunction = (...parameters: unknown[]) => void;

/** 导航栏一类的窗口设置，app.json 的 window 与每页的 json 都有。 */
export interface WindowConfig {
  readonly navigationBarTitleText?: string;
  readonly navigationBarBackgroundColor?: string;
  readonly navigationBarTextStyle?: string;
  readonly navigationStyle?: 'default' | 'custom';
  readonly backgroundColor?: string;
  readonly enablePullDownRefresh?: boolean;
  readonly onReachBottomDistance?: number;
}

export interface TabBarItem {
  readonly pagePath: string;
  readonly text: string;
  readonly iconPath?: string;
  readonly selectedIconPath?: string;
}

export interface AppConfig {
  /** 打开以后，没有同意隐私指引的，用到个人信息的接口都失败。 */
  readonly __usePrivacyCheck__?: boolean;
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly window?: WindowConfig;
  readonly tabBar?: {
    readonly color?: string;
    readonly selectedColor?: string;
    readonly backgroundColor?: string;
    readonly list: readonly TabBarItem[];
  };
}

/** 页面或自定义组件的 json。 */
export interface ComponentConfig extends WindowConfig {
  readonly component?: boolean;
  readonly usingComponents?: Readonly<Record<string, string>>;
}

export interface WeappPackage {
  readonly app: AppConfig;
  readonly templates: Readonly<Record<string, glassEasel.template.ComponentTemplate['content']>>;
  readonly modules: Readonly<Record<string, ModuleFunction>>;
  readonly configs: Readonly<Record<string, ComponentConfig>>;
  /** app.wxss 与每页的 wxss，@import 已就地展开。 */
  readonly styles: Readonly<Record<string, string>>;
}

/** 每次打开小程序的设置。 */
export interface LaunchSettings {
  /** 编译进小程序的接口域名；发往它的请求改发到测试服务器。 */
  readonly appOrigin: string;
  readonly apiBase: string;
  /** 进入的页面，不带开头的斜杠。 */
  readonly path: string;
  /** 未解码的查询串，与微信一致。 */
  readonly query: string;
  /** 微信里设置的字号，关怀模式是 23.8。 */
  readonly fontSizeSetting: number;
}

/** 模块作用域里有的东西：微信给的全局。 */
export const providedNames = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'globalThis',
  'global',
  'Function',
] as const;

/** 微信的逻辑层没有、浏览器却有的全局；在模块里一律是 undefined。 */
export const hiddenNames = [
  'window',
  'self',
  'document',
  'location',
  'navigator',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Headers',
  'Request',
  'Response',
  'FormData',
  'Blob',
  'File',
  'FileReader',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'AbortController',
  'AbortSignal',
  'Event',
  'EventTarget',
  'CustomEvent',
  'MessageChannel',
  'BroadcastChannel',
  'Worker',
  'ReadableStream',
  'WritableStream',
  'TransformStream',
  'Intl',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'structuredClone',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'setImmediate',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'customElements',
  'HTMLElement',
  'Element',
  'Node',
  'Image',
  'Audio',
  'DOMParser',
  'getComputedStyle',
  'matchMedia',
  'alert',
  'confirm',
  'prompt',
  'postMessage',
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
] as const;

export const moduleParameters: readonly string[] = [...providedNames, ...hiddenNames];

/** 微信的内置组件；没有实现的一出现就报告。 */
export const builtInTags: readonly string[] = `
view text label button image input textarea form checkbox checkbox-group radio radio-group switch
picker scroll-view swiper swiper-item rich-text cover-view cover-image root-portal keyboard-accessory
icon progress editor picker-view picker-view-column slider movable-view movable-area navigator audio
camera video live-player live-pusher canvas map web-view ad ad-custom official-account open-data
page-meta navigation-bar match-media page-container share-element functional-page-navigator voip-room
list-view grid-view sticky-section sticky-header snapshot span open-container list-builder
grid-builder draggable-sheet nested-scroll-header nested-scroll-body selection store-product
store-home store-gift store-coupon channel-live channel-video
`
  .trim()
  .split(/\s+/);
