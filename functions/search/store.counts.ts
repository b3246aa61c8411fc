import type { Database } from '../platform/database/database';
import { publicScope } from '../platform/database/scope';
import type { FacetCount, SearchScope } from './ports';
import { searchTerms } from './search-terms';

/** 命中的按各种分法各有多少篇，一次查询得出；只数最新的 atMost 篇。 */
export const readFacets = async (
  database: Database,
  scope: SearchScope,
  atMost: number,
): Promise<FacetCount[]> => {
  const { regionId } = scope;
  const { terms, patterns, isExact } = searchTerms(scope);
  const [rows] = await database.readAtOnce(publicScope(regionId), (sql) => [
    sql<FacetCount[]>`
      select f.dimension, f.value, f.documents, o.name
      from search_facets(${terms}::text[], ${patterns}::text[], ${isExact}, ${atMost}) f
      left join organisations o
        on f.dimension = 'organisation' and o.region_id = ${regionId} and o.organisation_id = f.value
      order by f.dimension, f.documents desc, f.value`,
  ]);
  return rows;
};

/** 各组词各有多少篇，同在一次往返里数，数到 atMost 为止。 */
export const readCounts = async (
  database: Database,
  { regionId, wordSets }: { regionId: string; wordSets: readonly (readonly string[])[] },
  atMost: number,
): Promise<number[]> => {
  const results = await database.readAtOnce(publicScope(regionId), (sql) =>
    wordSets.map((words) => {
      const { terms, patterns, isExact } = searchTerms({ words });
      return sql<{ documents: number }[]>`
        select search_count(${terms}::text[], ${patterns}::text[], ${isExact}, ${atMost}) as documents`;
    }),
  );
  return results.map(([row]) => row?.documents ?? 0);
};
