import { ok, refused, type Result } from '@shared/result';
import { firstSpelling } from './first-spelling';
import type { Grid } from './grid';
import { readSheet, type SheetReading } from './read-sheet';

/** 一个文件读出的各张目录，和没有用到的工作表。 */
export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
  readonly unusedSheets: readonly string[];
}

/** 读一个文件的各张工作表；一张也认不出时拒绝。 */
export const readWorkbook = (grids: readonly Grid[]): Result<WorkbookReading> => {
  const spelling = firstSpelling();
  const read = grids.map((grid) => ({ grid, sheet: readSheet(grid, spelling) }));
  const sheets = read.flatMap(({ sheet }) => (sheet ? [sheet] : []));
  if (sheets.length === 0)
    return refused(
      'ruleViolated',
      '没有找到目录的表头。表头应有“一级事项、二级事项、公开内容、公开依据、公开时限、公开主体”等栏，请核对后再上传',
      { field: 'file' },
    );
  if (sheets.every(({ rows }) => rows.length === 0))
    return refused('ruleViolated', '表头下面没有一条公开事项，请核对后再上传', { field: 'file' });
  return ok({
    sheets: sheets.filter(({ rows }) => rows.length > 0),
    unusedSheets: [
      ...read
        .filter(({ sheet }) => !sheet || sheet.rows.length === 0)
        .map(({ grid }) => grid.sheetName),
    ],
  });
};
