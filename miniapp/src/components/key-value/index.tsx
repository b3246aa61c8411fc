import type { ReactNode } from 'react';
import { Element } from '../element';
import './index.scss';

export interface KeyValueProps {
  items: readonly { key: string; label: string; value: ReactNode }[];
}

/** 名称与内容的对照表，如公开标准、申请人信息。窄屏上下排，宽屏左右排。 */
export const KeyValue = ({ items }: KeyValueProps) => (
  <Element as="dl" className="ml-pairs">
    {items.map((item) => (
      <Element className="ml-pairs__pair" key={item.key}>
        <Element as="dt" className="ml-pairs__label">
          {item.label}
        </Element>
        <Element as="dd" className="ml-pairs__value">
          {item.value}
        </Element>
      </Element>
    ))}
  </Element>
);
