import type { VersionEntry } from '@shared/contract/entry-fields';
import { checkVersion } from '../domain/versions/checks/check-version';
import type { Finding } from '../domain/versions/checks/finding';
import type { CatalogueVersion, VersionWithEntries } from '../domain/versions/version';
import type { VersionEvent, VersionReading } from '../ports.versions';

/** 最近一次汇总是谁做的；没有汇总过为 null。事件从新到旧。 */
export const mergedByOf = (events: readonly VersionEvent[]): string | null =>
  events.find(({ kind }) => kind === 'merge')?.actorId ?? null;

/** 这一版所依据的条目；从头编制的没有。部门的一份只看它编制的领域里、不是别的部门编的。 */
export const baseEntriesOf = async (
  reading: VersionReading,
  { baseVersionId, kind, sections, organisationId }: CatalogueVersion,
): Promise<readonly VersionEntry[]> => {
  const entries = baseVersionId === null ? [] : await reading.entries(baseVersionId);
  if (kind !== 'department') return entries;
  return entries.filter(
    ({ section, compiledBy }) =>
      sections.includes(section) && (compiledBy === null || compiledBy === organisationId),
  );
};

/** 检查一个版本：读出所需的情况，逐项对照。 */
export const findingsOf = async (
  reading: VersionReading,
  held: VersionWithEntries,
): Promise<Finding[]> => {
  const [organisations, duties, matters, base] = await Promise.all([
    reading.organisations(),
    reading.compilingDuties(),
    reading.matters(),
    baseEntriesOf(reading, held.version),
  ]);
  return checkVersion(held, { organisations, duties, matters, base });
};
