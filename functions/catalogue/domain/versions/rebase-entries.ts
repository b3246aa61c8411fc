import type { VersionEntry } from '@shared/contract/entry-fields';
import { diffEntries, fieldChanges } from './diff';
import { inOrder } from './merge-entries';

/** 并入之后的条目，和两边都改过的（以这一版的为准）。 */
export interface Rebased {
  readonly entries: readonly VersionEntry[];
  readonly conflicts: readonly VersionEntry[];
}

/**
 * 编制期间现行目录又有变化：在新的现行目录上，重做这一版相对于原来那一版的改动。
 * @param base 编制时所依据的 @param mine 这一版 @param current 现行的
 */
export const rebaseEntries = (
  base: readonly VersionEntry[],
  mine: readonly VersionEntry[],
  current: readonly VersionEntry[],
): Rebased => {
  const { added, removed, changed } = diffEntries(base, mine);
  const baseByKey = new Map(base.map((entry) => [entry.entryKey, entry]));
  const entries = new Map(current.map((entry) => [entry.entryKey, entry]));
  const isTouched = (entryKey: string): boolean => {
    const [before, now] = [baseByKey.get(entryKey), entries.get(entryKey)];
    return before === undefined || now === undefined || fieldChanges(before, now).length > 0;
  };
  const mineChanged = changed.map(({ after }) => after);
  const conflicts = [...mineChanged, ...removed].filter(({ entryKey }) => isTouched(entryKey));
  for (const { entryKey } of removed) entries.delete(entryKey);
  for (const entry of [...mineChanged, ...added]) entries.set(entry.entryKey, entry);
  return { entries: inOrder([...entries.values()]), conflicts };
};
