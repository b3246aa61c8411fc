import type { CoverageCell, CoverageCounts } from '@shared/contract/coverage';
import { dayOf, type Day } from '@shared/law/day';

/** 看哪一段、截至哪天。 */
export interface CoverageSpan {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
}

/** 一年：最迟公开日在这一年里的。@param today 北京时间的今天 */
export const yearSpan = (year: number | undefined, today: Day): CoverageSpan => {
  const chosen = year ?? Number(today.slice(0, 4));
  return {
    from: dayOf({ year: chosen, month: 1, date: 1 }),
    to: dayOf({ year: chosen, month: 12, date: 31 }),
    asOf: today,
  };
};

/** 库里数出来的一格：该公开的、过了最迟日期的、按期的、晚了的、过了最迟日期而公开了的。 */
export interface CountedCell extends Pick<CoverageCell, 'affairsKind' | 'section'> {
  readonly organisationId: string;
  readonly due: number;
  readonly past: number;
  readonly onTime: number;
  readonly late: number;
  readonly pastDone: number;
}

const NOTHING: CoverageCounts = { due: 0, onTime: 0, late: 0, overdue: 0, pending: 0 };

/** 逾期未公开 = 过了最迟日期的 − 其中公开了的；还没到期 = 其余没有公开的。 */
export const countsOf = ({ due, past, onTime, late, pastDone }: CountedCell): CoverageCounts => {
  const overdue = past - pastDone;
  return { due, onTime, late, overdue, pending: due - onTime - late - overdue };
};

/** 各格相加。 */
export const sumOf = (all: readonly CoverageCounts[]): CoverageCounts =>
  all.reduce(
    (sum, each) => ({
      due: sum.due + each.due,
      onTime: sum.onTime + each.onTime,
      late: sum.late + each.late,
      overdue: sum.overdue + each.overdue,
      pending: sum.pending + each.pending,
    }),
    NOTHING,
  );

/** 一个单位的各格，写成对外的样子。 */
export const cellsOf = (counted: readonly CountedCell[]): CoverageCell[] =>
  counted.map((each) => ({
    affairsKind: each.affairsKind,
    section: each.section,
    ...countsOf(each),
  }));
