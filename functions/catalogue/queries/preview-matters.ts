import { readMatterCells } from '@shared/catalogue/read-matters';
import type { OutputOf } from '@shared/contract/endpoint';
import type { previewMatters as endpoint } from '@shared/contract/power-list';
import { ok, refused, type Result } from '@shared/result';
import { spread, type Grid } from '../domain/import/grid';
import type { ImportPorts } from '../ports.import';
import type { ImportFile } from './preview-import';

type Preview = OutputOf<typeof endpoint>;

/** 铺开合并的格：责任部门常是竖着合并的一格。 */
const cellsOf = (grid: Grid): string[][] => {
  const sheet = spread(grid);
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_each, column) => sheet.textAt(row, column)),
  );
};

/**
 * 读权责清单、公共服务事项清单的表格，逐行给出读成了什么，不保存。
 * 拒绝：不是表格；没有一张工作表有“事项名称”的表头。
 */
export const previewMatters = (
  { readSpreadsheet }: Pick<ImportPorts, 'readSpreadsheet'>,
  file: ImportFile | null,
): Result<Preview> => {
  if (!file) return refused('badInput', '请选择清单的表格', { field: 'file' });
  const grids = readSpreadsheet(file.fileName, file.bytes);
  if (!grids.ok) return grids;
  const sheets: Preview['sheets'] = [];
  const unusedSheets: string[] = [];
  for (const grid of grids.value) {
    const { sheetName } = grid;
    const read = grid.isHidden ? null : readMatterCells(cellsOf(grid));
    if (read === null) unusedSheets.push(`${sheetName}（隐藏的工作表）`);
    else if (!read.ok) unusedSheets.push(`${sheetName}（${read.refusal.message}）`);
    else if (read.value.headerRow === null) unusedSheets.push(`${sheetName}（没有认出表头）`);
    else {
      const { rows, skipped } = read.value;
      sheets.push({ ...read.value, sheetName, rows: [...rows], skipped: [...skipped] });
    }
  }
  if (sheets.length > 0) return ok({ sheets, unusedSheets });
  const message = `没有读到清单：${unusedSheets.join('；')}。请保留写着“事项名称”“责任部门”的那一行表头`;
  return refused('ruleViolated', message, { field: 'file' });
};
