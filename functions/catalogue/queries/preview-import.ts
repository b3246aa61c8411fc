import type { previewCatalogueImport } from '@shared/contract/catalogue-import';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import { readWorkbook } from '../domain/import/read-workbook';
import type { ImportPorts } from '../ports.import';
import { sheetView } from './imported-sheet-view';

/** 上传的文件。 */
export interface ImportFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * 读目录表格，逐行给出原文和读成了什么，不保存。
 * 拒绝：不是表格、没有认得的表头、没有一条事项、过大、行数过多。
 */
export const previewImport = (
  { readSpreadsheet }: Pick<ImportPorts, 'readSpreadsheet'>,
  file: ImportFile | null,
): Result<OutputOf<typeof previewCatalogueImport>> => {
  if (!file) return refused('badInput', '请选择要导入的表格', { field: 'file' });
  const grids = readSpreadsheet(file.fileName, file.bytes);
  if (!grids.ok) return grids;
  const hidden = grids.value.filter(({ isHidden }) => isHidden);
  const workbook = readWorkbook(grids.value.filter(({ isHidden }) => !isHidden));
  if (!workbook.ok) return workbook;
  return ok({
    sheets: workbook.value.sheets.map(sheetView),
    unusedSheets: [
      ...workbook.value.unusedSheets,
      ...hidden.map(({ sheetName }) => `${sheetName}（隐藏的工作表）`),
    ],
  });
};
