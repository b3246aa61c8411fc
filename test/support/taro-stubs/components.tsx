// @tarojs/components 的测试替身：小程序组件变成同义的 DOM 元素，读屏属性改写成 DOM 的写法，
// 测试因此能用同一套查询方式看小程序版的名称与角色。
import { createElement, type ReactNode, type SyntheticEvent } from 'react';
import './platform';

type Props = Record<string, unknown> & { children?: ReactNode };
type Handler = (event: { detail: { value: unknown } }) => void;

const ariaName = /^aria([A-Z])/;

/** 只有微信认识、DOM 不认识的属性。 */
const weappOnly = new Set([
  'hoverClass',
  'cursorSpacing',
  'confirmType',
  'adjustPosition',
  'password',
  'range',
  'mode',
  'openType',
  'plain',
  'scrollX',
  'scrollY',
  'showScrollbar',
  'enhanced',
  'autoHeight',
  'start',
  'end',
  'rangeKey',
  'lazyLoad',
  'maxlength',
  'userSelect',
  'selectable',
  'placeholderClass',
]);

const toDom = (props: Props): Props => {
  const entries = Object.entries(props).flatMap(([key, value]): [string, unknown][] => {
    if (weappOnly.has(key)) return [];
    return [[key.replace(ariaName, (_, letter: string) => `aria-${letter.toLowerCase()}`), value]];
  });
  const dom = Object.fromEntries(entries) as Props;
  if ('aria-role' in dom) {
    dom['role'] = dom['aria-role'];
    delete dom['aria-role'];
  }
  return dom;
};

const stub = (tag: string, name: string) => {
  const Stub = (props: Props) => createElement(tag, toDom(props));
  Stub.displayName = name;
  return Stub;
};

const valueOf = (event: SyntheticEvent): string => (event.target as HTMLInputElement).value;

/** 输入：微信的 onInput、onBlur、onConfirm 带 detail.value。 */
const inputStub = (tag: 'input' | 'textarea') => {
  const Stub = ({ onInput, onConfirm, ...rest }: Props) => {
    const emit = (handler: unknown) => (event: SyntheticEvent) => {
      (handler as Handler | undefined)?.({ detail: { value: valueOf(event) } });
    };
    return createElement(tag, {
      ...toDom(rest),
      onChange: emit(onInput),
      onKeyDown: (event: SyntheticEvent & { key?: string }) => {
        if (event.key === 'Enter') emit(onConfirm)(event);
      },
    });
  };
  Stub.displayName = tag;
  return Stub;
};

/** 选择器：点一下就选第二项，足以测试回调。 */
export const Picker = ({ onChange, children, range, mode }: Props) => {
  const choose = () => {
    const value = mode === 'date' ? '2026-11-30' : Math.min(1, (range as unknown[]).length - 1);
    (onChange as Handler | undefined)?.({ detail: { value } });
  };
  return createElement('div', { onClick: choose }, children);
};

export const View = stub('div', 'View');
export const Text = stub('span', 'Text');
export const Button = stub('button', 'Button');
export const ScrollView = stub('div', 'ScrollView');
export const Image = stub('img', 'Image');
export const Form = stub('form', 'Form');
export const Label = stub('label', 'Label');
export const Canvas = stub('canvas', 'Canvas');
export const Switch = stub('input', 'Switch');
export const RootPortal = stub('div', 'RootPortal');
export const Input = inputStub('input');
export const Textarea = inputStub('textarea');
