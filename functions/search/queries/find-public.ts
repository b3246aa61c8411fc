import type { SearchHit } from '@shared/contract/search';
import { fold } from '../../platform/search-text';
import { distinctiveGrams, placesIn } from '../domain/distinctive-grams';
import { nearBest, rankMatches, rareGrams } from '../domain/rank-matches';
import { isElsewhere, isThere } from '../domain/same-place';
import { titleTerm } from '../domain/title-term';
import type { SearchPorts } from '../ports';
import { hitView } from './search-region';

const COUNT_AT_MOST = 301;
const TOTAL_AT_MOST = 5000;
const CONSIDERED = 30;

/** 申请人要的内容是否已经公开：由一段话（至多2,000字）找确实相关的公开信息和目录事项。 */
export const findPublic = async (
  { store }: Pick<SearchPorts, 'store'>,
  { regionId, text }: { readonly regionId: string; readonly text: string },
  limit: number,
): Promise<SearchHit[]> => {
  const places = await store.places(regionId);
  const mentioned = placesIn(text, places);
  const asked = distinctiveGrams(fold(text), mentioned);
  if (asked.length < 2) return [];
  const grams = asked.map(({ gram }) => gram);
  const [frequencies, totals] = await Promise.all([
    store.frequencies(regionId, [...grams, ...grams.map(titleTerm)], COUNT_AT_MOST),
    store.frequencies(regionId, ['@k:notice', '@k:entry'], TOTAL_AT_MOST),
  ]);
  const total = totals.reduce((count, { documents }) => count + documents, 0);
  const rare = rareGrams(frequencies, total);
  const rareNames = rare.map(({ gram }) => gram);
  if (rareNames.length < 2) return [];
  const matches = await store.matches(regionId, rareNames);
  const ranked = rankMatches(asked, { rare, matches }, total).slice(0, CONSIDERED);
  const hits = new Map(
    (
      await store.hits(
        regionId,
        ranked.map(({ documentId }) => documentId),
      )
    ).map((hit) => [hit.documentId, hit]),
  );
  const relevant = ranked.filter(({ documentId, isFirm }) => {
    const hit = hits.get(documentId);
    if (hit?.kind === 'organisation') return false;
    return hit && !isElsewhere(hit, mentioned, places) && (isFirm || isThere(hit, mentioned));
  });
  return nearBest(relevant)
    .slice(0, limit)
    .flatMap(({ documentId }) => hits.get(documentId) ?? [])
    .map((hit) => hitView(hit, rareNames));
};
