import { applicantKinds, type ApplicantKind } from '@shared/vocabulary/applicant';
import {
  TABLE_THREE_LABELS,
  tableThreeColumns,
  tableThreeRows,
  type TableThreeColumn,
  type TableThreeRow,
} from '@shared/vocabulary/annual-report';
import { decisionOutcomes } from '@shared/vocabulary/decision-outcome';

export {
  TABLE_THREE_LABELS,
  tableThreeColumns,
  tableThreeRows,
  type TableThreeColumn,
  type TableThreeRow,
};

type Cells<Column extends string> = Readonly<
  Record<TableThreeRow, Readonly<Record<Column, number>>>
>;

/** 行 → 列 → 件数，都是非负整数。 */
export type TableThree = Cells<TableThreeColumn>;

/** 一列：各行的件数。 */
export type Column = Readonly<Record<TableThreeRow, number>>;

/** 取出一列。 */
export const columnOf = (table: TableThree, column: TableThreeColumn): Column =>
  Object.fromEntries(tableThreeRows.map((row) => [row, table[row][column]])) as Column;

/** 办理结果各行之和，应等于“（七）总计”。 */
export const sumOfOutcomes = (column: Column): number =>
  decisionOutcomes.values.reduce((sum, row) => sum + column[row], 0);

/** 六类申请人之和，应等于“总计”。 */
export const sumOfApplicants = (row: Readonly<Record<ApplicantKind, number>>): number =>
  applicantKinds.values.reduce((sum, kind) => sum + row[kind], 0);
