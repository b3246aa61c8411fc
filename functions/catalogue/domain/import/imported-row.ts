import type { ImportedRow } from '@shared/contract/catalogue-import';
import type { ColumnMeaning } from './header-labels';

export type { ImportedRow };

/** 对一格（或者一行）的提示。column 是原表第几栏，从 0 数起；说的是整行时为 null。 */
export interface CellWarning {
  readonly column: number | null;
  readonly meaning: ColumnMeaning | null;
  /** 必须补上才能提交。 */
  readonly mustMend: boolean;
  readonly message: string;
}

/** 读出的一行：原表第几行（从 1 数起）、原文、读成了什么、提示。 */
export interface ReadRow {
  readonly row: number;
  readonly original: readonly string[];
  readonly understood: ImportedRow;
  readonly warnings: readonly CellWarning[];
}
