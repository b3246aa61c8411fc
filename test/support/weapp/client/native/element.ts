// 原生组件的公共部分：收到的属性是原值（数组、布尔），不是 DOM 的字符串。
import { emit, type GlassElement } from '../engine';

export abstract class NativeElement extends HTMLElement {
  declare readonly __wxElement?: GlassElement;

  /** 引擎给属性赋值时调用；先留下原值，再照常写到 DOM 上（false 与空值不写）。 */
  override setAttribute(name: string, value: string): void {
    const raw: unknown = this.__wxElement?.getAttribute(name) ?? value;
    const isPlain = typeof raw !== 'object';
    if (isPlain && raw !== false && raw !== '' && raw !== 'undefined')
      super.setAttribute(name, value);
    else super.removeAttribute(name);
    this.propertyChanged(name, raw);
  }

  /** 引擎在 id 前加组件的前缀；去掉它，页面的 #id 选择器才找得到。 */
  override get id(): string {
    return super.id;
  }
  override set id(value: string) {
    super.id = value.replace(/^[^-]*--/, '');
  }

  override removeAttribute(name: string): void {
    super.removeAttribute(name);
    this.propertyChanged(name, undefined);
  }

  /** 属性变了；不关心的组件不必实现。 */
  protected propertyChanged(name: string, value: unknown): void;
  protected propertyChanged(): void {}

  /** 一个属性现在的原值。 */
  protected property(name: string): unknown {
    return this.__wxElement?.getAttribute(name) ?? undefined;
  }

  /** 派发组件自己的事件（不冒泡）。 */
  emit(type: string, detail: unknown = {}): void {
    emit(this, [type, detail]);
  }
}

/** 微信的布尔属性：没写、false、空字符串是假，写了是真。 */
export const isTrue = (value: unknown): boolean =>
  value === true ||
  value === 'true' ||
  (typeof value === 'string' && value !== '' && value !== 'false');

/** 属性值的文字；没有写是空字符串。 */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
