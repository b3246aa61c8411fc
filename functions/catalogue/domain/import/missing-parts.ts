import type { ColumnMeaning } from './header-labels';
import type { CellWarning, ImportedRow } from './imported-row';
import type { Column } from './map-columns';

const REQUIRED = [
  ['category', '一级事项'],
  ['item', '二级事项'],
  ['content', '公开内容'],
] as const;

/** 空着就不成一条事项的三项：提交以前必须补上。依据：国办发〔2019〕54号（目录至少包括名称、内容等要素）。 */
export const missingParts = (row: ImportedRow, columns: readonly Column[]): CellWarning[] =>
  REQUIRED.filter(([field]) => row[field] === '').map(([field, name]) => ({
    column: columns.find(({ meaning }) => meaning === field)?.index ?? null,
    meaning: field satisfies ColumnMeaning,
    mustMend: true,
    message: `没有“${name}”，请补上`,
  }));
