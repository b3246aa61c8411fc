import type { DueItem } from '@shared/contract/notices';
import type { Day } from '@shared/law/day';
import { rhythms } from '@shared/vocabulary/duty';
import type { DueState } from '@shared/vocabulary/notice';
import {
  fulfilmentOf,
  isOwed,
  isPeriodic,
  type Obligation,
  type PeriodicObligation,
} from './obligation';
import { dueOnOf, periodAt, previousPeriod, type Period } from './periods';

export * from './obligation';

const ORDER: Readonly<Record<DueState, number>> = { overdue: 0, due: 1, published: 2 };

const rowOf = (
  obligation: PeriodicObligation,
  period: Period,
  outcome: { readonly state: DueState; readonly noticeId: string | null },
): DueItem => ({
  obligationId: obligation.obligationId,
  title: obligation.title,
  affairsKind: obligation.affairsKind,
  entryId: obligation.entryId,
  rhythm: rhythms.labels[obligation.rhythm],
  period: period.label,
  dueOn: dueOnOf(obligation, period),
  ...outcome,
});

/** 从 from 往回，到公布过的那一期或起算之日为止，最早的一个过了最迟日期没有公布的期间。 */
const oldestOverdue = (
  obligation: PeriodicObligation,
  from: Period,
  today: Day,
): Period | undefined => {
  let oldest: Period | undefined;
  for (
    let period = from;
    obligation.startsOn <= period.lastDay && !fulfilmentOf(obligation, period);
    period = previousPeriod(obligation.rhythm, period)
  )
    if (isOwed(obligation, period) && dueOnOf(obligation, period) < today) oldest = period;
  return oldest;
};

const overdueOf = (obligation: PeriodicObligation, today: Day): Period | undefined => {
  const current = periodAt(obligation.rhythm, obligation, today);
  return (
    oldestOverdue(obligation, previousPeriod(obligation.rhythm, current), today) ??
    oldestOverdue(obligation, current, today)
  );
};

/** 现在公布一次，完成的是哪一期：最早的逾期；没有逾期是本期。随时公开的不分期，为 null。 */
export const periodToFulfil = (obligation: Obligation, today: Day): Period | null =>
  isPeriodic(obligation)
    ? (overdueOf(obligation, today) ?? periodAt(obligation.rhythm, obligation, today))
    : null;

/** 一个事项现在的情形；还没起算、已经停止又没有逾期、随时公开的，没有这一行。 */
export const dueItemOf = (obligation: Obligation, today: Day): DueItem | null => {
  if (obligation.startsOn > today || !isPeriodic(obligation)) return null;
  const overdue = overdueOf(obligation, today);
  if (overdue) return rowOf(obligation, overdue, { state: 'overdue', noticeId: null });
  const current = periodAt(obligation.rhythm, obligation, today);
  if (!isOwed(obligation, current)) return null;
  const published = fulfilmentOf(obligation, current);
  return rowOf(obligation, current, {
    state: published ? 'published' : 'due',
    noticeId: published?.noticeId ?? null,
  });
};

/**
 * 每个按期公开的事项现在的情形，每项一行，逾期在前、待公开次之、已公开在后。
 * 为本期公布过一次即为已公开；还没公布是待公开，到期日按最迟日期；
 * 以前该公布而一直没有公布的期间是逾期，补公布一次补上最早的一期，本期仍要另行公布。
 * 依据：《村民委员会组织法》关于村务公开的规定（2018年文本第三十条）：至少每季度公布一次。
 */
export const dueItems = (obligations: readonly Obligation[], today: Day): DueItem[] =>
  obligations
    .flatMap((obligation) => dueItemOf(obligation, today) ?? [])
    .sort(
      (a, b) =>
        ORDER[a.state] - ORDER[b.state] || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0),
    );
