import type { EntryFields, VersionEntry } from '@shared/contract/entry-fields';
import { ok, refused, type Result } from '@shared/result';
import type { AdjustmentKind } from '@shared/vocabulary/catalogue-version';
import { fieldChanges } from './diff';
import { entryName } from './entry-name';
import { inOrder } from './merge-entries';

/** 要怎样调整。 */
export interface Adjustment {
  readonly kind: AdjustmentKind;
  readonly entryId?: string | undefined;
  readonly entry?: EntryFields | undefined;
}

/** 调整之后的条目，和动的那一条的名称。 */
export interface Adjusted {
  readonly entries: readonly VersionEntry[];
  readonly name: string;
}

const NO_ENTRY = { field: 'entryId' } as const;
const NO_CONTENT = { field: 'entry' } as const;

/**
 * 动态调整：在现行目录上新增、修改或者停用一条。
 * 拒绝：没有写内容；没有这一条；改的内容与原来一样。
 * @param newKey 新增的一条的编号
 */
export const adjustEntries = (
  current: readonly VersionEntry[],
  { kind, entryId, entry }: Adjustment,
  newKey: string,
): Result<Adjusted> => {
  if (kind !== 'retire' && !entry) return refused('ruleViolated', '请写明条目的内容', NO_CONTENT);
  if (kind === 'add' && entry) {
    const added = { ...entry, entryKey: newKey, compiledBy: null, position: current.length + 1 };
    return ok({ entries: inOrder([...current, added]), name: entryName(entry) });
  }
  const found = current.find(({ entryKey }) => entryKey === entryId);
  if (!found) return refused('ruleViolated', '现行目录里没有这一条，请重新选择', NO_ENTRY);
  if (kind === 'retire' || !entry)
    return ok({ entries: current.filter((each) => each !== found), name: entryName(found) });
  if (fieldChanges(found, entry).length === 0)
    return refused('ruleViolated', '内容与现行的一样，没有要调整的', NO_CONTENT);
  const changed = { ...found, ...entry };
  return ok({
    entries: inOrder(current.map((each) => (each === found ? changed : each))),
    name: entryName(entry),
  });
};
