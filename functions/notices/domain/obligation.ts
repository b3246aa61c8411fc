import type { Day } from '@shared/law/day';
import type { AffairsKind } from '@shared/vocabulary/notice';
import { periodAt, type DueBy, type Period, type PeriodicRhythm, type Rhythm } from './periods';

/** 一次公开：哪一天、哪一条、完成的是哪一期；period 为 null 的按公布之日算。noticeId 为 null 的已经撤下（公示期满）。 */
export interface Publication {
  readonly noticeId: string | null;
  readonly publishedOn: Day;
  readonly period: string | null;
}

/** 一个应公开事项，以及为它公开过的信息。 */
export interface Obligation extends DueBy {
  readonly obligationId: string;
  readonly title: string;
  readonly affairsKind: AffairsKind | null;
  readonly entryId: string | null;
  readonly rhythm: Rhythm;
  readonly startsOn: Day;
  /** 到哪天为止；还在公开的为 null。 */
  readonly retiredOn: Day | null;
  readonly publications: readonly Publication[];
}

/** 按期公开的事项。 */
export type PeriodicObligation = Obligation & { readonly rhythm: PeriodicRhythm };

/** 是不是按期公开的；发生后随时公开的不是。 */
export const isPeriodic = (obligation: Obligation): obligation is PeriodicObligation =>
  obligation.rhythm !== 'anyTime';

const fulfils = (obligation: PeriodicObligation, publication: Publication, owed: Period): boolean =>
  (publication.period ?? periodAt(obligation.rhythm, obligation, publication.publishedOn).label) ===
  owed.label;

/** 完成某一期的那次公开：几次的取最近一次。 */
export const fulfilmentOf = (
  obligation: PeriodicObligation,
  period: Period,
): Publication | undefined =>
  obligation.publications
    .filter((publication) => fulfils(obligation, publication, period))
    .sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1))[0];

/** 某一期是不是应当公开：起算之后、停止之前。 */
export const isOwed = ({ startsOn, retiredOn }: Obligation, { lastDay }: Period): boolean =>
  startsOn <= lastDay && (retiredOn === null || lastDay <= retiredOn);
