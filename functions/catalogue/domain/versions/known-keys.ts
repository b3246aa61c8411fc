import { entryFieldNames, type VersionEntry } from '@shared/contract/entry-fields';
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

const wholeOf = (entry: VersionEntry): string =>
  JSON.stringify(entryFieldNames.map((field) => entry[field]));

/** 按全文找原来的各条；找过的不再给。 */
const byWhole = (known: readonly VersionEntry[]) => {
  const left = new Map<string, VersionEntry[]>();
  for (const entry of known) {
    const same = left.get(wholeOf(entry));
    if (same) same.push(entry);
    else left.set(wholeOf(entry), [entry]);
  }
  return (entry: VersionEntry): VersionEntry | undefined => left.get(wholeOf(entry))?.shift();
};

/**
 * 同名的事项沿用原来的编号，索引号因此不变；名称在任一方重复的，只认各要素一字不差的，以免认错。
 * @param entries 新编制或导入的各条 @param known 原来的各条
 */
export const withKnownKeys = (
  entries: readonly VersionEntry[],
  known: readonly VersionEntry[],
): VersionEntry[] => {
  const knownByName = onlyOnes(known);
  const ownByName = onlyOnes(entries);
  const taken = new Set(entries.map(({ entryKey }) => entryKey));
  const identical = byWhole(known.filter(({ entryKey }) => !taken.has(entryKey)));
  const knownKeys = new Set(known.map(({ entryKey }) => entryKey));
  return entries.map((entry) => {
    const name = nameKey(entry);
    const isOnlyOne = ownByName.has(name) && knownByName.has(name);
    const earlier = isOnlyOne
      ? knownByName.get(name)
      : knownKeys.has(entry.entryKey)
        ? undefined
        : identical(entry);
    if (!earlier || taken.has(earlier.entryKey)) return entry;
    taken.add(earlier.entryKey);
    return { ...entry, entryKey: earlier.entryKey };
  });
};
