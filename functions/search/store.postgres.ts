import { gramsOfWord, likePattern } from '../platform/search-text';
import type { Database } from '../platform/database/database';
import { publicScope } from '../platform/database/scope';
import type { GramFrequency, GramMatch, SearchRequest, SearchStore, StoredHit } from './ports';
import { titleTerm } from './domain/title-term';
import { filterTerms } from './store.documents';

/** 片段取第一处命中之前 60 字起的 240 字，再由应用切到句子边界。 */
const BEFORE = 60;
const EXCERPT = 240;

const page = async (database: Database, request: SearchRequest): Promise<StoredHit[]> => {
  const { regionId, words, after, limit } = request;
  const grams = [...new Set(words.flatMap(gramsOfWord))];
  const filters = filterTerms(request);
  const isExact = words.every((word) => Array.from(word).length <= 2);
  const titleGrams = grams.map(titleTerm);
  const [hits] = await database.readAtOnce(publicScope(regionId), (sql) => [
    sql<StoredHit[]>`
      with page as materialized (
        select * from search_page(
          ${[...grams, ...filters]}::text[], ${[...titleGrams, ...filters]}::text[],
          ${words.map(likePattern)}::text[], ${isExact},
          ${after?.rank ?? null}::int, ${after?.sortOn ?? null}::date,
          ${after?.documentId ?? null}::text, ${limit}))
      select d.document_id, p.hit_rank as rank, d.sort_on, d.kind, d.title, d.section, d.process_stage,
        d.published_on, o.name as organisation_name,
        substr(d.body, greatest(1, f.hit - ${BEFORE}), ${EXCERPT}) as excerpt
      from page p
      join search_documents d on d.region_id = ${regionId} and d.document_id = p.document_id
      left join organisations o on o.region_id = d.region_id and o.organisation_id = d.organisation_id
      cross join lateral (
        select coalesce(min(nullif(strpos(substr(d.folded, length(d.folded_title) + 2), w), 0)), 1) as hit
        from unnest(${[...words]}::text[]) w) f
      order by p.hit_rank desc, d.sort_on desc, d.document_id desc`,
  ]);
  return hits;
};

/** 检索的存取；只读已公开的内容。 */
export const searchStore = (database: Database): SearchStore => ({
  page: (request) => page(database, request),
  frequencies: (regionId, grams, atMost) =>
    database.read(
      publicScope(regionId),
      (sql) => sql<GramFrequency[]>`
        select gram, documents from search_frequencies(${[...grams]}::text[], ${atMost})`,
    ),
  matches: (regionId, grams) =>
    database.read(
      publicScope(regionId),
      (sql) => sql<GramMatch[]>`
        select document_id, matched, in_title from search_matches(${[...grams]}::text[])`,
    ),
  places: (regionId) =>
    database.read(publicScope(regionId), async (sql) => {
      const rows = await sql<{ name: string }[]>`
        select name from organisations
        where region_id = ${regionId} and kind in ('village', 'community', 'township', 'subdistrict')`;
      return rows.map(({ name }) => name);
    }),
  hits: (regionId, documentIds) =>
    database.read(
      publicScope(regionId),
      (sql) => sql<StoredHit[]>`
        select d.document_id, 0 as rank, d.sort_on, d.kind, d.title, d.section, d.process_stage,
          d.published_on, o.name as organisation_name, d.body as excerpt
        from search_documents d
        left join organisations o
          on o.region_id = d.region_id and o.organisation_id = d.organisation_id
        where d.region_id = ${regionId} and d.document_id = any (${[...documentIds]}::text[])`,
    ),
});
