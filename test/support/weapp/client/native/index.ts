// 原生组件的登记：标签 → 自定义元素。没有实现的组件一出现就报告。
import { builtInTags } from '../../format';
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
  for (const tag of builtInTags.filter((name) => !(name in implemented)))
    customElements.define(nativeTag(tag), reporter(tag));
};
