import type { CatalogueSection } from '@shared/vocabulary/domain';
import { absentColumns } from './absent-columns';
import { findDuplicates, type Duplicate } from './duplicates';
import { findHeader } from './find-header';
import { spread, type Grid } from './grid';
import { mapColumns, type Column } from './map-columns';
import { readRows, type RowsRead } from './read-rows';
import { isLanshanForm, settleColumns } from './settle-columns';
import { sectionIn } from './sheet-domain';

/** 一张工作表读出的全部。行号、栏号照 Excel 从 1 数起。 */
export interface SheetReading extends RowsRead {
  readonly sheetName: string;
  readonly form: 'national' | 'lanshan';
  readonly title: string;
  readonly titleRow: number | null;
  readonly headerRows: readonly number[];
  readonly section: CatalogueSection | null;
  readonly columns: readonly Column[];
  readonly ignoredColumns: readonly string[];
  readonly notices: readonly string[];
  readonly duplicates: readonly Duplicate[];
}

/** 读一张工作表；没有认得的表头时为 null。 */
export const readSheet = (grid: Grid, spelling: (text: string) => string): SheetReading | null => {
  const sheet = spread(grid);
  const header = findHeader(sheet);
  if (!header) return null;
  const mapped = mapColumns(sheet, header);
  const columns = settleColumns(mapped.columns, sheet, header);
  const read = readRows({ sheet, header, columns }, spelling);
  return {
    ...read,
    sheetName: grid.sheetName,
    form: isLanshanForm(columns) ? 'lanshan' : 'national',
    title: header.title,
    titleRow: header.titleRow === null ? null : header.titleRow + 1,
    headerRows: header.rows.map((row) => row + 1),
    section: sectionIn(header.title, grid.sheetName),
    columns,
    ignoredColumns: mapped.ignored,
    notices: absentColumns(columns).notices,
    duplicates: findDuplicates(read.rows),
  };
};
