import type { Header } from './find-header';
import type { Sheet } from './grid';
import type { Column } from './map-columns';
import { compact } from './plain-text';

/** 一行是什么：事项、小标题、说明、重复的表头、只有序号、空行、隐藏行。 */
export type RowKind =
  'entry' | 'heading' | 'note' | 'repeatedHeader' | 'serialOnly' | 'blank' | 'hidden';

const NOTE = /^(?:注|说明|备注|填表|填报|制表|联系人|审核|单位负责人|附件?)\s*[:：0-9一二三1]/u;

/** 判断行的种类所需的：表、表头、各栏。 */
export interface Layout {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly columns: readonly Column[];
}

const ownTexts = ({ sheet }: Layout, row: number): { column: number; text: string }[] =>
  Array.from({ length: sheet.columnCount }, (_, column) => ({
    column,
    text: compact(sheet.ownTextAt(row, column)),
  })).filter(({ column, text }) => text !== '' && !sheet.grid.hiddenColumns.has(column));

const isRepeatedHeader = ({ sheet, header, columns }: Layout, row: number): boolean => {
  const repeated = columns.filter(({ index }) => {
    const text = compact(sheet.textAt(row, index));
    return text !== '' && header.rows.some((at) => compact(sheet.textAt(at, index)) === text);
  });
  return repeated.length >= 3 && repeated.length * 2 > columns.length;
};

/** 整行只有一处文字，横跨过半的栏，或者又是表里的第一格：小标题或者说明，不是事项。 */
const isLine = ({ sheet, columns }: Layout, row: number, column: number): boolean => {
  const merge = sheet.mergeAt(row, column);
  const width = merge ? merge.right - merge.left + 1 : 1;
  return width * 2 > columns.length;
};

/** 一行是什么。 */
export const rowKind = (layout: Layout, row: number): RowKind => {
  const own = ownTexts(layout, row);
  const [first] = own;
  if (!first) return 'blank';
  if (layout.sheet.grid.hiddenRows.has(row)) return 'hidden';
  if (isRepeatedHeader(layout, row)) return 'repeatedHeader';
  if (own.length <= 3 && NOTE.test(first.text)) return 'note';
  const isAlone = own.length === 1;
  if (isAlone && isLine(layout, row, first.column)) return 'heading';
  const column = layout.columns.find(({ index }) => index === first.column);
  if (isAlone && column?.meaning === 'serial')
    return /^[\d.\-—]+$/u.test(first.text) ? 'serialOnly' : 'heading';
  return 'entry';
};
