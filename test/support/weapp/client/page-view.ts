// 一页的视图：微信给每一页一个 webview，这里给每一页一个 iframe，
// 于是视口、滚动、position: fixed 与 page 的样式都各归各页。
import { listenForTouches } from './events';

/** 原生组件的默认样式，与微信的相近；页面的样式可以覆盖。 */
const nativeStyle = `
html, body { margin: 0; padding: 0; }
body { font-family: system-ui, 'Noto Sans CJK SC', sans-serif; font-size: 16px; -webkit-tap-highlight-color: transparent; }
wx-page, wx-view, wx-label, wx-form, wx-picker, wx-checkbox-group, wx-radio-group, wx-rich-text,
wx-scroll-view, wx-cover-view, wx-root-portal, wx-swiper-item { display: block; }
wx-text { white-space: pre-line; }
wx-label { display: inline; }
wx-button { display: block; position: relative; box-sizing: border-box; margin: 0 auto; padding: 0 14px;
  font-size: 18px; line-height: 2.5556; text-align: center; border-radius: 5px; background: #f8f8f8; cursor: pointer; }
wx-button[disabled] { opacity: .6; }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden; }
wx-image > img { display: block; width: 100%; height: 100%; object-fit: fill; }
wx-image[mode='aspectFit'] > img { object-fit: contain; }
wx-image[mode='aspectFill'] > img { object-fit: cover; }
wx-image[mode='widthFix'] { height: auto; }
wx-image[mode='widthFix'] > img { height: auto; }
wx-input { display: block; height: 1.4rem; overflow: hidden; }
wx-textarea { display: block; width: 300px; height: 150px; }
wx-input > input, wx-textarea > textarea { display: block; box-sizing: border-box; width: 100%; height: 100%; margin: 0;
  padding: 0; border: 0; outline: 0; background: none; color: inherit; font: inherit; resize: none; }
wx-scroll-view { -webkit-overflow-scrolling: touch; }
wx-swiper { display: flex; height: 150px; overflow-x: auto; scroll-snap-type: x mandatory; }
wx-swiper-item { flex: 0 0 100%; scroll-snap-align: start; }
wx-checkbox, wx-radio, wx-switch { display: inline-flex; align-items: center; }
wx-checkbox::before, wx-radio::before, wx-switch::before { content: '☐'; font-size: 22px; margin-right: 4px; }
wx-checkbox[aria-checked='true']::before { content: '☑'; }
wx-radio::before { content: '○'; } wx-radio[aria-checked='true']::before { content: '◉'; }
wx-switch::before { content: '◁'; } wx-switch[aria-checked='true']::before { content: '▶'; }
`;

export class PageView {
  readonly #frame = document.createElement('iframe');

  constructor(
    parent: HTMLElement,
    readonly path: string,
  ) {
    this.#frame.title = path;
    parent.append(this.#frame);
    const page = this.document;
    // 重写一遍文档才进入标准模式；要在监听事件之前。
    page.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- 要当场得到标准模式的空文档，只有它能做到
    page.write('<!doctype html><html lang="zh-CN"><head></head><body></body></html>');
    page.close();
    for (const css of [
      nativeStyle,
      weappPackage.styles['app'] ?? '',
      weappPackage.styles[path] ?? '',
    ]) {
      const style = page.createElement('style');
      style.textContent = css;
      page.head.append(style);
    }
    listenForTouches(page);
  }

  get document(): Document {
    const page = this.#frame.contentDocument;
    if (!page) throw new Error('页面的视图已经关闭');
    return page;
  }

  get window(): Window {
    return this.document.defaultView ?? window;
  }

  setCurrent(isCurrent: boolean): void {
    this.#frame.toggleAttribute('data-current', isCurrent);
    this.#frame.inert = !isCurrent;
  }

  remove(): void {
    this.#frame.remove();
  }
}
