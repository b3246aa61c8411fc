import type { Day } from '@shared/law/day';
import type { ApplicantKind } from '@shared/vocabulary/applicant';
import type { DecisionOutcome } from '@shared/vocabulary/decision-outcome';

/** 一件申请在年度报告里要看的事实。 */
export interface ApplicationFact {
  readonly receivedOn: Day;
  /** 办结之日：答复、视为放弃、撤回；还在办的为 null。 */
  readonly finishedOn: Day | null;
  /** 办理结果的行；还在办的为 null。 */
  readonly outcome: DecisionOutcome | null;
  /** 登记时定下的申请人类别。 */
  readonly applicantKind: ApplicantKind;
  /** 更正与自己有关的记录，不是政府信息公开申请，不计入。 */
  readonly isRecordCorrection: boolean;
}

/** 年份。 */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** 落在本年的办理结果；没有办结、不在本年办结的为 null。 */
export const outcomeIn = (fact: ApplicationFact, year: number): DecisionOutcome | null =>
  fact.finishedOn !== null && yearOf(fact.finishedOn) === year ? fact.outcome : null;

/** 到 year 年年底还没有办结。 */
export const isOpenAtEndOf = ({ receivedOn, finishedOn }: ApplicationFact, year: number): boolean =>
  yearOf(receivedOn) <= year && (finishedOn === null || yearOf(finishedOn) > year);
