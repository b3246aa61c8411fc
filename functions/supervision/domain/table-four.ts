import type { Day } from '@shared/law/day';
import {
  TABLE_FOUR_LABELS,
  tableFourColumns,
  tableFourGroups,
  type TableFourColumn,
  type TableFourGroup,
} from '@shared/vocabulary/annual-report';
import { yearOf } from './annual-facts';
import type { Violation } from './table-three-identities';

export {
  TABLE_FOUR_LABELS,
  tableFourColumns,
  tableFourGroups,
  type TableFourColumn,
  type TableFourGroup,
};

/** 一件复议、诉讼；投诉举报不进这张表。 */
export interface RemedyFact {
  readonly kind: TableFourGroup;
  readonly filedOn: Day;
  readonly result: 'upheld' | 'corrected' | 'other' | null;
  readonly decidedOn: Day | null;
}

type Row = Readonly<Record<TableFourColumn, number>>;
export type TableFour = Readonly<Record<TableFourGroup, Row>>;

/** 在某年归哪一列：本年审结的归结果，年底未审结的归尚未审结；与该年无关的为 null。 */
const columnIn = (
  { filedOn, result, decidedOn }: RemedyFact,
  year: number,
): TableFourColumn | null => {
  if (yearOf(filedOn) > year) return null;
  if (decidedOn === null || result === null || yearOf(decidedOn) > year) return 'pending';
  return yearOf(decidedOn) === year ? result : null;
};

/**
 * 年度报告第四部分：政府信息公开行政复议、行政诉讼情况。
 * 依据：《条例》第五十条，《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）。
 */
export const countTableFour = (facts: readonly RemedyFact[], year: number): TableFour => {
  const rowFor = (group: TableFourGroup): Row => {
    const row = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };
    for (const fact of facts) {
      const column = fact.kind === group ? columnIn(fact, year) : null;
      if (column === null) continue;
      row[column] += 1;
      row.total += 1;
    }
    return row;
  };
  return {
    reconsideration: rowFor('reconsideration'),
    directLitigation: rowFor('directLitigation'),
    litigationAfterReconsideration: rowFor('litigationAfterReconsideration'),
  };
};

/** C-I6：每组总计等于四项之和，不合的列出。依据：国办公开办函〔2021〕30号。 */
export const tableFourViolations = (table: TableFour): Violation[] =>
  tableFourGroups.flatMap((group): Violation[] => {
    const { upheld, corrected, other, pending, total } = table[group];
    const sum = upheld + corrected + other + pending;
    if (sum === total) return [];
    const where = TABLE_FOUR_LABELS[group];
    return [{ rule: 'C-I6', where, message: `“${where}”：四项之和是${sum}，总计写的是${total}` }];
  });
