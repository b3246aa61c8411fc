// 原生组件的登记：标签 → 自定义元素。没有实现的组件一出现就报告。
import { problem } from '../host';
import { WxButton, WxImage, WxLabel, WxText, WxView } from './basic';
import { WxCheckbox, WxCheckboxGroup, WxForm, WxRadio, WxRadioGroup, WxSwitch } from './choices';
import { NativeElement } from './element';
import { WxPicker } from './picker';
import { WxRichText } from './rich-text';
import { WxScrollView, WxSwiper, WxSwiperItem } from './scroll';
import { WxInput, WxTextarea } from './text-input';

const implemented: Readonly<Record<string, CustomElementConstructor>> = {
  view: WxView,
  'cover-view': class extends WxView {},
  'root-portal': class extends WxView {},
  'keyboard-accessory': class extends WxView {},
  text: WxText,
  label: WxLabel,
  button: WxButton,
  image: WxImage,
  'cover-image': class extends WxImage {},
  input: WxInput,
  textarea: WxTextarea,
  form: WxForm,
  checkbox: WxCheckbox,
  'checkbox-group': WxCheckboxGroup,
  radio: WxRadio,
  'radio-group': WxRadioGroup,
  switch: WxSwitch,
  picker: WxPicker,
  'scroll-view': WxScrollView,
  swiper: WxSwiper,
  'swiper-item': WxSwiperItem,
  'rich-text': WxRichText,
};

/** 微信有、这里没有实现的组件。 */
const missing =
  'icon progress editor picker-view picker-view-column slider movable-view movable-area navigator audio camera video live-player live-pusher canvas map web-view ad ad-custom official-account open-data page-meta navigation-bar match-media page-container share-element functional-page-navigator voip-room list-view grid-view sticky-section sticky-header snapshot span open-container list-builder grid-builder draggable-sheet nested-scroll-header nested-scroll-body selection store-product store-home store-gift store-coupon channel-live channel-video'.split(
    ' ',
  );

export const builtInTags: readonly string[] = [...Object.keys(implemented), ...missing];
export const nativeTag = (tag: string): string => `wx-${tag}`;

const reporter = (tag: string): CustomElementConstructor =>
  class extends NativeElement {
    connectedCallback(): void {
      problem(`客户端没有组件 <${tag}>`);
    }
  };

export const defineNativeElements = (): void => {
  for (const [tag, element] of Object.entries(implemented))
    customElements.define(nativeTag(tag), element);
  for (const tag of missing) customElements.define(nativeTag(tag), reporter(tag));
};
