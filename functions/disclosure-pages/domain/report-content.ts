import type { ReportContent } from '@shared/contract/annual-reports';
import {
  reportTexts,
  tableFourColumns,
  tableFourGroups,
  tableThreeColumns,
  tableThreeRows,
  tableTwoCells,
} from '@shared/vocabulary/annual-report';
import type { ReportFigures } from '../ports';

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

const rowsOfZeros = <R extends string, C extends string>(
  rows: readonly R[],
  columns: readonly C[],
): Record<R, Record<C, number>> =>
  Object.fromEntries(rows.map((row) => [row, zeros(columns)])) as Record<R, Record<C, number>>;

/** 还没有编写的报告：各段空着，各数为零。依据：国办公开办函〔2021〕30号。 */
export const emptyReport = (): ReportContent => ({
  texts: Object.fromEntries(
    reportTexts.values.map((key) => [key, '']),
  ) as unknown as ReportContent['texts'],
  two: zeros(tableTwoCells.values),
  three: rowsOfZeros(tableThreeRows, tableThreeColumns),
  four: rowsOfZeros(tableFourGroups, tableFourColumns),
  feesYuan: 0,
  adjustmentNote: '',
});

/** 用系统统计的数填第三、四部分和收费；文字与第二部分（系统不掌握）不动。 */
export const filled = (content: ReportContent, figures: ReportFigures): ReportContent => ({
  ...content,
  three: figures.three,
  four: figures.four,
  feesYuan: figures.feesYuan,
  adjustmentNote: '',
});

/** 表里的数与系统统计的有没有不同。 */
export const differsFrom = (content: ReportContent, figures: ReportFigures): boolean =>
  content.feesYuan !== figures.feesYuan ||
  tableThreeRows.some((row) =>
    tableThreeColumns.some((column) => content.three[row][column] !== figures.three[row][column]),
  ) ||
  tableFourGroups.some((row) =>
    tableFourColumns.some((column) => content.four[row][column] !== figures.four[row][column]),
  );
