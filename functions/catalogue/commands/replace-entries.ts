import type { VersionEntry } from '@shared/contract/entry-fields';
import type { VersionWork } from './act-on-version';

/** 把一个版本的条目由 from 换成 to：去掉不再有的，写入其余的。 */
export const replaceEntries = async (
  { session, version }: Pick<VersionWork, 'session' | 'version'>,
  { from, to }: { readonly from: readonly VersionEntry[]; readonly to: readonly VersionEntry[] },
): Promise<void> => {
  const kept = new Set(to.map(({ entryKey }) => entryKey));
  const gone = from.map(({ entryKey }) => entryKey).filter((key) => !kept.has(key));
  await session.removeEntries(version.versionId, gone);
  await session.putEntries(version.versionId, to);
};
