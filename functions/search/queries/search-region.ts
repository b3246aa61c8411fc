import { ok, refused, type Result } from '@shared/result';
import type { SearchHit } from '@shared/contract/search';
import { snippetOf, wordsOf } from '../../platform/search-text';
import { idOfDocument } from '../domain/document-id';
import { readCursor, writeCursor } from '../domain/search-cursor';
import type { SearchPorts, SearchRequest, StoredHit } from '../ports';

export type SearchQuestion = Omit<SearchRequest, 'words' | 'after' | 'lowest'> & {
  readonly q: string;
  readonly cursor?: string | undefined;
};

export interface SearchPage {
  readonly items: SearchHit[];
  readonly nextCursor: string | null;
  readonly words: string[];
}

/** 没有可找的词时的拒绝。 */
export const noWords = () => refused('badInput', '请输入要找的词', { field: 'q' });

/** 命中的一篇写成结果；片段取第一处命中前后。 */
export const hitView = (hit: StoredHit, words: readonly string[]): SearchHit => ({
  kind: hit.kind,
  id: idOfDocument(hit.kind, hit.documentId),
  title: hit.title,
  snippet: snippetOf(hit.excerpt, words),
  attachmentName: hit.attachmentName,
  organisationName: hit.organisationName ?? '',
  section: hit.section,
  processStage: hit.processStage,
  publishedOn: hit.publishedOn,
});

/**
 * 在一个县的公开信息、目录和单位里检索：每个词都要含有；单位的名称（拼音）以此开头的最前，
 * 其后标题、要素、正文、附件含有的依次在后，同一层新的在前。拒绝：没有可找的词、游标无效、没有这个县。
 */
export const searchRegion = async (
  ports: SearchPorts,
  { q, cursor, ...question }: SearchQuestion,
): Promise<Result<SearchPage>> => {
  const words = wordsOf(q);
  if (words.length === 0) return noWords();
  const after = cursor === undefined ? null : readCursor(cursor);
  if (after === undefined)
    return refused('badInput', '翻页的位置无效，请从第一页重新查看', { field: 'cursor' });
  const { limit } = question;
  const found = await ports.store.page({ ...question, words, after, limit: limit + 1 });
  if (found.length === 0 && !(await ports.regionExists(question.regionId)))
    return refused('notFound', '没有这个县');
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return ok({
    items: items.map((hit) => hitView(hit, words)),
    nextCursor: found.length > limit && last ? writeCursor(last) : null,
    words,
  });
};
