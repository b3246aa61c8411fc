import { asBold, type TableBlock } from './blocks';
import { SHADE, type Measure } from './marks';
import type { Slab } from './slab';
import { CELL_PADDING, columnNeeds, columnWidths, splitColumns } from './table-columns';
import {
  CELL_LEADING,
  linesOf,
  rowSlab,
  type Grid,
  type RowLines,
  type TableLook,
} from './table-row';

export type { TableLook } from './table-row';

/** 一行比一页还高的，按行文拆成几行，一行字也不少。 */
const pieces = (lines: RowLines, most: number): RowLines[] => {
  const tallest = Math.max(1, ...lines.map(({ length }) => length));
  return Array.from({ length: Math.ceil(tallest / most) }, (_, part) =>
    lines.map((own) => own.slice(part * most, (part + 1) * most)),
  );
};

const gridSlabs = (table: TableBlock, grid: Grid): Slab[] => {
  const header = {
    ...rowSlab(
      { lines: linesOf(table.header.map(asBold), grid), fill: SHADE, isHeader: true },
      grid,
    ),
    isKeptWithNext: true,
  };
  const room = grid.capacity - header.height - 2 * CELL_PADDING * grid.size;
  const most = Math.max(1, Math.floor(room / (grid.size * CELL_LEADING)));
  const rows = table.rows.flatMap((cells, index) => {
    const isTotal = table.isTotal[index] ?? false;
    const lines = linesOf(isTotal ? cells.map(asBold) : cells, grid);
    return pieces(lines, most).map((part) =>
      rowSlab({ lines: part, fill: isTotal ? SHADE : null, isHeader: false }, grid),
    );
  });
  // 末行（多半是合计）不单独落到下一页。
  const body = rows.map((row, index) => ({
    ...row,
    running: header,
    isKeptWithNext: index === rows.length - 2,
  }));
  return [{ ...header, gap: grid.gap }, ...body];
};

/** 一张表排成一行一条，换页时重画表头；太宽的拆成几张，第一列每张都有。 */
export const tableSlabs = (table: TableBlock, look: TableLook, measure: Measure): Slab[] =>
  splitColumns(table, columnNeeds(table, look.size, measure), look.width).flatMap((part) => {
    const widths = columnWidths(columnNeeds(part, look.size, measure), look.width);
    return gridSlabs(part, { ...look, widths, isNumeric: part.isNumeric, measure });
  });
