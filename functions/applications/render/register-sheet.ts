import { PassThrough } from 'node:stream';
import * as excel from 'exceljs';
import type { RegisterRow } from '@shared/contract/register-book';
import { REGISTER_COLUMNS } from '@shared/contract/register-columns';
import { safeCell } from './safe-cell';
import { landscapePage } from '../../platform/spreadsheet/landscape';

export interface SheetHead {
  readonly title: string;
  readonly madeOn: string;
}

const BORDER = { style: 'thin' } as const;
const BORDERS = { top: BORDER, left: BORDER, bottom: BORDER, right: BORDER };

const collect = (stream: PassThrough): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    stream.on('error', reject);
  });

const openSheet = (book: excel.stream.xlsx.WorkbookWriter, { title, madeOn }: SheetHead) => {
  const sheet = book.addWorksheet('登记本', {
    views: [{ state: 'frozen', ySplit: 2 }],
    pageSetup: landscapePage('1:2'),
  });
  sheet.columns = REGISTER_COLUMNS.map(({ key, width }) => ({ key, width }));
  const head = sheet.addRow([`${title}　　制表日期：${madeOn}`]);
  head.font = { bold: true, size: 14 };
  head.commit();
  const names = sheet.addRow(REGISTER_COLUMNS.map((column) => column.title));
  names.font = { bold: true };
  names.eachCell((cell) => {
    cell.border = BORDERS;
    cell.alignment = { wrapText: true, vertical: 'middle' };
  });
  names.commit();
  return sheet;
};

/** 登记本的表格文件，一行一行写出；A4 横排，每页重复表头。 */
export const registerSheet = async (
  head: SheetHead,
  rows: AsyncIterable<RegisterRow>,
): Promise<Uint8Array> => {
  const stream = new PassThrough();
  const bytes = collect(stream);
  const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = openSheet(book, head);
  for await (const row of rows) {
    const line = sheet.addRow(REGISTER_COLUMNS.map(({ text }) => safeCell(text(row))));
    line.eachCell({ includeEmpty: true }, (cell) => {
      cell.border = BORDERS;
      cell.alignment = { wrapText: true, vertical: 'top' };
    });
    line.commit();
  }
  sheet.commit();
  await book.commit();
  return bytes;
};
