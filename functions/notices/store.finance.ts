import type { RecentPeriod } from '@shared/contract/finance-parts';
import type { Sql } from '../platform/database/database';
import type { PublishedPeriod } from './domain/finance/previous-period';

/** 哪个村的哪一本账：同一应公开事项的各期是一本账。 */
export interface Book {
  readonly regionId: string;
  readonly organisationId: string;
  readonly obligationId: string | null;
}

/** 往回看几期。 */
const PERIODS_BACK = 60;

/** 同一本账公开过的各期，新的在前。 */
export const publishedPeriods = (sql: Sql, book: Book): Promise<PublishedPeriod[]> => sql<
  PublishedPeriod[]
>`
  select n.notice_id, n.title, n.published_on, n.finance->>'period' as period,
    (n.finance->>'balanceFen')::float8 as balance_fen
  from notices n
  where n.region_id = ${book.regionId} and n.organisation_id = ${book.organisationId}
    and n.affairs_kind = 'finance' and n.finance is not null and n.state = 'published'
    and n.obligation_id is not distinct from ${book.obligationId}
  order by n.published_on desc, n.notice_id desc limit ${PERIODS_BACK}`;

/** 一行信息所在的那本账近六期的收支（旧的在前），写成 JSON；notices 的别名是 n。不是收支的不去查。 */
export const recentPeriodsOf = (sql: Sql) => sql`
  case when n.finance is not null and n.affairs_kind = 'finance' then (
    select json_agg(json_build_object('noticeId', r.notice_id, 'period', r.finance->>'period',
      'incomeFen', r.finance->'incomeFen', 'expenseFen', r.finance->'expenseFen',
      'balanceFen', r.finance->'balanceFen') order by r.published_on, r.notice_id)
    from (
      select m.notice_id, m.finance, m.published_on from notices m
      where m.region_id = n.region_id and m.organisation_id = n.organisation_id
        and m.affairs_kind = 'finance' and m.finance is not null and m.state = 'published'
        and m.obligation_id is not distinct from n.obligation_id
        and (m.published_on, m.notice_id) <= (n.published_on, n.notice_id)
      order by m.published_on desc, m.notice_id desc limit 6) r) end`;

/** 没有查的为空。 */
export const recentOf = (found: readonly RecentPeriod[] | null): RecentPeriod[] => [
  ...(found ?? []),
];
