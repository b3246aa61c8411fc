import type { Database, Sql } from '../platform/database/database';
import { publicScope } from '../platform/database/scope';
import type { Obligation, Publication } from './domain/due-items';
import type { BoardFacts, BoardOrganisation } from './ports';
import { cardColumns, cardOf, type CardRow } from './store.cards';

interface Village {
  readonly regionId: string;
  readonly organisationId: string;
}

type ObligationRow = Omit<Obligation, 'publications'> & {
  readonly publications: readonly Publication[] | null;
};

/** 每个事项取最近多少次公开：每月一次的，够看五年。 */
const RECENT = 60;

const obligationRows = (sql: Sql, { regionId, organisationId }: Village) =>
  sql<ObligationRow[]>`
    select b.obligation_id, b.title, b.affairs_kind, b.entry_id, b.rhythm, b.starts_on,
      l.publications
    from obligations b
    left join lateral (
      select json_agg(json_build_object('noticeId', r.notice_id, 'publishedOn', r.published_on,
        'period', r.obligation_period)) as publications
      from (
        select n.notice_id, n.published_on, n.obligation_period from notices n
        where n.region_id = b.region_id and n.organisation_id = b.organisation_id
          and n.obligation_id = b.obligation_id and n.state = 'published'
        order by n.published_on desc limit ${RECENT}) r) l on true
    where b.region_id = ${regionId} and b.organisation_id = ${organisationId}
    order by b.position, b.obligation_id`;

const obligationOf = (row: ObligationRow): Obligation => ({
  ...row,
  publications: row.publications ?? [],
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

interface FinanceRow {
  readonly noticeId: string;
  readonly finance: Omit<NonNullable<BoardFacts['finance']>, 'noticeId'>;
}

const financeRows = (sql: Sql, { regionId, organisationId }: Village) =>
  sql<FinanceRow[]>`
    select n.notice_id, n.finance from notices n
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
    finance: finance ? { ...finance.finance, noticeId: finance.noticeId } : null,
  };
};
