import { parse } from 'csv-parse/sync';
import { refused, ok, type Result } from '@shared/result';
import { decodeText } from './decode-text';
import { SPREADSHEET_LIMITS, TooManyRows, type SheetCells } from './sheet-cells';

const DELIMITERS = [',', '\t', ';'] as const;

/** 分隔符：前若干行里哪个最多就是哪个。 */
const delimiterOf = (text: string): string => {
  const head = text.slice(0, 8192);
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
};

const hasText = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

const parsed = (text: string): string[][] | null => {
  try {
    const rows: unknown = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1024 * 1024,
      to: SPREADSHEET_LIMITS.rows + 1,
    });
    return rows as string[][];
  } catch {
    return null;
  }
};

/** 读 CSV：逗号、制表符或分号分隔，UTF-8（带不带标记都行）、UTF-16 或国标码。没有合并与隐藏。 */
export const readCsv = (bytes: Uint8Array, sheetName: string): Result<SheetCells[]> => {
  const text = decodeText(bytes);
  const rows = text === null ? null : parsed(text.replace(/^\ufeff/u, ''));
  if (!rows)
    return refused('unsupportedMedia', '文件读不出来，请另存为 .xlsx 或者 UTF-8 的 .csv 再上传', {
      field: 'file',
    });
  if (rows.length > SPREADSHEET_LIMITS.rows) throw new TooManyRows();
  const last = rows.findLastIndex(hasText);
  return ok([
    {
      sheetName,
      isHidden: false,
      cells: rows.slice(0, last + 1).map((row) => row.slice(0, SPREADSHEET_LIMITS.columns)),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      brokenFormulas: new Set(),
    },
  ]);
};
