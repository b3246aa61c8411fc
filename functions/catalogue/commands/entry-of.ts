import type { VersionEntry } from '@shared/contract/entry-fields';
import { ok, refused, type Result } from '@shared/result';
import type { VersionWork } from './act-on-version';

/** 版本里的一条。拒绝：没有这一条。 */
export const entryOf = async (
  { session, version }: VersionWork,
  entryKey: string,
): Promise<Result<VersionEntry>> => {
  const found = (await session.entries(version.versionId)).find(
    (entry) => entry.entryKey === entryKey,
  );
  return found ? ok(found) : refused('notFound', '这一版里没有这一条，可能刚被去掉');
};
