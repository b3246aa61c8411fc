import type { SheetReading } from '@functions/catalogue/domain/import/read-sheet';
import { readWorkbook } from '@functions/catalogue/domain/import/read-workbook';
import { readSpreadsheet } from '@functions/platform/spreadsheet/read-spreadsheet';
import { NATIONAL_HEADER, nationalMerges, sheetFile, type MadeSheet } from './sheet-file';

export const BASIS = '《中华人民共和国政府信息公开条例》';
export const LIMIT = '信息形成或者变更之日起20个工作日内';
/** 国家表样的一行。 */
export const line = (
  no: unknown,
  category: string,
  item: string,
  rest: Partial<Record<number, string>> = {},
) => {
  const cells = [
    no as string,
    category,
    item,
    `${item}的内容`,
    BASIS,
    LIMIT,
    '县民政局',
    '■政府网站',
    '√',
    '',
    '√',
    '',
    '√',
    '',
  ];
  return cells.map((cell, at) => rest[at] ?? cell);
};
export const national = (rows: MadeSheet['rows'], more: Partial<MadeSheet> = {}): MadeSheet => ({
  ...more,
  rows: [...NATIONAL_HEADER, ...rows],
  merges: [...nationalMerges(1), ...(more.merges ?? [])],
});

export const sheetsOf = async (...made: MadeSheet[]): Promise<readonly SheetReading[]> => {
  const grids = readSpreadsheet('目录.xlsx', await sheetFile(...made));
  if (!grids.ok) throw new Error(grids.refusal.message);
  const workbook = readWorkbook(grids.value.filter(({ isHidden }) => !isHidden));
  if (!workbook.ok) throw new Error(workbook.refusal.message);
  return workbook.value.sheets;
};
export const sheetOf = async (made: MadeSheet): Promise<SheetReading> => {
  const [sheet] = await sheetsOf(made);
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
export const understood = async (made: MadeSheet) =>
  (await sheetOf(made)).rows.map((row) => row.understood);
export const messages = (sheet: SheetReading) =>
  sheet.rows.map(({ warnings }) => warnings.map(({ message }) => message));
