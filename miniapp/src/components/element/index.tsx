import {
  createElement,
  forwardRef,
  type AllHTMLAttributes,
  type ElementType,
  type ReactNode,
  type Ref,
} from 'react';
import { Text, View } from '@tarojs/components';

type BlockTag =
  | 'div'
  | 'section'
  | 'article'
  | 'header'
  | 'footer'
  | 'main'
  | 'nav'
  | 'aside'
  | 'form'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'p'
  | 'ul'
  | 'ol'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'blockquote'
  | 'fieldset'
  | 'legend'
  | 'label'
  | 'figure'
  | 'figcaption'
  | 'pre'
  | 'table'
  | 'caption'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td';
type InlineTag = 'span' | 'strong' | 'em' | 'mark' | 'time' | 'small' | 'code' | 'del' | 'a';

/** 浏览器上的标签名。 */
export type ElementTag = BlockTag | InlineTag;

type Attributes = Omit<AllHTMLAttributes<HTMLElement>, 'as' | 'className' | 'children'>;

export interface ElementProps extends Attributes {
  /** 浏览器上的标签；小程序上一律是 view 或 text。 */
  as?: ElementTag;
  /** 小程序的 text 里只能放 text；行内标签若装着别的组件，注明它是一块，小程序上用 view。 */
  isBlock?: boolean | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

const inlineTags: ReadonlySet<string> = new Set<InlineTag>([
  'span',
  'strong',
  'em',
  'mark',
  'time',
  'small',
  'code',
  'del',
]);
const headingTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4']);

/** 小程序只认这些读屏属性（基础库 2.7.1 起），其余浏览器属性丢弃。 */
const toMini = (props: ElementProps): Record<string, unknown> => ({
  id: props.id,
  className: props.className === undefined ? 'ml-box' : `ml-box ${props.className}`,
  style: props.style,
  onClick: props.onClick,
  ariaRole: props.role ?? (headingTags.has(props.as ?? '') ? 'heading' : undefined),
  ariaLabel: props['aria-label'],
  ariaHidden: props['aria-hidden'],
  ariaLive: props['aria-live'],
  ariaChecked: props['aria-checked'],
  ariaSelected: props['aria-selected'],
  ariaDisabled: props['aria-disabled'],
  ariaExpanded: props['aria-expanded'],
});

const compact = (props: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));

/**
 * 最小的布局元素：浏览器上是真正的语义标签（标题、列表、表格、地标），
 * 小程序上是 view 或 text，并带上读屏属性。组件与页面都用它，不直接写 div。
 */
export const Element = forwardRef(function Element(props: ElementProps, ref: Ref<HTMLElement>) {
  const { as = 'div', isBlock = false, children, ...rest } = props;
  if (process.env.TARO_ENV === 'h5') return createElement(as, { ...rest, ref }, children);
  const host: ElementType = inlineTags.has(as) && !isBlock ? Text : View;
  return createElement(host, compact(toMini(props)), children);
});
