import { applicantKinds } from '@shared/vocabulary/applicant';
import {
  columnOf,
  sumOfApplicants,
  sumOfOutcomes,
  tableThreeColumns,
  tableThreeRows,
  type Column,
  type TableThree,
  type TableThreeColumn,
} from './table-three';

/** 不合勾稽关系的一处。 */
export interface Violation {
  readonly rule: 'C-I1' | 'C-I2' | 'C-I3' | 'C-I4' | 'C-I6' | 'cell';
  /** 哪一列（表四为哪一组），哪一行不合的写行号。 */
  readonly where: string;
  readonly message: string;
}

const COLUMN_NAMES: Readonly<Record<TableThreeColumn, string>> = {
  ...applicantKinds.labels,
  total: '总计',
};

/** C-I1：第一项加第二项之和，等于第三项加第四项之和。 */
export const balances = (column: Column): boolean =>
  column['1'] + column['2'] === column['3.7'] + column['4'];

const columnViolations = (table: TableThree, name: TableThreeColumn): Violation[] => {
  const column = columnOf(table, name);
  const where = COLUMN_NAMES[name];
  const found: Violation[] = [];
  if (!balances(column)) {
    const [left, right] = [column['1'] + column['2'], column['3.7'] + column['4']];
    const message = `“${where}”列：新收加上年结转是${left}，办理结果总计加结转下年度是${right}，应当相等`;
    found.push({ rule: 'C-I1', where, message });
  }
  if (sumOfOutcomes(column) !== column['3.7']) {
    const message = `“${where}”列：办理结果各行之和是${sumOfOutcomes(column)}，总计写的是${column['3.7']}`;
    found.push({ rule: 'C-I2', where, message });
  }
  return found;
};

const rowViolations = (table: TableThree): Violation[] =>
  tableThreeRows.flatMap((row): Violation[] => {
    const sum = sumOfApplicants(table[row]);
    if (sum === table[row].total) return [];
    const message = `${row} 行：各类申请人之和是${sum}，总计写的是${table[row].total}`;
    return [{ rule: 'C-I3', where: row, message }];
  });

const cellViolations = (table: TableThree): Violation[] =>
  tableThreeRows.flatMap((row) =>
    tableThreeColumns.flatMap((name): Violation[] => {
      const value = table[row][name];
      if (Number.isInteger(value) && value >= 0) return [];
      const message = `${row} 行“${COLUMN_NAMES[name]}”列应为非负整数`;
      return [{ rule: 'cell', where: COLUMN_NAMES[name], message }];
    }),
  );

const carryViolations = (table: TableThree, lastYear: TableThree): Violation[] =>
  tableThreeColumns.flatMap((name): Violation[] => {
    const [carried, left] = [table['2'][name], lastYear['4'][name]];
    const where = COLUMN_NAMES[name];
    if (carried === left) return [];
    const message = `“${where}”列：上年结转是${carried}，上一年报告的结转下年度是${left}，应当相等`;
    return [{ rule: 'C-I4', where, message }];
  });

/**
 * 核对第三部分的勾稽关系，逐列逐行，不合的列出。每件恰占一行（C-I5）由 C-I1、C-I2 合起来保证。
 * 依据：国办公开办函〔2021〕30号。
 * @param lastYear 上一年的表；没有的不核对结转
 */
export const tableThreeViolations = (
  table: TableThree,
  lastYear: TableThree | null = null,
): Violation[] => [
  ...cellViolations(table),
  ...tableThreeColumns.flatMap((name) => columnViolations(table, name)),
  ...rowViolations(table),
  ...(lastYear === null ? [] : carryViolations(table, lastYear)),
];
