/** 读出来的一张工作表。行列都从 0 数起，只有文字，没有公式、样式。 */
export interface SheetCells {
  readonly sheetName: string;
  readonly isHidden: boolean;
  readonly cells: readonly (readonly string[])[];
  readonly merges: readonly {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** 公式没有算好的结果、或者算错的格："行:列"。 */
  readonly brokenFormulas: ReadonlySet<string>;
}

/** 表格文件的上限：解开后的字节、行、列、工作表。 */
export const SPREADSHEET_LIMITS = {
  inflatedBytes: 64 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  sheets: 60,
} as const;

/** 行数过多：读到这里就停。 */
export class TooManyRows extends Error {
  constructor() {
    super('too many rows');
  }
}
