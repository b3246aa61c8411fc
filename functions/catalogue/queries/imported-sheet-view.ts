import type { ImportedSheet } from '@shared/contract/catalogue-import';
import type { CellWarning } from '../domain/import/imported-row';
import type { SheetReading } from '../domain/import/read-sheet';

/** 一张工作表读成了什么；提示里的栏号换成各栏里的第几个。 */
export const sheetView = (sheet: SheetReading): ImportedSheet => {
  const places = new Map(sheet.columns.map(({ index }, at) => [index, at]));
  const warningView = ({ column, meaning, mustMend, message }: CellWarning) => ({
    column: column === null ? null : (places.get(column) ?? null),
    field: meaning,
    mustMend,
    message,
  });
  return {
    sheetName: sheet.sheetName,
    form: sheet.form,
    title: sheet.title,
    titleRow: sheet.titleRow,
    headerRows: [...sheet.headerRows],
    section: sheet.section,
    columns: sheet.columns.map(({ title, meaning, ticks }) => ({
      title,
      field: meaning,
      ticks: ticks && [...ticks],
    })),
    ignoredColumns: [...sheet.ignoredColumns],
    notices: [...sheet.notices],
    rows: sheet.rows.map(({ row, original, understood, warnings }) => ({
      row,
      original: [...original],
      understood,
      warnings: warnings.map(warningView),
    })),
    skipped: sheet.skipped.map(({ row, kind, text }) => ({ row, kind, text })),
    duplicates: sheet.duplicates.map(({ row, of, hasSameContent }) => ({
      row,
      of,
      hasSameContent,
    })),
  };
};
