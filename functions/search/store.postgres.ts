import { likePattern } from '../platform/search-text';
import type { Database, Sql } from '../platform/database/database';
import { publicScope } from '../platform/database/scope';
import type { GramFrequency, GramMatch, SearchStore, StoredHit } from './ports';
import { readCounts, readFacets } from './store.counts';
import { readPage } from './store.pages';

/** 不带命中处的一篇：片段取开头。 */
const hitColumns = (sql: Sql) => sql`
  d.document_id, 0 as rank, d.sort_on, d.kind, d.title, d.section, d.process_stage, d.published_on,
  d.organisation_id, o.name as organisation_name, null as attachment_name, d.body as excerpt
  from search_documents d
  left join organisations o on o.region_id = d.region_id and o.organisation_id = d.organisation_id`;

const nearEntries: (database: Database) => SearchStore['nearEntries'] =
  (database) => (regionId, grams, limit) =>
    database.read(
      publicScope(regionId),
      (sql) => sql<StoredHit[]>`
        with near as materialized (
          select * from search_near_entries(${[...grams]}::text[], ${limit}))
        select ${hitColumns(sql)} join near on near.document_id = d.document_id
        where d.region_id = ${regionId} order by near.score desc, d.document_id`,
    );

/** 检索的存取；只读已公开的内容。 */
export const searchStore = (database: Database): SearchStore => ({
  page: (request) => readPage(database, request),
  facets: (scope, atMost) => readFacets(database, scope, atMost),
  counts: (regionId, wordSets, atMost) => readCounts(database, { regionId, wordSets }, atMost),
  wordHints: (regionId, typed, limit) =>
    database.read(publicScope(regionId), async (sql) => {
      const pattern = likePattern(typed);
      const rows = await sql<{ word: string }[]>`
        select word from search_word_hints(${pattern}, ${pattern.slice(1)}, ${limit})`;
      return rows.map(({ word }) => word);
    }),
  nearEntries: nearEntries(database),
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
        select ${hitColumns(sql)}
        where d.region_id = ${regionId} and d.document_id = any (${[...documentIds]}::text[])`,
    ),
});
