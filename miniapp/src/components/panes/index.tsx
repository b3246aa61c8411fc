import type { ReactNode } from 'react';
import { Element } from '../element';
import './index.scss';

export interface PanesProps {
  /** 左侧的列表。 */
  list: ReactNode;
  /** 右侧的详情；没有选中时宽屏显示 placeholder。 */
  detail: ReactNode | undefined;
  /** 没有选中时的说明。 */
  placeholder: ReactNode;
  /** 读屏用的两个区域名称。 */
  listLabel: string;
  detailLabel: string;
}

/** 列表加详情：宽屏（≥ 1024 px）左右并列、各自滚动；窄屏选中后只显示详情。 */
export const Panes = ({ list, detail, placeholder, listLabel, detailLabel }: PanesProps) => {
  const isOpen = detail !== undefined && detail !== null;
  return (
    <Element className={`ml-panes${isOpen ? ' ml-panes--open' : ''}`}>
      <Element as="section" className="ml-panes__list" aria-label={listLabel}>
        {list}
      </Element>
      <Element as="section" className="ml-panes__detail" aria-label={detailLabel}>
        {isOpen ? detail : placeholder}
      </Element>
    </Element>
  );
};
