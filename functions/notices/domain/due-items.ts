import type { DueItem } from '@shared/contract/notices';
import type { Day } from '@shared/law/day';
import type { AffairsKind, DueState } from '@shared/vocabulary/notice';
import { periodOf, previousPeriod, rhythmLabels, type Period, type Rhythm } from './periods';

/** 一次公开：哪一天、哪一条。 */
export interface Publication {
  readonly noticeId: string;
  readonly publishedOn: Day;
}

/** 一个应公开事项，以及为它公开过的信息（只给最近一次也够）。 */
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

const publishedIn = (obligation: Obligation, period: Period): Publication | undefined =>
  obligation.publications
    .filter(({ publishedOn }) => publishedOn >= period.firstDay && publishedOn <= period.lastDay)
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

const itemOf = (obligation: Obligation, today: Day): DueItem[] => {
  if (obligation.startsOn > today) return [];
  const current = periodOf(obligation.rhythm, today);
  const published = publishedIn(obligation, current);
  if (published)
    return [rowOf(obligation, current, { state: 'published', noticeId: published.noticeId })];
  const previous = previousPeriod(obligation.rhythm, current);
  const wasOwed = obligation.startsOn <= previous.lastDay;
  return wasOwed && !publishedIn(obligation, previous)
    ? [rowOf(obligation, previous, { state: 'overdue', noticeId: null })]
    : [rowOf(obligation, current, { state: 'due', noticeId: null })];
};

/**
 * 每个应公开事项现在的情形，每项一行，逾期在前、待公开次之、已公开在后。
 * 期间内公布过一次即为已公开，以公布之日为准；本期还没公布是待公开，到期日是本期最后一天；
 * 上期该公布而没有公布、本期也还没补上的，是逾期。
 * 依据：《村民委员会组织法》关于村务公开的规定（2018年文本第三十条）：至少每季度公布一次。
 */
export const dueItems = (obligations: readonly Obligation[], today: Day): DueItem[] =>
  obligations
    .flatMap((obligation) => itemOf(obligation, today))
    .sort(
      (a, b) =>
        ORDER[a.state] - ORDER[b.state] || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0),
    );
