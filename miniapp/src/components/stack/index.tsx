import type { ReactNode } from 'react';
import { Element, type ElementTag } from '../element';
import './index.scss';

export interface StackProps {
  children: ReactNode;
  /** 间距：tight 8、normal 16、loose 24（长辈版更大）。 */
  gap?: 'tight' | 'normal' | 'loose' | undefined;
  /** 横排并自动折行；默认竖排。 */
  isRow?: boolean | undefined;
  as?: ElementTag | undefined;
}

/** 等距排列，页面用它代替自己写间距。 */
export const Stack = ({ children, gap = 'normal', isRow = false, as = 'div' }: StackProps) => (
  <Element as={as} className={`ml-stack ml-stack--${gap}${isRow ? ' ml-stack--row' : ''}`}>
    {children}
  </Element>
);

/** 宽屏并排、窄屏上下的栏。 */
export const Columns = ({ children }: { children: ReactNode }) => (
  <Element className="ml-columns">{children}</Element>
);
