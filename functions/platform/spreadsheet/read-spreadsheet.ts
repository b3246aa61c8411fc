import { refused, ok, type Result } from '@shared/result';
import { CannotRead, type Unreadable } from '../document-text/document-part';
import { readCsv } from './read-csv';
import { openPackage, packageKind, readPackage, type PackageKind } from './read-xlsx';
import { SPREADSHEET_LIMITS, TooManyRows, type SheetCells } from './sheet-cells';
import { sniff, type Sniffed } from './sniff';

const NOT_WORKBOOK = (content: string) => `文件不是 Excel 工作簿（内容是${content}）`;
const ROWS = SPREADSHEET_LIMITS.rows.toLocaleString('en');
const MEGABYTES = SPREADSHEET_LIMITS.inflatedBytes / 1024 / 1024;

const OTHERS: Readonly<Record<Exclude<Sniffed, 'zip' | 'text'>, string>> = {
  oldExcel: '文件是旧版 Excel（.xls），请另存为 .xlsx 再上传',
  encryptedExcel: '文件加了密码，读不出来，请取消密码再上传',
  oldOffice: NOT_WORKBOOK('旧版 Office 文档'),
  pdf: NOT_WORKBOOK('PDF'),
  image: NOT_WORKBOOK('图片'),
  webPage: NOT_WORKBOOK('网页'),
  binary: NOT_WORKBOOK('不认得的数据'),
};

const PACKAGES: Readonly<Record<Exclude<PackageKind, 'workbook'>, string>> = {
  macros: '文件里带有宏，请另存为不带宏的 .xlsx 再上传',
  binaryWorkbook: '文件是二进制工作簿（.xlsb），请另存为 .xlsx 再上传',
  word: NOT_WORKBOOK('Word 文档'),
  slides: NOT_WORKBOOK('演示文稿'),
  other: NOT_WORKBOOK('压缩包'),
};

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  encrypted: '文件加了密码，读不出来，请取消密码再上传',
  damaged: '文件已损坏，读不出来，请重新保存再上传',
  tooBig: `文件解开后超过 ${MEGABYTES} MB，不再往下读：内容过多，或者是压缩炸弹。一次至多 ${ROWS} 行，请拆开再上传`,
  notSupported: '文件读不出来，请另存为 .xlsx 再上传',
};

const no = (code: 'unsupportedMedia' | 'tooLarge', message: string): Result<never> =>
  refused(code, message, { field: 'file' });

const readZip = (bytes: Uint8Array): Result<SheetCells[]> => {
  const files = openPackage(bytes);
  const kind = packageKind(files);
  return kind === 'workbook' ? ok(readPackage(files)) : no('unsupportedMedia', PACKAGES[kind]);
};

const read = (fileName: string, bytes: Uint8Array): Result<SheetCells[]> => {
  const kind = sniff(bytes);
  if (kind === 'zip') return readZip(bytes);
  if (kind !== 'text') return no('unsupportedMedia', OTHERS[kind]);
  return /\.(?:csv|tsv)$/i.test(fileName)
    ? readCsv(bytes, fileName.replace(/\.[^.]*$/u, ''))
    : no('unsupportedMedia', NOT_WORKBOOK('文本'));
};

/**
 * 读表格文件：.xlsx 或 .csv，按内容认，不信扩展名。
 * 拒绝：不是表格、旧版 .xls、加密、带宏、损坏、解开后过大、行数过多。
 */
export const readSpreadsheet = (fileName: string, bytes: Uint8Array): Result<SheetCells[]> => {
  try {
    return read(fileName, bytes);
  } catch (error) {
    if (error instanceof TooManyRows)
      return no('tooLarge', `表格超过 ${ROWS} 行，一次至多 ${ROWS} 行，请拆开再上传`);
    if (error instanceof CannotRead)
      return no(
        error.reason === 'tooBig' ? 'tooLarge' : 'unsupportedMedia',
        UNREADABLE[error.reason],
      );
    throw error;
  }
};
