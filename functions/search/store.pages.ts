import type { Database } from '../platform/database/database';
import { publicScope } from '../platform/database/scope';
import type { SearchRequest, StoredHit } from './ports';
import { searchTerms } from './search-terms';

/** 片段取第一处命中之前 60 字起的 240 字，再由应用切到句子边界。 */
const BEFORE = 60;
const EXCERPT = 240;

/** 一页检索结果，连同命中处的一段；只在附件里的，取附件里的一段并说明是哪一件。 */
export const readPage = async (
  database: Database,
  request: SearchRequest,
): Promise<StoredHit[]> => {
  const { regionId, words, after, limit, lowest = 0 } = request;
  const { terms, titleTerms, headTerms, patterns, prefixes, isExact } = searchTerms(request);
  const [hits] = await database.readAtOnce(publicScope(regionId), (sql) => [
    sql<StoredHit[]>`
      with page as materialized (
        select * from search_page(
          ${terms}::text[], ${titleTerms}::text[], ${headTerms}::text[],
          ${patterns}::text[], ${prefixes}::text[], ${isExact},
          ${after?.rank ?? null}::int, ${after?.sortOn ?? null}::date,
          ${after?.documentId ?? null}::text, ${limit}, ${lowest}))
      select d.document_id, p.hit_rank as rank, d.sort_on, d.kind, d.title, d.section, d.process_stage,
        d.published_on, d.organisation_id, o.name as organisation_name, a.name as attachment_name,
        case when a.name is null
          then substr(d.body, case when f.hit > length(d.body) then 1 else greatest(1, f.hit - ${BEFORE}) end, ${EXCERPT})
          else substr(d.attached, greatest(a.start, f.attached_hit - ${BEFORE}), ${EXCERPT}) end as excerpt
      from page p
      join search_documents d on d.region_id = ${regionId} and d.document_id = p.document_id
      left join organisations o on o.region_id = d.region_id and o.organisation_id = d.organisation_id
      cross join lateral (
        select coalesce(min(nullif(strpos(substr(d.folded, length(d.folded_title) + 2), w), 0)), 1) as hit,
          min(nullif(strpos(d.folded_attached, w), 0))
            filter (where p.hit_rank = 0 and strpos(d.folded, w) = 0) as attached_hit
        from unnest(${[...words]}::text[]) w) f
      left join lateral (
        select u.name, u.start from unnest(d.attached_names, d.attached_starts) u (name, start)
        where u.start <= f.attached_hit order by u.start desc limit 1) a on true
      order by p.hit_rank desc, d.sort_on desc, d.document_id desc`,
  ]);
  return hits;
};
