import type { OutputOf } from '@shared/contract/endpoint';
import type { readFinanceFile as endpoint } from '@shared/contract/village-finance';
import { readFinanceTable, type TableContext } from '@shared/finance/read-table';
import { ok, refused, type Result } from '@shared/result';
import type { UploadedFile } from '../../platform/http/route';
import { readSpreadsheet } from '../../platform/spreadsheet/read-spreadsheet';

const TOO_MANY = 500;

/**
 * 读一份收支明细表格，只读不存：取第一张认得出表头的工作表，隐藏的不读。
 * 拒绝：没有文件、不是表格、没有认出表头、超过 500 笔。
 */
export const readFinanceFile = (
  file: UploadedFile | null,
  context: TableContext,
): Result<OutputOf<typeof endpoint>> => {
  if (!file) return refused('badInput', '请选一个 .xlsx 或者 .csv 文件', { field: 'file' });
  const read = readSpreadsheet(file.fileName, file.bytes);
  if (!read.ok) return read;
  const tables = read.value
    .filter(({ isHidden }) => !isHidden)
    .map(({ sheetName, cells }) => ({ sheetName, ...readFinanceTable(cells, context) }));
  const found = tables.find(({ lines }) => lines.length > 0) ?? tables[0];
  if (!found || (found.lines.length === 0 && found.openingFen === null))
    return refused('badInput', found?.problems[0]?.message ?? '表格里没有内容', { field: 'file' });
  return found.lines.length > TOO_MANY
    ? refused('tooLarge', `明细超过${TOO_MANY}笔，请分期公开`, { field: 'file' })
    : ok(found);
};
