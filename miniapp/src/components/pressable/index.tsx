import { View } from '@tarojs/components';
import {
  forwardRef,
  type AriaAttributes,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';

export interface PressableProps {
  children?: ReactNode;
  className?: string | undefined;
  /** 点按、回车或空格时执行。 */
  onPress: () => void;
  /** 不可用：不响应，读屏报“不可用”，仍可聚焦以便知道它在。 */
  isDisabled?: boolean | undefined;
  /** 角色，默认按钮。 */
  role?: 'button' | 'tab' | 'radio' | 'checkbox' | 'switch' | 'option' | undefined;
  /** 读屏用的名称；文字本身已说清时不写。 */
  label?: string | undefined;
  isChecked?: boolean | undefined;
  isSelected?: boolean | undefined;
  isExpanded?: boolean | undefined;
  isBusy?: boolean | undefined;
  id?: string | undefined;
  controls?: string | undefined;
  describedBy?: string | undefined;
  hasPopup?: AriaAttributes['aria-haspopup'];
  /** 浏览器上的焦点次序；-1 表示由方向键到达。 */
  tabIndex?: number | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined;
}

const inBrowser = (props: PressableProps, ref: Ref<HTMLButtonElement>) => (
  <button
    ref={ref}
    type="button"
    id={props.id}
    className={props.className}
    role={props.role === 'button' ? undefined : props.role}
    tabIndex={props.tabIndex}
    aria-label={props.label}
    aria-checked={props.isChecked}
    aria-selected={props.isSelected}
    aria-expanded={props.isExpanded}
    aria-busy={props.isBusy}
    aria-disabled={props.isDisabled}
    aria-controls={props.controls}
    aria-describedby={props.describedBy}
    aria-haspopup={props.hasPopup}
    onKeyDown={props.onKeyDown}
    onClick={() => {
      if (props.isDisabled !== true) props.onPress();
    }}
  >
    {props.children}
  </button>
);

/** 只留写了的属性：空值会在小程序上变成空字符串，读屏会念。 */
const miniAria = (props: PressableProps): Record<string, unknown> => ({
  ariaRole: props.role ?? 'button',
  ...(props.label === undefined ? {} : { ariaLabel: props.label }),
  ...(props.isChecked === undefined ? {} : { ariaChecked: props.isChecked }),
  ...(props.isSelected === undefined ? {} : { ariaSelected: props.isSelected }),
  ...(props.isExpanded === undefined ? {} : { ariaExpanded: props.isExpanded }),
  ...(props.isDisabled === undefined ? {} : { ariaDisabled: props.isDisabled }),
});

const inMiniProgram = (props: PressableProps) => (
  <View
    {...(props.id === undefined ? {} : { id: props.id })}
    className={`ml-box ${props.className ?? ''}`}
    hoverClass={props.isDisabled === true ? 'none' : 'ml-pressed'}
    {...miniAria(props)}
    onClick={() => {
      if (props.isDisabled !== true) props.onPress();
    }}
  >
    {props.children}
  </View>
);

/**
 * 唯一的可点按元素：浏览器上是原生 button（回车、空格、焦点由浏览器负责），
 * 小程序上是带角色与名称的 view。其他组件都建在它上面。
 */
export const Pressable = forwardRef(function Pressable(
  props: PressableProps,
  ref: Ref<HTMLButtonElement>,
) {
  return process.env.TARO_ENV === 'h5' ? inBrowser(props, ref) : inMiniProgram(props);
});
