import type { ReactNode } from 'react';
import { Element } from '../element';
import { Pressable, type PressableProps } from '../pressable';
import './index.scss';

export interface ChipProps extends Pick<PressableProps, 'onPress' | 'label' | 'hasPopup'> {
  children: ReactNode;
  /** 选上没有；不是供选的不写。 */
  isOn?: boolean | undefined;
  /** 后面的数目，如“12”“100+”。 */
  count?: string | undefined;
  /** 不是筛选条件本身，如“还有3个”“管理视图”：虚线框。 */
  isQuiet?: boolean | undefined;
}

/** 一行里可以点的小块：筛选的一项、常用的一种。 */
export const Chip = ({ children, isOn, count, isQuiet = false, ...pressing }: ChipProps) => (
  <Pressable
    role={isOn === undefined ? undefined : 'checkbox'}
    isChecked={isOn}
    className={`ml-chip${isOn === true ? ' ml-chip--on' : ''}${isQuiet ? ' ml-chip--quiet' : ''}`}
    {...pressing}
  >
    {children}
    {count === undefined ? null : (
      <Element as="span" className="ml-chip__count">
        {count}
      </Element>
    )}
  </Pressable>
);
