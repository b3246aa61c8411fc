import { Element } from '../element';
import './index.scss';

export interface SkeletonProps {
  /** 形状：list 列表（默认）、card 卡片、article 一篇文章。 */
  shape?: 'list' | 'card' | 'article' | undefined;
  /** 行数。 */
  rows?: number | undefined;
}

const widths = ['92%', '78%', '85%', '64%', '88%'];

/** 加载中的占位，读屏读“正在加载”。 */
export const Skeleton = ({ shape = 'list', rows = 4 }: SkeletonProps) => (
  <Element className={`ml-skeleton ml-skeleton--${shape}`} role="status" aria-busy>
    <Element as="span" className="ml-hidden">
      正在加载
    </Element>
    {Array.from({ length: rows }, (_, index) => (
      <Element className="ml-skeleton__row" key={index} aria-hidden>
        <Element className="ml-skeleton__line" style={{ width: widths[index % widths.length] }} />
        {shape === 'list' ? (
          <Element className="ml-skeleton__line ml-skeleton__line--short" />
        ) : null}
      </Element>
    ))}
  </Element>
);
