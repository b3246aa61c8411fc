import type { MouseEvent, ReactNode } from 'react';
import { go } from '@miniapp/navigation';
import { Element } from '../element';
import './index.scss';

export interface LinkProps {
  /** 去处，用 routes 生成。 */
  to: string;
  children: ReactNode;
  className?: string | undefined;
  /** 画成按钮的样子：一块里唯一的去处，好看见、好按。 */
  isButton?: boolean | undefined;
  /** 读屏用的名称；文字本身已说清时不写。 */
  label?: string | undefined;
  /** 当前所在（导航中）。 */
  isCurrent?: boolean | undefined;
  /** 自定义跳转，如以替换代替压栈。 */
  onFollow?: ((to: string) => void) | undefined;
}

const opensElsewhere = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.button === 1;

/** 链接：浏览器上是真正的 a，可在新标签打开、可复制；小程序上点按跳转。 */
export const Link = (props: LinkProps) => {
  const { to, children, label, isCurrent, isButton, onFollow } = props;
  const className = props.className ?? (isButton === true ? 'ml-link ml-link--button' : 'ml-link');
  const follow = (event: MouseEvent<HTMLElement>) => {
    if (process.env.TARO_ENV === 'h5') {
      if (opensElsewhere(event)) return;
      event.preventDefault();
    }
    if (onFollow) onFollow(to);
    else void go(to);
  };
  return (
    <Element
      as="a"
      href={to}
      role={process.env.TARO_ENV === 'h5' ? undefined : 'link'}
      className={className}
      aria-label={label}
      aria-current={isCurrent === true ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </Element>
  );
};
