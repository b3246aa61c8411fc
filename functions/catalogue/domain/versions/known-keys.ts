import type { VersionEntry } from '@shared/contract/entry-fields';
import { nameKey } from './entry-name';

const onlyOnes = (entries: readonly VersionEntry[]): ReadonlyMap<string, VersionEntry> => {
  const found = new Map<string, VersionEntry>();
  const repeated = new Set<string>();
  for (const entry of entries) {
    const key = nameKey(entry);
    if (found.has(key)) repeated.add(key);
    found.set(key, entry);
  }
  for (const key of repeated) found.delete(key);
  return found;
};

/**
 * 同名的事项沿用原来的编号，索引号因此不变；名称在任一方重复的不认，以免认错。
 * @param entries 新编制或导入的各条 @param known 原来的各条
 */
export const withKnownKeys = (
  entries: readonly VersionEntry[],
  known: readonly VersionEntry[],
): VersionEntry[] => {
  const knownByName = onlyOnes(known);
  const ownByName = onlyOnes(entries);
  const taken = new Set(entries.map(({ entryKey }) => entryKey));
  return entries.map((entry) => {
    const name = nameKey(entry);
    const earlier = ownByName.has(name) ? knownByName.get(name) : undefined;
    if (!earlier || taken.has(earlier.entryKey)) return entry;
    taken.add(earlier.entryKey);
    return { ...entry, entryKey: earlier.entryKey };
  });
};
