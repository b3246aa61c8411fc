import type { SearchKind, Suggestion } from '@shared/contract/search';
import { ok, refused, type Result } from '@shared/result';
import { wordsOf } from '../../platform/search-text';
import { idOfDocument } from '../domain/document-id';
import type { SearchPorts, SearchRank } from '../ports';
import { noWords } from './search-region';

/** 各种提示至多几条；单位连拼音也看，别的只看标题。 */
const SHARES: readonly { kind: SearchKind; limit: number; lowest: SearchRank }[] = [
  { kind: 'organisation', limit: 4, lowest: 2 },
  { kind: 'entry', limit: 3, lowest: 3 },
  { kind: 'page', limit: 2, lowest: 3 },
  { kind: 'notice', limit: 5, lowest: 3 },
];
const WORDS = 4;
const MOST = 10;

/** 输入时的提示：单位、常见的词、目录事项、标题，依次列出；输入的内容不留下记录。 */
export const suggest = async (
  ports: SearchPorts,
  { regionId, q }: { readonly regionId: string; readonly q: string },
): Promise<Result<{ readonly items: Suggestion[] }>> => {
  const words = wordsOf(q);
  const [typed] = words;
  if (typed === undefined) return noWords();
  const [hints, ...pages] = await Promise.all([
    words.length === 1 ? ports.store.wordHints(regionId, typed, WORDS) : [],
    ...SHARES.map((share) => ports.store.page({ ...share, regionId, words, after: null })),
  ]);
  const [organisations = [], ...others] = pages.map((page) =>
    page.map(({ kind, documentId, title }) => ({
      kind,
      text: title,
      id: idOfDocument(kind, documentId),
    })),
  );
  const hinted = hints
    .filter((word) => word !== typed)
    .map((text): Suggestion => ({ kind: 'word', text, id: null }));
  const items = [...organisations, ...hinted, ...others.flat()];
  if (items.length === 0 && !(await ports.regionExists(regionId)))
    return refused('notFound', '没有这个县');
  return ok({
    items: [...new Map(items.map((item) => [item.text, item])).values()].slice(0, MOST),
  });
};
