import { searchableNotices } from '../../notices/store.searchable';
import type { Transaction } from '../../platform/database/database';
import { refreshDocuments } from '../../search/store.documents';

/** 照现状更新几条公开信息的检索：公开着的写入，不公开的去掉；与办事同在一个事务里。 */
export const refreshNotices = async (
  tx: Transaction,
  regionId: string,
  noticeIds: readonly string[],
): Promise<void> => {
  const sources = await searchableNotices(tx, regionId, noticeIds);
  await refreshDocuments(tx, regionId, { documentIds: noticeIds, sources });
};
