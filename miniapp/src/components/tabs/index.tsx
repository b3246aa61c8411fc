import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Element } from '../element';
import { Pressable } from '../pressable';
import './index.scss';

export interface TabItem<K extends string> {
  key: K;
  label: string;
  /** 标签后的条数。 */
  count?: number | undefined;
}

export interface TabsProps<K extends string> {
  /** 读屏用的名称，如“三务”。 */
  label: string;
  items: readonly TabItem<K>[];
  current: K;
  onChange: (key: K) => void;
  /** 当前标签的内容。 */
  children?: ReactNode;
}

const nextIndex = (key: string, index: number, count: number): number | undefined => {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (index + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
};

/** 标签切换：浏览器上用左右方向键、Home、End 切换，Tab 键只停在当前标签。 */
export const Tabs = <K extends string>({
  label,
  items,
  current,
  onChange,
  children,
}: TabsProps<K>) => {
  const id = useId();
  const buttons = useRef(new Map<K, HTMLButtonElement>());
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const index = items.findIndex((item) => item.key === current);
    const target = items[nextIndex(event.key, index, items.length) ?? -1];
    if (!target) return;
    event.preventDefault();
    onChange(target.key);
    buttons.current.get(target.key)?.focus();
  };
  return (
    <Element className="ml-tabs">
      <Element className="ml-tabs__list" role="tablist" aria-label={label}>
        {items.map((item) => (
          <Pressable
            key={item.key}
            ref={(button) => {
              if (button) buttons.current.set(item.key, button);
              else buttons.current.delete(item.key);
            }}
            id={`${id}-${item.key}`}
            className={`ml-tabs__tab${item.key === current ? ' ml-tabs__tab--current' : ''}`}
            role="tab"
            isSelected={item.key === current}
            controls={children === undefined || item.key !== current ? undefined : `${id}-panel`}
            tabIndex={item.key === current ? 0 : -1}
            onKeyDown={onKeyDown}
            onPress={() => onChange(item.key)}
          >
            {item.label}
            {item.count === undefined ? null : (
              <Element as="span" className="ml-tabs__count">
                {item.count}
              </Element>
            )}
          </Pressable>
        ))}
      </Element>
      {children === undefined ? null : (
        <Element
          id={`${id}-panel`}
          className="ml-tabs__panel"
          role="tabpanel"
          aria-labelledby={`${id}-${current}`}
        >
          {children}
        </Element>
      )}
    </Element>
  );
};
