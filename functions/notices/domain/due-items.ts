import type { DueItem } from '@shared/contract/notices';
import type { Day } from '@shared/law/day';
import type { AffairsKind, DueState } from '@shared/vocabulary/notice';
import { periodOf, previousPeriod, rhythmLabels, type Period, type Rhythm } from './periods';

/** 一次公开：哪一天、哪一条、完成的是哪一期；period 为 null 的按公布之日所在的期间算。 */
export interface Publication {
  readonly noticeId: string;
  readonly publishedOn: Day;
  readonly period: string | null;
}

/** 一个应公开事项，以及为它公开过的信息。 */
export interface Obligation {
  readonly obligationId: string;
  readonly title: string;
  readonly affairsKind: AffairsKind;
  readonly entryId: string | null;
  readonly rhythm: Rhythm;
  readonly startsOn: Day;
  readonly publications: readonly Publication[];
}

const ORDER: Readonly<Record<DueState, number>> = { overdue: 0, due: 1, published: 2 };

const fulfils = ({ publishedOn, period }: Publication, owed: Period): boolean =>
  period === null
    ? publishedOn >= owed.firstDay && publishedOn <= owed.lastDay
    : period === owed.label;

const fulfilmentOf = (obligation: Obligation, period: Period): Publication | undefined =>
  obligation.publications
    .filter((publication) => fulfils(publication, period))
    .sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1))[0];

const rowOf = (
  obligation: Obligation,
  period: Period,
  outcome: { readonly state: DueState; readonly noticeId: string | null },
): DueItem => ({
  obligationId: obligation.obligationId,
  title: obligation.title,
  affairsKind: obligation.affairsKind,
  entryId: obligation.entryId,
  rhythm: rhythmLabels[obligation.rhythm],
  period: period.label,
  dueOn: period.lastDay,
  ...outcome,
});

/** 从上一期往回，到公布过的那一期或起算之日为止，最早的一个没有公布的期间。 */
const oldestOverdue = (obligation: Obligation, current: Period): Period | undefined => {
  let oldest: Period | undefined;
  for (
    let period = previousPeriod(obligation.rhythm, current);
    obligation.startsOn <= period.lastDay && !fulfilmentOf(obligation, period);
    period = previousPeriod(obligation.rhythm, period)
  )
    oldest = period;
  return oldest;
};

/** 现在公布一次，完成的是哪一期：最早的逾期；没有逾期是本期。 */
export const periodToFulfil = (obligation: Obligation, today: Day): Period => {
  const current = periodOf(obligation.rhythm, today);
  return oldestOverdue(obligation, current) ?? current;
};

const itemOf = (obligation: Obligation, today: Day): DueItem[] => {
  if (obligation.startsOn > today) return [];
  const current = periodOf(obligation.rhythm, today);
  const overdue = oldestOverdue(obligation, current);
  if (overdue) return [rowOf(obligation, overdue, { state: 'overdue', noticeId: null })];
  const published = fulfilmentOf(obligation, current);
  return [
    rowOf(obligation, current, {
      state: published ? 'published' : 'due',
      noticeId: published?.noticeId ?? null,
    }),
  ];
};

/**
 * 每个应公开事项现在的情形，每项一行，逾期在前、待公开次之、已公开在后。
 * 为本期公布过一次即为已公开；还没公布是待公开，到期日是本期最后一天；
 * 以前该公布而一直没有公布的期间是逾期，补公布一次补上最早的一期，本期仍要另行公布。
 * 依据：《村民委员会组织法》关于村务公开的规定（2018年文本第三十条）：至少每季度公布一次。
 */
export const dueItems = (obligations: readonly Obligation[], today: Day): DueItem[] =>
  obligations
    .flatMap((obligation) => itemOf(obligation, today))
    .sort(
      (a, b) =>
        ORDER[a.state] - ORDER[b.state] || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0),
    );
