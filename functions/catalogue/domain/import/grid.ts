/** 合并的一块，行列从 0 数起，两头都算。 */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 读出来的一张工作表：每格的文字、合并的各块、隐藏的行列。行列都从 0 数起。 */
export interface Grid {
  readonly sheetName: string;
  readonly cells: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** 公式没有算好的结果、或者算错的格："行:列"。 */
  readonly brokenFormulas: ReadonlySet<string>;
}

/** 铺开以后的工作表：合并块里的每一格都有左上角的文字。 */
export interface Sheet {
  readonly grid: Grid;
  readonly rowCount: number;
  readonly columnCount: number;
  /** 这一格看得见的文字；合并块里取左上角的。 */
  readonly textAt: (row: number, column: number) => string;
  /** 这一格自己的文字；合并块里只有左上角有。 */
  readonly ownTextAt: (row: number, column: number) => string;
  /** 这一格所在的合并块；没有合并时为 null。 */
  readonly mergeAt: (row: number, column: number) => Merge | null;
}

const keyOf = (row: number, column: number): string => `${row}:${column}`;

const usedColumns = (cells: Grid['cells']): number =>
  cells.reduce((most, row) => {
    const last = row.findLastIndex((text) => text.trim() !== '');
    return Math.max(most, last + 1);
  }, 0);

/** 只记表里用到的格，盖住整列、整张表的合并不会撑大内存。 */
const indexMerges = (grid: Grid, rows: number, columns: number): Map<string, Merge> => {
  const index = new Map<string, Merge>();
  for (const merge of grid.merges)
    for (let row = merge.top; row <= Math.min(merge.bottom, rows - 1); row += 1)
      for (let column = merge.left; column <= Math.min(merge.right, columns - 1); column += 1)
        index.set(keyOf(row, column), merge);
  return index;
};

/** 把一张工作表的合并块铺开。 */
export const spread = (grid: Grid): Sheet => {
  const rowCount = grid.cells.length;
  const widest = usedColumns(grid.cells);
  const columnCount = grid.merges.reduce(
    (most, { left, right }) =>
      left < widest ? Math.max(most, Math.min(right + 1, widest + 20)) : most,
    widest,
  );
  const index = indexMerges(grid, rowCount, columnCount);
  const raw = (row: number, column: number): string => grid.cells[row]?.[column] ?? '';
  const mergeAt = (row: number, column: number) => index.get(keyOf(row, column)) ?? null;
  return {
    grid,
    rowCount,
    columnCount,
    mergeAt,
    textAt: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? raw(merge.top, merge.left) : raw(row, column);
    },
    ownTextAt: (row, column) => {
      const merge = mergeAt(row, column);
      return merge && (merge.top !== row || merge.left !== column) ? '' : raw(row, column);
    },
  };
};
