import type { Day } from '@shared/law/day';
import { PERIODS } from '@shared/law/periods';
import { UNINFORMED_RECONSIDERATION } from '@shared/law/remedies';
import { periodEnd, type CountedDay, type WorkingDayCalendar } from '../../platform/calendar';

/** 申请人何时知道、是否被告知救济权利、是否先复议、何时收到复议决定。 */
export interface RemedyFacts {
  /** 收到答复（知道行政行为内容）之日。 */
  readonly knownOn: Day;
  /** 已告知申请复议的权利、机关和期限。 */
  readonly isInformed: boolean;
  readonly isReviewFirst: boolean;
  /** 收到复议决定之日；没有为 null。 */
  readonly reviewDecisionOn: Day | null;
}

/** 各项救济的最后一日；不能走的、尚未开始的为 null。 */
export interface RemedyDeadlines {
  readonly reconsiderationBy: CountedDay;
  /** 直接起诉；须先复议的为 null。 */
  readonly directSuitBy: CountedDay | null;
  /** 复议后起诉；还没有复议决定的为 null。 */
  readonly suitAfterReconsiderationBy: CountedDay | null;
}

/**
 * 复议六十日（没有告知权利的最长一年）、直接起诉六个月（没有对应之日的取月末）、复议后起诉十五日；
 * 开始的当日不算，最后一日是休息日的顺延到下一个工作日。
 * 依据：《行政复议法》第二十条、第二十三条、第三十四条，《行政诉讼法》第四十五条、第四十六条，
 * 《民法典》第二百零一条至第二百零三条。
 */
export const remedyDeadlines = (
  facts: RemedyFacts,
  calendar: WorkingDayCalendar,
): RemedyDeadlines => {
  const { knownOn, isInformed, isReviewFirst, reviewDecisionOn } = facts;
  const review = isInformed ? PERIODS.reconsideration : UNINFORMED_RECONSIDERATION;
  return {
    reconsiderationBy: periodEnd(knownOn, review, calendar),
    directSuitBy: isReviewFirst ? null : periodEnd(knownOn, PERIODS.litigation, calendar),
    suitAfterReconsiderationBy:
      reviewDecisionOn === null
        ? null
        : periodEnd(reviewDecisionOn, PERIODS.litigationAfterReconsideration, calendar),
  };
};
