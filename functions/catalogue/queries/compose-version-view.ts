import type { VersionView } from '@shared/contract/catalogue-versions';
import type { VersionEntry } from '@shared/contract/entry-fields';
import { diffEntries } from '../domain/versions/diff';
import { entryName } from '../domain/versions/entry-name';
import type { CatalogueVersion, VersionStaff } from '../domain/versions/version';
import type { VersionReading } from '../ports.versions';
import { sectionCounts, sectionRefIn, versionCard, type LocalNames } from './version-card';
import { baseEntriesOf, findingsOf, mergedByOf } from './version-facts';

/** 可以并入县级目录的：各部门已经报送、还没有并入的。 */
const mergeableInto = (
  version: CatalogueVersion,
  { all, names }: { readonly all: readonly CatalogueVersion[]; readonly names: LocalNames },
): VersionView['mergeable'] =>
  version.kind !== 'county' || version.state !== 'draft'
    ? []
    : all
        .filter(({ kind, state }) => kind === 'department' && state === 'submitted')
        .map(({ versionId, title, organisationName, sections }) => ({
          versionId,
          title,
          organisationName: organisationName ?? '',
          sections: sections.map(sectionRefIn(names)),
        }));

const changeCounts = (base: readonly VersionEntry[], entries: readonly VersionEntry[]) => {
  const { added, removed, changed } = diffEntries(base, entries);
  return { added: added.length, removed: removed.length, changed: changed.length };
};

const noteOf = ({ reason }: Readonly<Record<string, unknown>>): string =>
  typeof reason === 'string' ? reason : '';

/** 一个版本的全貌：概况、条数、检查、能并入的、经过。conflicts 是刚才并入现行目录时两边都改过的。 */
export const composeVersionView = async (
  reading: VersionReading,
  version: CatalogueVersion,
  { staff, conflicts = [] }: { staff: VersionStaff; conflicts?: readonly VersionEntry[] },
): Promise<VersionView> => {
  const [entries, base, events, all, current, names] = await Promise.all([
    reading.entries(version.versionId),
    baseEntriesOf(reading, version),
    reading.events(version.versionId),
    reading.list(),
    reading.current(version.kind === 'township' ? version.organisationId : null),
    reading.localNames(),
  ]);
  const isOpen = ['draft', 'merged', 'approved'].includes(version.state);
  return {
    ...versionCard(version, { staff, mergedBy: mergedByOf(events), names }),
    sectionCounts: sectionCounts(entries, names),
    localSections: [...names.keys()].sort().map(sectionRefIn(names)),
    findings: await findingsOf(reading, { version, entries }),
    omitted: version.omitted.map((each) => ({
      ...sectionRefIn(names)(each.section),
      reason: each.reason,
    })),
    changeCounts: changeCounts(base, entries),
    mergeable: mergeableInto(version, { all, names }),
    isBehind:
      version.kind === 'county' && isOpen && (current?.versionId ?? null) !== version.baseVersionId,
    conflicts: conflicts.map(entryName),
    events: events.map(({ kind, at, data }) => ({ kind, at, note: noteOf(data) })),
  };
};
