import type { Day } from '@shared/law/day';
import { spanOf } from '../period-label';

/** 公开过的一期收支。 */
export interface PublishedPeriod {
  readonly noticeId: string;
  readonly title: string;
  readonly publishedOn: Day;
  readonly period: string;
  readonly balanceFen: number;
}

const newest = (periods: readonly PublishedPeriod[]): PublishedPeriod | null =>
  [...periods].sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1))[0] ?? null;

/**
 * 同一本账里紧挨着的上一期：期末在本期开始之前的里面最晚的一期；期间认不出来的，取最近公开的一期。
 * 同一期公开过两次的，以后一次为准。
 * @param period 本期的写法，如“2026年第二季度”
 */
export const previousOf = (
  published: readonly PublishedPeriod[],
  period: string,
): PublishedPeriod | null => {
  const span = spanOf(period);
  if (!span) return newest(published.filter((each) => each.period !== period));
  const dated = published.flatMap((each) => {
    const { lastDay } = spanOf(each.period) ?? {};
    return lastDay !== undefined && lastDay < span.firstDay ? [{ each, lastDay }] : [];
  });
  const last = dated.reduce((latest, { lastDay }) => (lastDay > latest ? lastDay : latest), '');
  return newest(dated.filter(({ lastDay }) => lastDay === last).map(({ each }) => each));
};
