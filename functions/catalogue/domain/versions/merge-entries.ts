import type { VersionEntry } from '@shared/contract/entry-fields';
import { catalogueSections, type CatalogueSection } from '@shared/vocabulary/domain';
import { withKnownKeys } from './known-keys';

/** 一个部门报送的一份。 */
export interface MergeSource {
  readonly organisationId: string;
  readonly sections: readonly CatalogueSection[];
  readonly entries: readonly VersionEntry[];
}

const sectionOrder = new Map(catalogueSections.values.map((section, index) => [section, index]));

/** 照领域的次序排，同一领域里保持原来的先后，重新编次序号。 */
export const inOrder = (entries: readonly VersionEntry[]): VersionEntry[] =>
  entries
    .map((entry, index) => ({ entry, index }))
    .sort(
      (a, b) =>
        (sectionOrder.get(a.entry.section) ?? 0) - (sectionOrder.get(b.entry.section) ?? 0) ||
        a.index - b.index,
    )
    .map(({ entry }, index) => ({ ...entry, position: index + 1 }));

const mergeOne = (county: readonly VersionEntry[], source: MergeSource): VersionEntry[] => {
  const { organisationId, sections } = source;
  const isReplaced = (entry: VersionEntry): boolean =>
    sections.includes(entry.section) &&
    (entry.compiledBy === null || entry.compiledBy === organisationId);
  const kept = county.filter((entry) => !isReplaced(entry));
  const added = withKnownKeys(
    source.entries.map((entry) => ({ ...entry, compiledBy: organisationId })),
    county.filter(isReplaced),
  );
  const addedKeys = new Set(added.map(({ entryKey }) => entryKey));
  return [...kept.filter(({ entryKey }) => !addedKeys.has(entryKey)), ...added];
};

/**
 * 把各部门报送的并入县级目录：某部门在某领域的条目，换成它新报的；同一领域由几个部门编制的，
 * 各部门的部分分开保留。同名的沿用原来的编号。
 */
export const mergeEntries = (
  county: readonly VersionEntry[],
  sources: readonly MergeSource[],
): VersionEntry[] =>
  inOrder(
    sources.reduce<readonly VersionEntry[]>((merged, source) => mergeOne(merged, source), county),
  );
