import type { ReactNode } from 'react';
import { Element } from '../element';
import './index.scss';

/** 时间轴上的一件事。 */
export interface TimelineItem {
  key: string;
  /** 发生了什么，平白的话。 */
  title: string;
  /** 什么时候，已写成中文日期。 */
  when: string;
  /** 机器可读的时刻（ISO 8601），供浏览器的 time 元素。 */
  dateTime?: string | undefined;
  /** 谁做的。 */
  who?: string | undefined;
  /** 说明、附带的文书。 */
  note?: ReactNode;
  /** 还没有发生的（预计），画成空心虚线。 */
  isUpcoming?: boolean | undefined;
}

export interface TimelineProps {
  /** 读屏用的名称，如“办理经过”。 */
  label: string;
  items: readonly TimelineItem[];
}

/** 时间轴：从新到旧或从旧到新由传入的次序决定。 */
export const Timeline = ({ label, items }: TimelineProps) => (
  <Element as="ol" className="ml-timeline" aria-label={label}>
    {items.map((item) => (
      <Element
        as="li"
        key={item.key}
        className={`ml-timeline__item${item.isUpcoming === true ? ' ml-timeline__item--upcoming' : ''}`}
      >
        <Element className="ml-timeline__dot" aria-hidden />
        <Element className="ml-timeline__content">
          <Element as="p" className="ml-timeline__title">
            {item.title}
          </Element>
          <Element as="p" className="ml-timeline__meta">
            <Element as="time" dateTime={item.dateTime}>
              {item.when}
            </Element>
            {item.who === undefined || item.who === '' ? null : (
              <Element as="span">{` · ${item.who}`}</Element>
            )}
          </Element>
          {item.note === undefined || item.note === null || item.note === '' ? null : (
            <Element className="ml-timeline__note">{item.note}</Element>
          )}
        </Element>
      </Element>
    ))}
  </Element>
);
