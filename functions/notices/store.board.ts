import type { Database, Sql } from '../platform/database/database';
import { publicScope } from '../platform/database/scope';
import type { Obligation, Publication } from './domain/due-items';
import { periodOf } from './domain/periods';
import type { BoardFacts, BoardFinance, BoardOrganisation } from './ports';
import { cardColumns, cardOf, type CardRow } from './store.cards';
import { recentOf, recentPeriodsOf } from './store.finance';

interface Village {
  readonly regionId: string;
  readonly organisationId: string;
}

/** 完成的一期：哪一期、哪天公开的、哪一条（已经撤下的为空）。 */
interface Fulfilment {
  readonly noticeId: string | null;
  readonly publishedOn: string;
  readonly periodFirst: string;
}

type ObligationRow = Omit<Obligation, 'publications'> & {
  readonly publications: readonly Fulfilment[] | null;
};

/** 每个事项取最近多少次公开：每月一次的，够看五年。 */
const RECENT = 60;

const obligationRows = (sql: Sql, { regionId, organisationId }: Village) =>
  sql<ObligationRow[]>`
    select b.obligation_id, b.title, b.affairs_kind, b.entry_id, b.rhythm, b.due_rule, b.due_day,
      b.starts_on, b.retired_on,
      l.publications
    from obligations b
    left join lateral (
      select json_agg(json_build_object('noticeId', case when r.is_readable then r.notice_id end,
        'publishedOn', r.published_on, 'periodFirst', r.period_first)) as publications
      from (
        select f.notice_id, f.published_on, f.period_first, f.is_readable from duty_fulfilments f
        where f.region_id = b.region_id and f.organisation_id = b.organisation_id
          and f.obligation_id = b.obligation_id
        order by f.period_first desc limit ${RECENT}) r) l on true
    where b.region_id = ${regionId} and b.organisation_id = ${organisationId}
    order by b.position, b.obligation_id`;

const obligationOf = (row: ObligationRow): Obligation => ({
  ...row,
  publications: (row.publications ?? []).map(({ periodFirst, ...publication }): Publication => ({
    ...publication,
    period: row.rhythm === 'anyTime' ? null : periodOf(row.rhythm, periodFirst).label,
  })),
});

/** 一个村（社区）的应公开事项，各带最近的各次公开。 */
export const obligationsOf = async (sql: Sql, village: Village): Promise<Obligation[]> =>
  (await obligationRows(sql, village)).map(obligationOf);

const organisationRows = (sql: Sql, { regionId, organisationId }: Village) =>
  sql<BoardOrganisation[]>`
    select o.organisation_id, o.name, coalesce(p.name, '') as parent_name, o.phone, o.address
    from organisations o
    left join organisations p on p.region_id = o.region_id and p.organisation_id = o.parent_id
    where o.region_id = ${regionId} and o.organisation_id = ${organisationId}`;

const newestRows = (sql: Sql, { regionId, organisationId }: Village) =>
  sql<CardRow[]>`
    select ${cardColumns(sql)} from notices n
    where n.region_id = ${regionId} and n.organisation_id = ${organisationId}
      and n.state = 'published'
    order by n.published_on desc, n.notice_id desc limit 10`;

const newestByAffairsRows = (sql: Sql, { regionId, organisationId }: Village) =>
  sql<CardRow[]>`
    select c.* from (values ('party'), ('village'), ('finance')) kinds (kind)
    cross join lateral (
      select ${cardColumns(sql)} from notices n
      where n.region_id = ${regionId} and n.organisation_id = ${organisationId}
        and n.affairs_kind = kinds.kind and n.state = 'published'
      order by n.published_on desc, n.notice_id desc limit 3) c
    order by c.published_on desc, c.notice_id desc`;

const countsOf = (sql: Sql, { regionId, organisationId }: Village) =>
  sql<{ kind: 'party' | 'village' | 'finance'; noticeCount: number }[]>`
    select n.affairs_kind as kind, count(*)::int as notice_count from notices n
    where n.region_id = ${regionId} and n.organisation_id = ${organisationId}
      and n.state = 'published' and n.affairs_kind is not null
    group by n.affairs_kind`;

type FinanceRow = Omit<BoardFinance, 'recent'> & {
  readonly recent: BoardFinance['recent'] | null;
};

const financeRows = (sql: Sql, { regionId, organisationId }: Village) =>
  sql<FinanceRow[]>`
    select n.notice_id, n.finance, ${recentPeriodsOf(sql)} as recent from notices n
    where n.region_id = ${regionId} and n.organisation_id = ${organisationId}
      and n.affairs_kind = 'finance' and n.finance is not null and n.state = 'published'
    order by n.published_on desc, n.notice_id desc limit 1`;

/** 公开栏首页的全部事实，六条查询一次发出。 */
export const boardFacts = async (database: Database, village: Village): Promise<BoardFacts> => {
  const [[organisation], newest, byAffairs, affairsCounts, obligations, [finance]] =
    await database.readAtOnce(publicScope(village.regionId), (sql) => [
      organisationRows(sql, village),
      newestRows(sql, village),
      newestByAffairsRows(sql, village),
      countsOf(sql, village),
      obligationRows(sql, village),
      financeRows(sql, village),
    ]);
  return {
    organisation: organisation ?? null,
    newest: newest.map(cardOf),
    newestByAffairs: byAffairs.map(cardOf),
    affairsCounts,
    obligations: obligations.map(obligationOf),
    finance: finance ? { ...finance, recent: recentOf(finance.recent) } : null,
  };
};
