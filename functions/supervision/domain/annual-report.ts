import { applicantKinds, type ApplicantKind } from '@shared/vocabulary/applicant';
import { isOpenAtEndOf, outcomeIn, yearOf, type ApplicationFact } from './annual-facts';
import {
  sumOfApplicants,
  tableThreeRows,
  type TableThree,
  type TableThreeRow,
} from './table-three';

export type { ApplicationFact } from './annual-facts';

type Counts = Record<TableThreeRow, Record<ApplicantKind, number>>;

const emptyCounts = (): Counts =>
  Object.fromEntries(
    tableThreeRows.map((row) => [
      row,
      Object.fromEntries(applicantKinds.values.map((kind) => [kind, 0])),
    ]),
  ) as Counts;

/** 办结与结果要么都有，要么都没有；办结不早于收到。不然是数据坏了，抛出。 */
const checkFact = ({ receivedOn, finishedOn, outcome }: ApplicationFact): void => {
  if ((finishedOn === null) !== (outcome === null))
    throw new RangeError('办结之日与办理结果须同时有或者同时没有');
  if (finishedOn !== null && finishedOn < receivedOn)
    throw new RangeError('办结之日早于收到申请之日');
};

/** 这件申请在某年占哪几行；与该年无关的为空。 */
const rowsOf = (fact: ApplicationFact, year: number): TableThreeRow[] => {
  const rows: TableThreeRow[] = [];
  if (yearOf(fact.receivedOn) === year) rows.push('1');
  if (isOpenAtEndOf(fact, year - 1)) rows.push('2');
  const outcome = outcomeIn(fact, year);
  if (outcome !== null) rows.push(outcome, '3.7');
  if (isOpenAtEndOf(fact, year)) rows.push('4');
  return rows;
};

/**
 * 年度报告第三部分：收到和处理政府信息公开申请情况。
 * 新收按收到申请之日归年，办理结果按答复（办结）之日归年；更正记录的不计。
 * 依据：《条例》第五十条，《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）。
 */
export const countTableThree = (facts: readonly ApplicationFact[], year: number): TableThree => {
  const counts = emptyCounts();
  for (const fact of facts) {
    if (fact.isRecordCorrection) continue;
    checkFact(fact);
    for (const row of rowsOf(fact, year)) counts[row][fact.applicantKind] += 1;
  }
  return Object.fromEntries(
    tableThreeRows.map((row) => [row, { ...counts[row], total: sumOfApplicants(counts[row]) }]),
  ) as TableThree;
};
