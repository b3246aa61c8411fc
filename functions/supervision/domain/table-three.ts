import { applicantKinds, type ApplicantKind } from '@shared/vocabulary/applicant';
import { decisionOutcomes, type DecisionOutcome } from '@shared/vocabulary/decision-outcome';

/** 第三部分表格的行。 */
export type TableThreeRow = '1' | '2' | DecisionOutcome | '3.7' | '4';

/** 第三部分表格的列：六类申请人和总计。 */
export type TableThreeColumn = ApplicantKind | 'total';

export const tableThreeRows: readonly TableThreeRow[] = [
  '1',
  '2',
  ...decisionOutcomes.values,
  '3.7',
  '4',
];

export const tableThreeColumns: readonly TableThreeColumn[] = [...applicantKinds.values, 'total'];

type Cells<Column extends string> = Readonly<
  Record<TableThreeRow, Readonly<Record<Column, number>>>
>;

/** 行 → 列 → 件数，都是非负整数。 */
export type TableThree = Cells<TableThreeColumn>;

/** 行的全称，与报告格式逐字相同。依据：国办公开办函〔2021〕30号。 */
export const TABLE_THREE_LABELS: Readonly<Record<TableThreeRow, string>> = {
  '1': '一、本年新收政府信息公开申请数量',
  '2': '二、上年结转政府信息公开申请数量',
  '3.1': '（一）予以公开',
  '3.2': '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '3.3.1': '1.属于国家秘密',
  '3.3.2': '2.其他法律行政法规禁止公开',
  '3.3.3': '3.危及“三安全一稳定”',
  '3.3.4': '4.保护第三方合法权益',
  '3.3.5': '5.属于三类内部事务信息',
  '3.3.6': '6.属于四类过程性信息',
  '3.3.7': '7.属于行政执法案卷',
  '3.3.8': '8.属于行政查询事项',
  '3.4.1': '1.本机关不掌握相关政府信息',
  '3.4.2': '2.没有现成信息需要另行制作',
  '3.4.3': '3.补正后申请内容仍不明确',
  '3.5.1': '1.信访举报投诉类申请',
  '3.5.2': '2.重复申请',
  '3.5.3': '3.要求提供公开出版物',
  '3.5.4': '4.无正当理由大量反复申请',
  '3.5.5': '5.要求行政机关确认或重新出具已获取信息',
  '3.6.1': '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '3.6.2': '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.6.3': '3.其他',
  '3.7': '（七）总计',
  '4': '四、结转下年度继续办理',
};

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
