// 裸服务器的查询，写得与产品的一字不差（same-queries.mjs 逐条核对）；每个函数返回同时发出的几条。

/** @typedef {import('postgres').Sql<any>} Sql */

export const take = 21;

/** @param {Sql} sql @param {string} region @param {string} organisation */
export const listQueries = (sql, region, organisation) => [
  sql`
    select
      n.notice_id, n.title, n.summary, n.organisation_id, n.section, n.affairs_kind, n.process_stage,
      n.published_on, n.publicity_until, n.attachment_count,
      (select o.name from organisations o
        where o.region_id = n.region_id and o.organisation_id = n.organisation_id) as organisation_name
    from notices n
    where n.region_id = ${region} and n.state = 'published'
      and n.organisation_id = ${organisation}
    order by n.published_on desc, n.notice_id desc limit ${take}`,
];

/** @param {Sql} sql @param {string} region @param {string} id */
export const detailQueries = (sql, region, id) => [
  sql`
  select n.notice_id, n.title, n.summary, n.organisation_id, o.name as organisation_name,
    o.phone as organisation_phone, n.section, n.affairs_kind, n.process_stage, n.published_on,
    n.publicity_until, n.index_number, n.body_markdown, n.produced_on, n.published_at,
    n.publicity_days, n.content_elements, n.finance, n.entry_id, o.kind as organisation_kind, n.kind,
    n.document_number, n.changed_on, n.clarification, n.interpretation, n.interpretation_duty, n.revision, n.catalogue_version_id,
    case when n.follows_id is not null then (
    select json_build_object('noticeId', f.notice_id, 'title', f.title) from notices f
    where f.region_id = n.region_id and f.notice_id = n.follows_id and f.state = 'published') end as follows,
  case when n.mirrors_id is not null then (
    select json_build_object('noticeId', g.notice_id, 'title', g.title) from notices g
    where g.region_id = n.region_id and g.notice_id = n.mirrors_id and g.state = 'published') end as mirrors,
  (select json_agg(json_build_object('noticeId', m.notice_id, 'title', m.title)
      order by m.published_on desc, m.notice_id)
    from notices m where m.region_id = n.region_id and m.mirrors_id = n.notice_id
      and m.state = 'published') as mirrored_by,
  (select json_agg(json_build_object('noticeId', p.notice_id, 'title', p.title,
      'publishedOn', p.published_on) order by p.published_on desc, p.notice_id)
    from notices p where p.region_id = n.region_id and p.follows_id = n.notice_id
      and p.state = 'published') as progress_notices,
  case when n.revision > 1 then (
    select json_agg(json_build_object('revision', v.revision, 'supersededAt', v.superseded_at,
      'reason', v.reason) order by v.revision desc)
    from notice_revisions v where v.region_id = n.region_id and v.notice_id = n.notice_id) end as revisions,
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
      order by m.published_on desc, m.notice_id desc limit 6) r) end as recent_periods,
    case when n.attachment_count > 0 then (
      select json_agg(json_build_object('attachmentId', a.attachment_id, 'fileName', a.file_name,
        'mediaType', a.media_type, 'byteSize', a.byte_size, 'storageKey', a.storage_key)
        order by a.position, a.attachment_id)
      from attachments a where a.region_id = n.region_id and a.notice_id = n.notice_id
        and a.closed_at is null) end as attachments,
    case when n.interprets_id is not null then (
      select json_build_object('noticeId', p.notice_id, 'title', p.title) from notices p
      where p.region_id = n.region_id and p.notice_id = n.interprets_id and p.state = 'published') end as interprets,
    (select json_agg(json_build_object('noticeId', i.notice_id, 'title', i.title)
        order by i.published_on, i.notice_id)
      from notices i where i.region_id = n.region_id and i.interprets_id = n.notice_id
        and i.state = 'published') as interpretations
  from notices n
  join organisations o on o.region_id = n.region_id and o.organisation_id = n.organisation_id
  where n.region_id = ${region} and n.notice_id = ${id} and n.state = 'published'`,
  sql`
    select entry_id, section, serial, category, item, content_elements, legal_basis, time_limit,
  responsible_body, channels, audience, disclosure_modes, levels, index_code, content_entry, format,
  oversight_contact, process_stages, item_kind, version_id, retired_on from catalogue_entries
    where region_id = ${region} and entry_id = (
      select entry_id from notices
      where region_id = ${region} and notice_id = ${id} and state = 'published')`,
];

/** @param {Sql} sql @param {string} region @param {string} word 两个字的词 */
export const searchQueries = (sql, region, word) => [
  sql`
    with page as materialized (
      select * from search_page(
        ${[word]}::text[], ${[` ${word}`]}::text[], ${[`  ${word}`]}::text[],
        ${[`%${word}%`]}::text[], ${[`% ${word}%`]}::text[], ${true},
        ${null}::int, ${null}::date,
        ${null}::text, ${take}, ${0}))
    select d.document_id, p.hit_rank as rank, d.sort_on, d.kind, d.title, d.section, d.process_stage,
      d.published_on, d.organisation_id, o.name as organisation_name, a.name as attachment_name,
      case when a.name is null
        then substr(d.body, case when f.hit > length(d.body) then 1 else greatest(1, f.hit - ${60}) end, ${240})
        else substr(d.attached, greatest(a.start, f.attached_hit - ${60}), ${240}) end as excerpt
    from page p
    join search_documents d on d.region_id = ${region} and d.document_id = p.document_id
    left join organisations o on o.region_id = d.region_id and o.organisation_id = d.organisation_id
    cross join lateral (
      select coalesce(min(nullif(strpos(substr(d.folded, length(d.folded_title) + 2), w), 0)), 1) as hit,
        min(nullif(strpos(d.folded_attached, w), 0))
          filter (where p.hit_rank = 0 and strpos(d.folded, w) = 0) as attached_hit
      from unnest(${[word]}::text[]) w) f
    left join lateral (
      select u.name, u.start from unnest(d.attached_names, d.attached_starts) u (name, start)
      where u.start <= f.attached_hit order by u.start desc limit 1) a on true
    order by p.hit_rank desc, d.sort_on desc, d.document_id desc`,
];
