import { committedRowSchema } from '@shared/contract/catalogue-import';
import { catalogueColumns, type CatalogueColumn } from '@shared/vocabulary/catalogue-column';
import type { CellWarning, ImportedRow } from './imported-row';
import type { Column } from './map-columns';
import { unknownStages } from './process-stages';

const REQUIRED = [
  ['category', '一级事项'],
  ['item', '二级事项'],
  ['content', '公开内容'],
] as const;

/** 空着就不成一条事项的三项。依据：国办发〔2019〕54号（目录至少包括名称、内容等要素）。 */
export const missingParts = (
  row: Pick<ImportedRow, 'category' | 'item' | 'content'>,
): { readonly field: CatalogueColumn; readonly name: string }[] =>
  REQUIRED.filter(([field]) => row[field] === '').map(([field, name]) => ({ field, name }));

const fieldOf = (path: readonly PropertyKey[]): CatalogueColumn | null =>
  catalogueColumns.values.find((field) => field === path[0]) ?? null;

/** 提交以前必须改好的格：缺名称、缺内容、写得太长；和存不下的公开过程。 */
export const cellFaults = (row: ImportedRow, columns: readonly Column[]): CellWarning[] => {
  const at = (field: CatalogueColumn | null) =>
    columns.find(({ meaning }) => meaning === field)?.index ?? null;
  const fault = (field: CatalogueColumn | null, message: string, mustMend = true): CellWarning => ({
    column: at(field),
    meaning: field,
    mustMend,
    message,
  });
  const stages = unknownStages(row.processStage);
  const checked = committedRowSchema.safeParse({ ...row, row: 1 });
  return [
    ...missingParts(row).map(({ field, name }) => fault(field, `没有“${name}”，请补上`)),
    ...(checked.success
      ? []
      : checked.error.issues.map(({ path, message }) => fault(fieldOf(path), message))),
    ...(stages.length === 0
      ? []
      : [fault('processStage', `公开过程“${stages.join('、')}”不在十种过程之内，不保留`, false)]),
  ];
};
