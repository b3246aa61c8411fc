import type { Database, Sql } from '../platform/database/database';
import { publicScope } from '../platform/database/scope';
import type { FeedItem, FeedQuestion, FeedStore, InterpretationFigures } from './ports';

/** 订阅里给多少条。 */
const NEWEST = 50;

const itemRows = (sql: Sql, { regionId, organisationId, section }: FeedQuestion) => sql<FeedItem[]>`
  select n.notice_id, n.title, n.summary, n.published_at,
    (select o.name from organisations o
      where o.region_id = n.region_id and o.organisation_id = n.organisation_id) as organisation_name
  from notices n
  where n.region_id = ${regionId} and n.state = 'published'
    ${organisationId === undefined ? sql`` : sql`and n.organisation_id = ${organisationId}`}
    ${section === undefined ? sql`` : sql`and n.section = ${section}`}
  order by n.published_on desc, n.notice_id desc limit ${NEWEST}`;

const nameRows = (sql: Sql, { regionId, organisationId }: FeedQuestion) => sql<
  { regionName: string; organisationName: string | null }[]
>`
  select r.name as region_name, o.name as organisation_name from regions r
  left join organisations o on o.region_id = r.region_id and o.organisation_id = ${organisationId ?? ''}
  where r.region_id = ${regionId}`;

const figureRows = (
  sql: Sql,
  { regionId, year, today }: { regionId: string; year: number; today: string },
) => sql<InterpretationFigures[]>`
  with documents as (
    select n.organisation_id, n.notice_id, n.published_on, n.interpret_by,
      (select min(i.published_on) from notices i where i.region_id = n.region_id
        and i.interprets_id = n.notice_id and i.state = 'published') as interpreted_on
    from notices n
    where n.region_id = ${regionId} and n.state = 'published' and n.kind = 'policyDocument'
      and coalesce((n.interpretation_duty ->> 'isRequired')::boolean, true)
      and extract(year from n.published_on) = ${year}),
  interpretations as (
    select n.organisation_id,
      n.interpretation -> 'forms' ?| array['chart', 'picture', 'animation', 'audio', 'video'] as diversified,
      exists (select 1 from notice_channels c where c.region_id = n.region_id
        and c.notice_id = n.notice_id and c.channel <> 'website') as elsewhere
    from notices n
    where n.region_id = ${regionId} and n.state = 'published' and n.kind = 'interpretation'
      and extract(year from n.published_on) = ${year})
  select o.organisation_id, o.name, coalesce(d.documents, 0)::int as documents,
    coalesce(d.interpreted, 0)::int as interpreted, coalesce(d.late, 0)::int as late,
    coalesce(i.interpretations, 0)::int as interpretations,
    coalesce(i.diversified, 0)::int as diversified, coalesce(i.elsewhere, 0)::int as other_channels
  from organisations o
  left join (select organisation_id, count(*) as documents, count(interpreted_on) as interpreted,
      count(*) filter (where interpret_by < coalesce(interpreted_on, ${today}::date)) as late
    from documents group by 1) d using (organisation_id)
  left join (select organisation_id, count(*) as interpretations,
      count(*) filter (where diversified) as diversified, count(*) filter (where elsewhere) as elsewhere
    from interpretations group by 1) i using (organisation_id)
  where o.region_id = ${regionId} and (d.documents is not null or i.interpretations is not null)
  order by o.position, o.organisation_id`;

/** 订阅与解读情况的读取，都在公开的范围里。 */
export const feedStore = (database: Database): FeedStore => ({
  newest: async (question) => {
    const [[names], items] = await database.readAtOnce(publicScope(question.regionId), (sql) => [
      nameRows(sql, question),
      itemRows(sql, question),
    ]);
    if (!names || (question.organisationId !== undefined && names.organisationName === null))
      return null;
    return { ...names, items };
  },
  interpretationFigures: async (regionId, year, today) => {
    const [rows] = await database.readAtOnce(publicScope(regionId), (sql) => [
      figureRows(sql, { regionId, year, today }),
    ]);
    return rows;
  },
});
