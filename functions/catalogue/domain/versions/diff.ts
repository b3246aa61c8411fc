import {
  entryFieldLabels,
  entryFieldNames,
  type EntryFields,
  type VersionEntry,
} from '@shared/contract/entry-fields';
import { catalogueSections } from '@shared/vocabulary/domain';
import { processStages } from '@shared/vocabulary/notice';

/** 一个要素改前改后的写法。 */
export interface FieldChange {
  readonly field: keyof EntryFields;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** 改过的一条。 */
export interface ChangedEntry {
  readonly before: VersionEntry;
  readonly after: VersionEntry;
  readonly fields: readonly FieldChange[];
}

/** 两个版本之间逐条的差异。 */
export interface VersionDiff {
  readonly added: readonly VersionEntry[];
  readonly removed: readonly VersionEntry[];
  readonly changed: readonly ChangedEntry[];
}

/** 一个要素写成一段话，供并排比较。 */
export const fieldText = (entry: EntryFields, field: keyof EntryFields): string => {
  if (field === 'section') return catalogueSections.labels[entry.section];
  if (field === 'processStages')
    return entry.processStages.map((stage) => processStages.labels[stage]).join('、');
  const value = entry[field];
  return typeof value === 'string' ? value : value.join('；');
};

/** 两条的哪些要素不同。序号只是次序，不算改动。 */
export const fieldChanges = (before: EntryFields, after: EntryFields): FieldChange[] =>
  entryFieldNames.flatMap((field) => {
    if (field === 'serial') return [];
    const [old, now] = [fieldText(before, field), fieldText(after, field)];
    return old === now ? [] : [{ field, label: entryFieldLabels[field], before: old, after: now }];
  });

const byKey = (entries: readonly VersionEntry[]) =>
  new Map(entries.map((entry) => [entry.entryKey, entry]));

/** 从一个版本到另一个版本：新增、去掉、改动了哪些条，改动的写明每个要素的新旧。 */
export const diffEntries = (
  before: readonly VersionEntry[],
  after: readonly VersionEntry[],
): VersionDiff => {
  const [old, now] = [byKey(before), byKey(after)];
  return {
    added: after.filter(({ entryKey }) => !old.has(entryKey)),
    removed: before.filter(({ entryKey }) => !now.has(entryKey)),
    changed: after.flatMap((entry) => {
      const earlier = old.get(entry.entryKey);
      const fields = earlier ? fieldChanges(earlier, entry) : [];
      return earlier && fields.length > 0 ? [{ before: earlier, after: entry, fields }] : [];
    }),
  };
};
