import type { Database, Sql } from '../platform/database/database';
import { publicScope, systemScope } from '../platform/database/scope';
import type { CountedCell, CoverageSpan } from './coverage/domain/counts';
import type { CoverageBody, CoverageStore } from './coverage/ports';

interface Question extends CoverageSpan {
  readonly regionId: string;
  readonly ids: readonly string[] | null;
}

/** 最迟日期至多在期满之后这么多日，往前多看这么多。 */
const LONGEST_AFTER_END = 92;

const only = (sql: Sql, column: string, ids: readonly string[] | null) =>
  ids === null ? sql`` : sql`and ${sql(column)} = any (${[...ids]}::text[])`;

/** 村（社区）和机关按期的：频次、最迟日期、起止都相同的先合在一起数有几期，再乘到各事项上。 */
const owedParts = (sql: Sql, { regionId, from, to, asOf, ids }: Question) => sql`
  duties as materialized (
    select b.organisation_id, b.affairs_kind, e.section, b.rhythm, b.due_rule,
      coalesce(b.due_day, 0) as due_day, b.starts_on, coalesce(b.retired_on, 'infinity') as retired_on,
      count(*)::int as duty_count
    from obligations b
    left join catalogue_entries e on e.region_id = b.region_id and e.entry_id = b.entry_id
    where b.region_id = ${regionId} and b.rhythm <> 'anyTime' ${only(sql, 'b.organisation_id', ids)}
    group by 1, 2, 3, 4, 5, 6, 7, 8),
  shapes as (
    select distinct rhythm, due_rule, due_day, starts_on, retired_on from duties),
  periods as (
    select s.*, count(*)::int as due, count(*) filter (where p.due_on < ${asOf}::date)::int as past
    from shapes s
    cross join lateral (
      select duty_due_on(s.rhythm, s.due_rule, s.due_day, f.first_day::date) as due_on,
        duty_period_last(s.rhythm, f.first_day::date) as last_day
      from generate_series(
        duty_period_first(s.rhythm, duty_period_first(s.rhythm, ${from}::date) - ${LONGEST_AFTER_END}::int)::timestamp,
        ${to}::timestamp, make_interval(months => duty_period_months(s.rhythm))) f (first_day)) p
    where p.due_on between ${from}::date and ${to}::date
      and p.last_day >= s.starts_on and p.last_day <= s.retired_on
    group by s.rhythm, s.due_rule, s.due_day, s.starts_on, s.retired_on),
  owed as (
    select d.organisation_id, d.affairs_kind, d.section,
      sum(d.duty_count * p.due)::int as due, sum(d.duty_count * p.past)::int as past
    from duties d
    join periods p using (rhythm, due_rule, due_day, starts_on, retired_on)
    group by 1, 2, 3)`;

/** 公开了的从逐期的完成情况数；机关的看每条信息的最迟公开日。 */
const doneParts = (sql: Sql, { regionId, from, to, asOf, ids }: Question) => sql`
  done as (
    select f.organisation_id, f.affairs_kind, f.section,
      count(*) filter (where f.published_on <= f.due_on)::int as on_time,
      count(*) filter (where f.published_on > f.due_on)::int as late,
      count(*) filter (where f.due_on < ${asOf}::date)::int as past_done
    from duty_fulfilments f
    where f.region_id = ${regionId} and f.due_on between ${from}::date and ${to}::date
      and f.published_on <= ${asOf}::date ${only(sql, 'f.organisation_id', ids)}
    group by 1, 2, 3),
  released as (
    select n.organisation_id, null::text as affairs_kind, n.section, count(*)::int as due,
      count(*) filter (where n.publish_by < ${asOf}::date)::int as past,
      count(*) filter (where n.published_on <= n.publish_by)::int as on_time,
      count(*) filter (where n.published_on > n.publish_by)::int as late,
      count(*) filter (where n.publish_by < ${asOf}::date and n.published_on is not null)::int as past_done
    from notices n
    where n.region_id = ${regionId} and n.publish_by between ${from}::date and ${to}::date
      and n.attribute = 'proactive' and n.state <> 'discarded' ${only(sql, 'n.organisation_id', ids)}
    group by 1, 2, 3)`;

/**
 * 各单位各格该公开的、公开了的件数，一条语句。
 */
export const coverageQuery = (sql: Sql, question: Question) =>
  sql<CountedCell[]>`
  with ${owedParts(sql, question)},
  ${doneParts(sql, question)}
  select organisation_id, affairs_kind, section, sum(due)::int as due, sum(past)::int as past,
    sum(on_time)::int as on_time, sum(late)::int as late, sum(past_done)::int as past_done
  from (
    select organisation_id, affairs_kind, section, due, past, 0 as on_time, 0 as late, 0 as past_done from owed
    union all
    select organisation_id, affairs_kind, section, 0, 0, on_time, late, past_done from done
    union all
    select organisation_id, affairs_kind, section, due, past, on_time, late, past_done from released) u
  group by 1, 2, 3
  order by 1, 2 nulls last, 3 nulls last`;

const bodyColumns = (sql: Sql) => sql`organisation_id, name, kind`;

/** 公开情况的存取：件数以系统的身份数（没有公开的也要数到），给出去的只有件数。 */
export const coverageStore = (
  database: Database,
  regionExists: (regionId: string) => Promise<boolean>,
): CoverageStore => ({
  regionExists,
  bodies: (regionId, { kinds, parentId, offset, limit }) =>
    database.read(
      publicScope(regionId),
      (sql) => sql<CoverageBody[]>`
        select ${bodyColumns(sql)} from organisations
        where region_id = ${regionId} and kind = any (${[...kinds]}::text[])
          ${parentId === null ? sql`` : sql`and parent_id = ${parentId}`}
        order by position, organisation_id offset ${offset} limit ${limit}`,
    ),
  body: (regionId, organisationId) =>
    database.read(publicScope(regionId), async (sql) => {
      const rows = await sql<CoverageBody[]>`
        select ${bodyColumns(sql)} from organisations
        where region_id = ${regionId} and organisation_id = ${organisationId}`;
      return rows[0] ?? null;
    }),
  count: (regionId, span, ids) =>
    database.read(systemScope(regionId), (sql) => coverageQuery(sql, { regionId, ...span, ids })),
});
