import type { ReactNode } from 'react';
import { Element, type ElementTag } from '../element';
import './index.scss';

export interface HeadingProps {
  children: ReactNode;
  /** 级别：1 只在页面自带标题时用，默认 2。 */
  level?: 1 | 2 | 3 | undefined;
  /** 文书与公开信息的标题用宋体一类的字。 */
  isDocument?: boolean | undefined;
  id?: string | undefined;
}

const headingTags = { 1: 'h1', 2: 'h2', 3: 'h3' } as const satisfies Record<number, ElementTag>;

/** 标题。 */
export const Heading = ({ children, level = 2, isDocument = false, id }: HeadingProps) => (
  <Element
    as={headingTags[level]}
    id={id}
    className={`ml-heading ml-heading--${level}${isDocument ? ' ml-heading--document' : ''}`}
  >
    {children}
  </Element>
);

export interface ParagraphProps {
  children: ReactNode;
  /** soft 是次要说明；lead 是开头一段。 */
  tone?: 'plain' | 'soft' | 'lead' | 'small' | undefined;
  id?: string | undefined;
}

/** 一段文字。 */
export const Paragraph = ({ children, tone = 'plain', id }: ParagraphProps) => (
  <Element as="p" id={id} className={`ml-paragraph ml-paragraph--${tone}`}>
    {children}
  </Element>
);

/** 法律依据，如“依据：《条例》第三十条”。 */
export const Citation = ({ children }: { children: ReactNode }) => (
  <Element as="p" className="ml-citation">
    {children}
  </Element>
);

/** 只给读屏听的文字。 */
export const HiddenText = ({ children }: { children: ReactNode }) => (
  <Element as="span" className="ml-hidden">
    {children}
  </Element>
);
