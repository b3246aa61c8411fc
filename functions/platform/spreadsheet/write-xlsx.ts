import * as excel from 'exceljs';
import { landscapePage } from './landscape';

/** 要写的一张工作表：标题一行，表头一行或两行，各行全是文字。 */
export interface WrittenSheet {
  readonly name: string;
  readonly title: string;
  readonly header: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

const BORDER = { style: 'thin' } as const;
const BORDERS = { top: BORDER, left: BORDER, bottom: BORDER, right: BORDER };
/** 单元格格式“文本”：等号开头的也只是文字，不会被当作公式。 */
const TEXT = '@';
/** 一格至多多少字，Excel 的上限。 */
const LONGEST = 32_767;

const frame = (cell: excel.Cell, isBold: boolean): void => {
  cell.border = BORDERS;
  cell.numFmt = TEXT;
  cell.font = { bold: isBold };
  cell.alignment = { wrapText: true, vertical: isBold ? 'middle' : 'top' };
};

/** 去掉 XML 里不许有的控制字符，截到一格写得下。 */
const storable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, LONGEST);

const addLine = (sheet: excel.Worksheet, texts: readonly string[], isBold: boolean): void => {
  const line = sheet.addRow(texts.map(storable));
  line.eachCell({ includeEmpty: true }, (cell) => frame(cell, isBold));
};

/** 表头相邻而同样的字合成一格：先竖后横。 */
const mergeHeader = (sheet: excel.Worksheet, header: WrittenSheet['header'], top: number): void => {
  const [groups = [], names] = header;
  if (!names) return;
  for (let at = 0; at < groups.length; at += 1) {
    let end = at;
    while (groups[end + 1] === groups[at]) end += 1;
    if (groups[at] === names[at] && end === at) sheet.mergeCells(top, at + 1, top + 1, at + 1);
    else if (end > at) sheet.mergeCells(top, at + 1, top, end + 1);
    at = end;
  }
};

/** 工作表名：不能有的字去掉，至多31字，不重名。 */
const sheetNames = (names: readonly string[]): string[] => {
  const used = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .replace(/[\\/?*:[\]']/g, ' ')
        .trim()
        .slice(0, 31) || '目录';
    let unique = plain;
    for (let at = 2; used.has(unique); at += 1) unique = `${plain.slice(0, 27)}（${at}）`;
    used.add(unique);
    return unique;
  });
};

const writeSheet = (book: excel.Workbook, written: WrittenSheet, name: string): void => {
  const top = 2;
  const depth = written.header.length;
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 + depth }],
    pageSetup: landscapePage(`${top}:${top + depth - 1}`),
  });
  sheet.columns = written.widths.map((width) => ({ width }));
  const title = sheet.addRow([storable(written.title)]);
  title.font = { bold: true, size: 16 };
  title.alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.mergeCells(1, 1, 1, Math.max(1, written.widths.length));
  for (const line of written.header) addLine(sheet, line, true);
  mergeHeader(sheet, written.header, top);
  for (const row of written.rows) addLine(sheet, row, false);
};

/** 写成 .xlsx：每格都是文字；A4 横排，每页重复表头。 */
export const writeXlsx = async (sheets: readonly WrittenSheet[]): Promise<Uint8Array> => {
  const book = new excel.Workbook();
  const names = sheetNames(sheets.map(({ name }) => name));
  sheets.forEach((sheet, at) => writeSheet(book, sheet, names[at] ?? '目录'));
  return new Uint8Array(await book.xlsx.writeBuffer());
};
