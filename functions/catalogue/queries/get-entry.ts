import { ok, refused, type Result } from '@shared/result';
import type { CataloguePorts, EntryNotice, WholeEntry } from '../ports';

/** 一条公开事项的标准，和按它公开的最新信息。 */
export const getEntry = async (
  { store }: CataloguePorts,
  regionId: string,
  entryId: string,
): Promise<Result<WholeEntry & { notices: EntryNotice[] }>> => {
  const { entry, notices } = await store.entry(regionId, entryId);
  return entry ? ok({ ...entry, notices: [...notices] }) : refused('notFound', '没有这条公开事项');
};
