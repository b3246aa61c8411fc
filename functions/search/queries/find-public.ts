import type { SearchHit } from '@shared/contract/search';
import { fold } from '../../platform/search-text';
import { distinctiveGrams } from '../domain/distinctive-grams';
import { rankMatches, rareGrams } from '../domain/rank-matches';
import type { SearchPorts } from '../ports';
import { hitView } from './search-region';

const COUNT_AT_MOST = 301;
const TOTAL_AT_MOST = 5000;

/** 申请人要的内容是否已经公开：由一段话（至多2,000字）找确实相关的公开信息和目录事项。 */
export const findPublic = async (
  { store }: Pick<SearchPorts, 'store'>,
  { regionId, text }: { readonly regionId: string; readonly text: string },
  limit: number,
): Promise<SearchHit[]> => {
  const asked = distinctiveGrams(fold(text));
  if (asked.length < 2) return [];
  const grams = asked.map(({ gram }) => gram);
  const [frequencies, totals] = await Promise.all([
    store.frequencies(regionId, grams, COUNT_AT_MOST),
    store.frequencies(regionId, ['@k:notice', '@k:entry'], TOTAL_AT_MOST),
  ]);
  const total = totals.reduce((count, { documents }) => count + documents, 0);
  const rare = rareGrams(frequencies, total);
  const rareNames = rare.map(({ gram }) => gram);
  if (rareNames.length < 2) return [];
  const matches = await store.matches(regionId, rareNames);
  const best = rankMatches(asked, { rare, matches }, total).slice(0, limit);
  const hits = await store.hits(regionId, best);
  return best.flatMap((id) =>
    hits.filter((hit) => hit.documentId === id).map((hit) => hitView(hit, rareNames)),
  );
};
