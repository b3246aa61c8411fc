import type { SearchHelp } from '@shared/contract/search';
import { ok, refused, type Result } from '@shared/result';
import { gramsOfWord, wordsOf } from '../../platform/search-text';
import { nearWords, usefulWords } from '../domain/near-words';
import { otherWords } from '../domain/other-words';
import type { SearchPorts } from '../ports';
import { hitView, noWords } from './search-region';

const COUNTED = 100;
const WORDS = 5;
const ENTRIES = 3;

/** 没有搜到时的帮助：换哪几个词搜得到、哪些目录事项可能相关。 */
export const helpSearch = async (
  { store, regionExists }: SearchPorts,
  { regionId, q }: { readonly regionId: string; readonly q: string },
): Promise<Result<SearchHelp>> => {
  const words = wordsOf(q);
  if (words.length === 0) return noWords();
  if (!(await regionExists(regionId))) return refused('notFound', '没有这个县');
  const sets = nearWords(words, await store.places(regionId));
  const said = [...words, ...words.flatMap(otherWords)];
  const grams = [...new Set(said.flatMap(gramsOfWord))].filter((gram) => gram.length > 1);
  const [counts, entries] = await Promise.all([
    sets.length === 0 ? [] : store.counts(regionId, sets, COUNTED),
    store.nearEntries(regionId, grams, ENTRIES),
  ]);
  const counted = sets.map((set, index) => {
    const count = counts[index] ?? 0;
    return { q: set.join(' '), count, isCapped: count >= COUNTED };
  });
  return ok({
    nearWords: usefulWords(counted, WORDS),
    entries: entries.map((hit) => hitView(hit, said)),
  });
};
