import type { NoticeCard } from '@shared/contract/notices';
import { ok, refused, type Result } from '@shared/result';
import { readCursor, writeCursor } from '../domain/notice-cursor';
import type { NoticeListRequest, PublicNoticePorts } from '../ports';

export type NoticeListQuestion = Omit<NoticeListRequest, 'after'> & {
  readonly cursor?: string | undefined;
};

/** 公开信息列表，新的在前；按乡镇筛选只含乡镇自己发布的。 */
export const listNotices = async (
  { store, regionExists }: PublicNoticePorts,
  { cursor, ...question }: NoticeListQuestion,
): Promise<Result<{ items: NoticeCard[]; nextCursor: string | null }>> => {
  const after = cursor === undefined ? null : readCursor(cursor);
  if (after === undefined)
    return refused('badInput', '翻页的位置无效，请从第一页重新查看', { field: 'cursor' });
  const { limit, regionId } = question;
  const found = await store.list({ ...question, after, limit: limit + 1 });
  if (found.length === 0 && !(await regionExists(regionId)))
    return refused('notFound', '没有这个县');
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return ok({ items, nextCursor: found.length > limit && last ? writeCursor(last) : null });
};
