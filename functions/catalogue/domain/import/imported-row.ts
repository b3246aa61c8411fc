import type { ColumnMeaning } from './header-labels';

/** 从表里读懂的一条公开事项。content 照原文，换行留着；拆成要素是提交时的事。 */
export interface ImportedRow {
  readonly serial: string;
  readonly category: string;
  readonly item: string;
  /** 三级事项；没有三级的为空。 */
  readonly contentEntry: string;
  /** 四级及以下。 */
  readonly extraLevels: readonly string[];
  readonly content: string;
  readonly legalBasis: string;
  readonly timeLimit: string;
  readonly responsibleBody: string;
  readonly channels: readonly string[];
  readonly audience: readonly string[];
  readonly disclosureModes: readonly string[];
  readonly levels: readonly string[];
  readonly processStage: string;
  readonly itemKind: string;
  readonly format: string;
  readonly oversightContact: string;
}

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

/** 空白的一条。 */
export const EMPTY_ROW: ImportedRow = {
  serial: '',
  category: '',
  item: '',
  contentEntry: '',
  extraLevels: [],
  content: '',
  legalBasis: '',
  timeLimit: '',
  responsibleBody: '',
  channels: [],
  audience: [],
  disclosureModes: [],
  levels: [],
  processStage: '',
  itemKind: '',
  format: '',
  oversightContact: '',
};
