import { useId, type ReactNode } from 'react';
import { Element } from '../element';
import { Heading } from '../text';
import './index.scss';

export interface CardProps {
  children: ReactNode;
  /** 卡片标题（二级标题）；有标题的卡片是一个命名的区域。 */
  title?: string | undefined;
  /** 标题右侧的去处或行为，如“全部”。 */
  action?: ReactNode;
  /** 内容贴边（放 CellGroup、DataTable 时）。 */
  isFlush?: boolean | undefined;
}

/** 白底卡片，装一组相关内容。 */
export const Card = ({ children, title, action, isFlush = false }: CardProps) => {
  const titleId = useId();
  return (
    <Element
      as="section"
      className={`ml-card${isFlush ? ' ml-card--flush' : ''}`}
      aria-labelledby={title === undefined ? undefined : titleId}
    >
      {title === undefined ? null : (
        <Element className="ml-card__head">
          <Heading id={titleId}>{title}</Heading>
          {action ?? null}
        </Element>
      )}
      <Element className="ml-card__body">{children}</Element>
    </Element>
  );
};
