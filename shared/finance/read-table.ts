import type { FinanceLine } from '../contract/finance-parts';
import { yuanOf } from './money';
import { Reading, type Read, type RowProblem } from './read-lines';
import { withBalances } from './totals';

export type { RowProblem };

/** 读出来的收支明细，请填表的人核对。 */
export interface FinanceTable {
  readonly lines: FinanceLine[];
  readonly openingFen: number | null;
  readonly problems: RowProblem[];
}

export interface TableContext {
  /** 日期没有写年份的，是哪一年。 */
  readonly year: number;
  /** 上期的期末结余（分）；不知道为 null。 */
  readonly openingFen: number | null;
}

const derivedOpening = ([first]: readonly Read[]): number | null =>
  first?.written == null ? null : first.written - first.line.incomeFen + first.line.expenseFen;

/**
 * 从电子表格来的收支明细：认表头、去掉合计，逐笔读；结余重新算，与表里写的不同的指出来。
 * 拒绝的各行写明哪一行、哪里不对；没有认出表头的，第 1 行说明。
 * @param rows 各行各格的文字
 */
export const readFinanceTable = (
  rows: readonly (readonly string[])[],
  { year, openingFen: known }: TableContext,
): FinanceTable => {
  const reading = new Reading(year);
  rows.forEach((cells, index) => reading.take(cells, index + 1));
  const { reads, problems } = reading;
  if (!reading.columns)
    return {
      lines: [],
      openingFen: null,
      problems: [{ row: 1, message: '没有认出表头：要有“摘要”，还要有“收入”和“支出”两栏' }],
    };
  const openingFen = reading.openingFen ?? derivedOpening(reads) ?? known;
  const lines = withBalances(
    reads.map(({ line }) => line),
    openingFen ?? 0,
  );
  const differing = reads.flatMap(({ row, line, written }, index): RowProblem[] => {
    const computed = lines[index]?.balanceFen ?? 0;
    return written === null || written === computed
      ? []
      : [
          {
            row,
            message: `“${line.summary}”的结余算得${yuanOf(computed)}元，表里写的是${yuanOf(written)}元，请核对`,
          },
        ];
  });
  const all = [...problems, ...differing].sort((a, b) => a.row - b.row);
  return { lines, openingFen, problems: all };
};

/** 从 Excel、WPS 复制来的文字（制表符分格）拆成各行各格。 */
export const pastedRows = (text: string): string[][] =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.replace(/^"(.*)"$/s, '$1')));
