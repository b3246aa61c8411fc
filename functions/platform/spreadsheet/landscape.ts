import type * as excel from 'exceljs';

/** A4 在表格文件里的编号。 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- 库的类型里有这个枚举，运行时没有
const A4 = 9 as excel.PaperSize;

/** A4 横排，宽度缩到一页，每页重复表头。@param head 表头是第几行到第几行，如“1:2” */
export const landscapePage = (head: string): Partial<excel.PageSetup> => ({
  paperSize: A4,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: head,
});
