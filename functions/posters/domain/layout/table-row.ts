import { breakLines, type Line } from './line-breaking';
import type { Text } from './blocks';
import { RULE, type Mark, type Measure } from './marks';
import { BOX } from './paper';
import { lineMarks } from './paragraph';
import type { Slab } from './slab';
import { CELL_PADDING } from './table-columns';

/** 表格怎么排。 */
export interface TableLook {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  /** 一页最多多高，磅；比它高的行按行文拆开。 */
  readonly capacity: number;
  readonly gap: number;
}

/** 一张表定好的各列。 */
export interface Grid extends TableLook {
  readonly widths: readonly number[];
  readonly isNumeric: readonly boolean[];
  readonly measure: Measure;
}

/** 一行各格断好的行。 */
export type RowLines = readonly (readonly Line[])[];

/** 格子里的行距与字号之比。 */
export const CELL_LEADING = BOX;

/** 一行的各格断成行。 */
export const linesOf = (cells: readonly Text[], grid: Grid): RowLines =>
  grid.widths.map((width, column) =>
    breakLines(
      cells[column] ?? [],
      { size: grid.size, width: width - 2 * CELL_PADDING * grid.size },
      grid.measure,
    ),
  );

const heightFor = (lines: number, { size }: Grid): number =>
  lines * size * CELL_LEADING + 2 * CELL_PADDING * size;

interface RowShape {
  readonly lines: RowLines;
  readonly fill: string | null;
  readonly isHeader: boolean;
}

/** 格子里的字：数字靠右，表头居中，其余靠左，都在格子里上下居中。 */
const cellMarks = (
  shape: RowShape,
  column: number,
  at: { x: number; height: number; grid: Grid },
) => {
  const { grid, x, height } = at;
  const padding = CELL_PADDING * grid.size;
  const lines = shape.lines[column] ?? [];
  const start = (height - lines.length * grid.size * CELL_LEADING) / 2;
  const align = shape.isHeader ? 'center' : (grid.isNumeric[column] ?? false) ? 'right' : 'left';
  const width = (grid.widths[column] ?? 0) - 2 * padding;
  return lines.flatMap((line, index) =>
    lineMarks(
      line,
      {
        x: x + padding,
        y: start + index * grid.size * CELL_LEADING,
        width,
        size: grid.size,
        align,
      },
      grid.measure,
    ),
  );
};

/** 一行排成一条：底色、格线、各格的字。 */
export const rowSlab = (shape: RowShape, grid: Grid): Slab => {
  const height = heightFor(Math.max(1, ...shape.lines.map(({ length }) => length)), grid);
  const marks: Mark[] = [];
  let x = grid.x;
  grid.widths.forEach((width, column) => {
    marks.push({ kind: 'box', x, y: 0, width, height, fill: shape.fill, stroke: RULE, line: 0.8 });
    marks.push(...cellMarks(shape, column, { x, height, grid }));
    x += width;
  });
  return { height, marks, gap: 0, isKeptWithNext: false, running: null };
};
