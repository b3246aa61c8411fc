import type { ReactNode } from 'react';
import { Element } from '../element';
import './index.scss';

export interface TagProps {
  children: ReactNode;
  /** 颜色只作辅助，意思全在文字里。 */
  tone?: 'navy' | 'ok' | 'warn' | 'seal' | 'quiet' | undefined;
}

/** 分类标签，如“财务”“决策”。表示状态用 StateTag。 */
export const Tag = ({ children, tone = 'navy' }: TagProps) => (
  <Element as="span" className={`ml-tag ml-tag--${tone}`}>
    {children}
  </Element>
);
