import { Element } from '../element';
import './index.scss';

/** 图标的名称。图形画在 index.scss。 */
export type IconName =
  | 'check'
  | 'cross'
  | 'warn'
  | 'info'
  | 'clock'
  | 'chevron'
  | 'search'
  | 'file'
  | 'plus'
  | 'refresh'
  | 'person'
  | 'place'
  | 'speaker'
  | 'edit'
  | 'trash'
  | 'download'
  | 'eye'
  | 'bell'
  | 'list'
  | 'chart'
  | 'calendar'
  | 'lock'
  | 'gear'
  | 'device'
  | 'branch';

export interface IconProps {
  name: IconName;
  /** 图标本身就是全部信息时给读屏的名称；旁边有文字时不写。 */
  label?: string | undefined;
  className?: string | undefined;
}

/** 单色图标，颜色随文字，大小随字号。 */
export const Icon = ({ name, label, className }: IconProps) => (
  <Element
    as="span"
    className={`ml-icon ml-icon--${name}${className === undefined ? '' : ` ${className}`}`}
    role={label === undefined ? undefined : 'img'}
    aria-label={label}
    aria-hidden={label === undefined ? true : undefined}
  />
);
