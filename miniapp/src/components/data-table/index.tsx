import type { ReactNode } from 'react';
import { Element } from '../element';
import './index.scss';

/** 一列。 */
export interface TableColumn {
  key: string;
  title: ReactNode;
  /** 数字列：右对齐、等宽数字。 */
  isNumeric?: boolean | undefined;
}

/** 一行：各列的内容，次序与列相同。 */
export interface TableRow {
  key: string;
  cells: readonly ReactNode[];
  /** 合计一类的行，加粗并用线隔开。 */
  isTotal?: boolean | undefined;
}

export interface DataTableProps {
  /** 表名，必写：读屏用它认表；isCaptionHidden 时只给读屏。 */
  caption: string;
  isCaptionHidden?: boolean | undefined;
  /** 不画表头：每行首格就是这一行的名称。 */
  isHeadHidden?: boolean | undefined;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}

const cellClass = (column: TableColumn | undefined, index: number, extra = ''): string =>
  [
    'ml-table__cell',
    column?.isNumeric === true ? 'ml-table__cell--numeric' : '',
    index === 0 ? 'ml-table__cell--first' : '',
    extra,
  ]
    .filter(Boolean)
    .join(' ');

const HeadRow = ({ columns }: Pick<DataTableProps, 'columns'>) => (
  <Element as="tr" className="ml-table__row" role="row">
    {columns.map((column, index) => (
      <Element
        as="th"
        key={column.key}
        scope="col"
        role="columnheader"
        className={cellClass(column, index, 'ml-table__cell--head')}
      >
        {column.title}
      </Element>
    ))}
  </Element>
);

const BodyRow = ({ row, columns }: { row: TableRow; columns: readonly TableColumn[] }) => (
  <Element
    as="tr"
    role="row"
    className={`ml-table__row${row.isTotal === true ? ' ml-table__row--total' : ''}`}
  >
    {row.cells.map((cell, index) => {
      const column = columns[index];
      return (
        <Element
          as={index === 0 ? 'th' : 'td'}
          scope={index === 0 ? 'row' : undefined}
          role={index === 0 ? 'rowheader' : 'cell'}
          key={column?.key ?? index}
          className={cellClass(column, index)}
        >
          {cell}
        </Element>
      );
    })}
  </Element>
);

/** 真正的表格：手机上横向滚动、首列固定，数字右对齐；滚动区可用键盘聚焦。 */
export const DataTable = ({
  caption,
  isCaptionHidden = false,
  isHeadHidden = false,
  columns,
  rows,
}: DataTableProps) => (
  <Element as="figure" className={`ml-table${columns.length > 3 ? '' : ' ml-table--fits'}`}>
    {isCaptionHidden ? null : (
      <Element as="figcaption" className="ml-table__caption" aria-hidden>
        {caption}
      </Element>
    )}
    {columns.length > 3 ? (
      <Element as="p" className="ml-table__hint" aria-hidden>
        左右滑动可以看全表
      </Element>
    ) : null}
    <Element
      className="ml-table__scroll"
      role="region"
      aria-label={`表格：${caption}，可左右滚动`}
      tabIndex={0}
    >
      <Element as="table" className="ml-table__table" role="table" aria-label={caption}>
        {isHeadHidden ? null : (
          <Element as="thead" className="ml-table__group" role="rowgroup">
            <HeadRow columns={columns} />
          </Element>
        )}
        <Element as="tbody" className="ml-table__group ml-table__group--body" role="rowgroup">
          {rows.map((row) => (
            <BodyRow key={row.key} row={row} columns={columns} />
          ))}
        </Element>
      </Element>
    </Element>
  </Element>
);
