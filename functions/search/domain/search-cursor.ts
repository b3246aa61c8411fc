import type { SearchPosition, SearchRank } from '../ports';

const PATTERN = /^([0-4])\.(\d{4}-\d{2}-\d{2})\.([a-z0-9:-]{1,80})$/;

/** 把一页的末条写成不透明的游标。 */
export const writeCursor = ({ rank, sortOn, documentId }: SearchPosition): string =>
  Buffer.from(`${rank}.${sortOn}.${documentId}`).toString('base64url');

/** 读游标；不是本系统给出的得 undefined。 */
export const readCursor = (cursor: string): SearchPosition | undefined => {
  const match = PATTERN.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  const [, rank, sortOn = '', documentId = ''] = match ?? [];
  if (!match || Number.isNaN(Date.parse(sortOn))) return undefined;
  return { rank: Number(rank) as SearchRank, sortOn, documentId };
};
