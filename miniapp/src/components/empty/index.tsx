import type { ReactNode } from 'react';
import { Element } from '../element';
import './index.scss';

export interface EmptyProps {
  /** 现在为什么是空的，如“这个村还没有公开财务信息”。 */
  title: string;
  /** 可以怎么办。 */
  note?: string | undefined;
  /** 一个去处或行为。 */
  action?: ReactNode;
}

/** 空状态：说明为什么空、下一步可以做什么。 */
export const Empty = ({ title, note, action }: EmptyProps) => (
  <Element className="ml-empty">
    <Element className="ml-empty__board" aria-hidden />
    <Element as="p" className="ml-empty__title">
      {title}
    </Element>
    {note === undefined ? null : (
      <Element as="p" className="ml-empty__note">
        {note}
      </Element>
    )}
    {action === undefined ? null : <Element className="ml-empty__action">{action}</Element>}
  </Element>
);
