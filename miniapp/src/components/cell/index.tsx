import type { ReactNode } from 'react';
import { Element } from '../element';
import { Icon, type IconName } from '../icon';
import { Link } from '../link';
import { Pressable } from '../pressable';
import './index.scss';

export interface CellProps {
  title: ReactNode;
  /** 标题下的说明：单位、日期、摘要。 */
  note?: ReactNode;
  /** 右侧的值、标签。 */
  value?: ReactNode;
  /** 值下面写明这一行去做什么，如“去写”；读屏随整行读出。 */
  cue?: string | undefined;
  icon?: IconName | undefined;
  /** 去处；与 onPress 二选一，都没有时只是一行内容。 */
  to?: string | undefined;
  onPress?: (() => void) | undefined;
  /** 列表加详情的版式里，正在右侧打开的一行。 */
  isCurrent?: boolean | undefined;
  /** 长标题也只显示两行。 */
  isClamped?: boolean | undefined;
}

/** 说明分几行写，不挤成一段：如摘要一行、单位和日期一行。空的不占行。 */
export const NoteLines = ({ lines }: { lines: readonly (ReactNode | null)[] }) => (
  <>
    {lines
      .filter((line) => line !== null && line !== '')
      .map((line, index) => (
        <Element as="span" isBlock className="ml-line" key={String(index)}>
          {line}
        </Element>
      ))}
  </>
);

const CellBody = ({
  title,
  note,
  value,
  cue,
  icon,
  isClamped,
  leads,
}: CellProps & { leads: boolean }) => (
  <>
    {icon === undefined ? null : <Icon name={icon} className="ml-cell__icon" />}
    <Element as="span" isBlock className="ml-cell__text">
      <Element
        as="span"
        isBlock
        className={`ml-cell__title${isClamped === true ? ' ml-cell__title--clamped' : ''}`}
      >
        {title}
      </Element>
      {note === undefined || note === null ? null : (
        <Element as="span" isBlock className="ml-cell__note">
          {note}
        </Element>
      )}
    </Element>
    {value === undefined || value === null ? null : (
      <Element as="span" isBlock className="ml-cell__value">
        {value}
        {cue === undefined ? null : (
          <Element as="span" isBlock className="ml-cell__cue">
            {cue}
          </Element>
        )}
      </Element>
    )}
    {leads ? <Icon name="chevron" className="ml-cell__arrow" /> : null}
  </>
);

/** 列表里的一行：整行可点，触控高度不低于规定。放在 CellGroup 里。 */
export const Cell = (props: CellProps) => {
  const { to, onPress, isCurrent } = props;
  const classes = `ml-cell${isCurrent === true ? ' ml-cell--current' : ''}`;
  if (to !== undefined) {
    return (
      <Link to={to} className={`${classes} ml-cell--link`} isCurrent={isCurrent}>
        <CellBody {...props} leads />
      </Link>
    );
  }
  if (onPress !== undefined) {
    return (
      <Pressable className={`${classes} ml-cell--link`} onPress={onPress} isSelected={undefined}>
        <CellBody {...props} leads />
      </Pressable>
    );
  }
  return (
    <Element className={classes}>
      <CellBody {...props} leads={false} />
    </Element>
  );
};

export interface CellGroupProps {
  children: ReactNode;
  /** 读屏用的列表名称；上方已有标题时不写。 */
  label?: string | undefined;
}

/** 一组行；浏览器上是列表，读屏会报条数。子元素写成 CellItem 或直接写 Cell。 */
export const CellGroup = ({ children, label }: CellGroupProps) => (
  <Element as="ul" className="ml-cell-group" aria-label={label}>
    {children}
  </Element>
);

export interface CellItemProps extends CellProps {
  /** 这一行另外可去的一处，如“去写”；画成按钮，读屏连同标题一起读。 */
  act?: { label: string; to: string } | undefined;
}

/** 列表项：CellGroup 的直接子元素。 */
export const CellItem = ({ act, ...cell }: CellItemProps) => (
  <Element as="li" className={`ml-cell-group__item${act ? ' ml-cell-group__item--acting' : ''}`}>
    <Cell {...cell} />
    {act === undefined ? null : (
      <Element className="ml-cell-group__act">
        <Link
          isButton
          to={act.to}
          label={typeof cell.title === 'string' ? `${act.label}：${cell.title}` : undefined}
        >
          {act.label}
        </Link>
      </Element>
    )}
  </Element>
);
