// 滚动与轮播。
import { NativeElement, isTrue, textOf } from './element';

export class WxScrollView extends NativeElement {
  #last = { top: 0, left: 0 };
  #edge: 'upper' | 'lower' | 'between' = 'upper';

  connectedCallback(): void {
    this.addEventListener('scroll', () => this.#scrolled());
    queueMicrotask(() => this.#applyPosition());
  }

  protected override propertyChanged(name: string, value: unknown): void {
    if (name === 'scroll-x') this.style.overflowX = isTrue(value) ? 'auto' : 'hidden';
    else if (name === 'scroll-y') this.style.overflowY = isTrue(value) ? 'auto' : 'hidden';
    else if (name === 'scroll-top' || name === 'scroll-left' || name === 'scroll-into-view')
      queueMicrotask(() => this.#applyPosition());
  }

  #applyPosition(): void {
    const top = this.property('scroll-top');
    const left = this.property('scroll-left');
    const anchor = textOf(this.property('scroll-into-view'));
    if (textOf(top) !== '') this.scrollTop = Number(top);
    if (textOf(left) !== '') this.scrollLeft = Number(left);
    if (anchor !== '') this.querySelector(`#${CSS.escape(anchor)}`)?.scrollIntoView();
  }

  #scrolled(): void {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = this;
    const deltaX = this.#last.left - scrollLeft;
    const deltaY = this.#last.top - scrollTop;
    this.#last = { top: scrollTop, left: scrollLeft };
    this.emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX, deltaY });
    const edge = this.#edgeNow();
    if (edge !== this.#edge && edge !== 'between')
      this.emit(edge === 'upper' ? 'scrolltoupper' : 'scrolltolower', {
        direction: edge === 'upper' ? 'top' : 'bottom',
      });
    this.#edge = edge;
  }

  #edgeNow(): 'upper' | 'lower' | 'between' {
    const upper = Number(this.property('upper-threshold') ?? 50);
    const lower = Number(this.property('lower-threshold') ?? 50);
    const isVertical = isTrue(this.property('scroll-y'));
    const [at, size, whole] = isVertical
      ? [this.scrollTop, this.clientHeight, this.scrollHeight]
      : [this.scrollLeft, this.clientWidth, this.scrollWidth];
    if (at <= upper) return 'upper';
    return at + size >= whole - lower ? 'lower' : 'between';
  }
}

/** 轮播：横向吸附的滚动容器，停下时报告当前一张。 */
export class WxSwiper extends NativeElement {
  #current = 0;

  connectedCallback(): void {
    this.addEventListener('scrollend', () => {
      const current = Math.round(this.scrollLeft / Math.max(1, this.clientWidth));
      if (current === this.#current) return;
      this.#current = current;
      this.emit('change', { current, source: 'touch' });
    });
  }

  protected override propertyChanged(name: string, value: unknown): void {
    if (name !== 'current') return;
    this.#current = Number(value ?? 0);
    queueMicrotask(() => {
      this.scrollLeft = this.#current * this.clientWidth;
    });
  }
}

export class WxSwiperItem extends NativeElement {}
