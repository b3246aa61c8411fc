import { addDays, addMonths, type Day } from '@shared/law/day';
import type { FiledNotice } from '../ports';

/** 提前多少天算快到期。 */
const SOON_DAYS = 30;

export type ReviewItem = FiledNotice & { readonly reviewBy: Day; readonly isLate: boolean };

/** 各件哪一天以前要复核、迟了没有；最早到期的在前。依据：《条例》第十八条。@param months 每隔几个月复核一次 */
export const reviewItems = (
  filed: readonly FiledNotice[],
  months: number,
  today: Day,
): ReviewItem[] =>
  filed
    .map((notice) => {
      const reviewBy = addMonths(notice.attributeReviewedOn, months);
      return { ...notice, reviewBy, isLate: reviewBy < today };
    })
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0));

export interface BodyReviews {
  readonly organisation: { readonly organisationId: string; readonly name: string };
  readonly filed: number;
  readonly dueSoon: number;
  readonly late: number;
}

/** 各机关有几件、几件快到期、几件迟了；迟的多的在前。 */
export const reviewsByBody = (items: readonly ReviewItem[], today: Day): BodyReviews[] => {
  const soon = addDays(today, SOON_DAYS);
  const bodies = new Map<string, BodyReviews>();
  for (const { organisationId, organisationName, isLate, reviewBy } of items) {
    const before = bodies.get(organisationId);
    bodies.set(organisationId, {
      organisation: { organisationId, name: organisationName },
      filed: (before?.filed ?? 0) + 1,
      dueSoon: (before?.dueSoon ?? 0) + (!isLate && reviewBy <= soon ? 1 : 0),
      late: (before?.late ?? 0) + (isLate ? 1 : 0),
    });
  }
  return [...bodies.values()].sort((a, b) => b.late - a.late || b.dueSoon - a.dueSoon);
};
