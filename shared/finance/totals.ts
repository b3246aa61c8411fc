import type { Finance, FinanceLine, FinanceSummary } from '../contract/finance-parts';
import { financeClasses, type FinanceClass } from '../vocabulary/finance';

type Amounts = Pick<FinanceLine, 'incomeFen' | 'expenseFen'>;

/** 各笔收入、支出的合计。 */
export const totalsOf = (lines: readonly Amounts[]): Amounts => ({
  incomeFen: lines.reduce((sum, line) => sum + line.incomeFen, 0),
  expenseFen: lines.reduce((sum, line) => sum + line.expenseFen, 0),
});

/** 从期初结余起，逐笔算出结余。@param openingFen 期初结余（分） */
export const withBalances = <T extends Amounts>(
  lines: readonly T[],
  openingFen: number,
): (T & { balanceFen: number })[] => {
  let balanceFen = openingFen;
  return lines.map((line) => {
    balanceFen += line.incomeFen - line.expenseFen;
    return { ...line, balanceFen };
  });
};

/** 由明细算出的概要：收入、支出是各笔之和，期末是期初加收入减支出。 */
export const summaryOf = (
  period: string,
  openingFen: number,
  lines: readonly Amounts[],
): FinanceSummary => {
  const { incomeFen, expenseFen } = totalsOf(lines);
  const balanceFen = openingFen + incomeFen - expenseFen;
  return { period, openingFen, incomeFen, expenseFen, balanceFen };
};

/** 各类的收入与支出，照八类的次序，没有发生的不列。 */
export const byClass = (
  finance: Finance,
): { class: FinanceClass; incomeFen: number; expenseFen: number }[] =>
  financeClasses.values.flatMap((each) => {
    const lines = (finance.detail?.lines ?? []).filter((line) => line.class === each);
    return lines.length === 0 ? [] : [{ class: each, ...totalsOf(lines) }];
  });
