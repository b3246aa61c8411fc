import type { SearchKind } from '@shared/contract/search';

/** 单位、固定的页面与目录事项的编号可能相同，检索里前面写上种类。 */
const PREFIXED: ReadonlySet<SearchKind> = new Set(['organisation', 'page']);

/** 一种内容的编号 → 检索里的编号。 */
export const documentIdOf = (kind: SearchKind, id: string): string =>
  PREFIXED.has(kind) ? `${kind}:${id}` : id;

/** 检索里的编号 → 那种内容自己的编号。 */
export const idOfDocument = (kind: SearchKind, documentId: string): string =>
  PREFIXED.has(kind) ? documentId.slice(kind.length + 1) : documentId;
