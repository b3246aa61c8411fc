import * as excel from 'exceljs';

type Value = excel.CellValue;

/** 测试用的工作表：各行，和合并、隐藏。 */
export interface MadeSheet {
  readonly name?: string;
  readonly rows: readonly (readonly Value[])[];
  readonly merges?: readonly string[];
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly isHidden?: boolean;
}

/** 造一个 .xlsx 文件，行列从 1 数起。 */
export const sheetFile = async (...sheets: readonly MadeSheet[]): Promise<Uint8Array> => {
  const book = new excel.Workbook();
  sheets.forEach((made, at) => {
    const sheet = book.addWorksheet(made.name ?? `Sheet${at + 1}`, {
      state: made.isHidden ? 'hidden' : 'visible',
    });
    for (const row of made.rows) sheet.addRow([...row]);
    for (const area of made.merges ?? []) sheet.mergeCells(area);
    for (const column of made.hiddenColumns ?? []) sheet.getColumn(column).hidden = true;
    for (const row of made.hiddenRows ?? []) sheet.getRow(row).hidden = true;
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
};

/** 国家表样的两行表头，从 A 列起，十四栏。 */
export const NATIONAL_HEADER: readonly (readonly string[])[] = [
  [
    '序号',
    '公开事项',
    '',
    '公开内容（要素）',
    '公开依据',
    '公开时限',
    '公开主体',
    '公开渠道和载体',
    '公开对象',
    '',
    '公开方式',
    '',
    '公开层级',
    '',
  ],
  [
    '',
    '一级事项',
    '二级事项',
    '',
    '',
    '',
    '',
    '',
    '全社会',
    '特定群体',
    '主动',
    '依申请公开',
    '县级',
    '乡级',
  ],
];

/** 两行表头的合并。@param top 表头第一行是第几行 */
export const nationalMerges = (top: number): string[] => [
  ...['A', 'D', 'E', 'F', 'G', 'H'].map((letter) => `${letter}${top}:${letter}${top + 1}`),
  ...['B:C', 'I:J', 'K:L', 'M:N'].map((pair) => {
    const [left = '', right = ''] = pair.split(':');
    return `${left}${top}:${right}${top}`;
  }),
];
