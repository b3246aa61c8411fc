import type { diffCatalogueVersions as endpoint } from '@shared/contract/catalogue-versions';
import type { OutputOf } from '@shared/contract/endpoint';
import type { VersionEntry } from '@shared/contract/entry-fields';
import { ok, type Result } from '@shared/result';
import { diffEntries } from '../domain/versions/diff';
import { entryName } from '../domain/versions/entry-name';
import type { CatalogueVersion, VersionStaff } from '../domain/versions/version';
import type { VersionPorts } from '../ports.versions';
import { readableVersion } from './get-version';

const title = (version: CatalogueVersion | null): string =>
  version === null ? '从头编制（没有前一版）' : `第${String(version.number)}版 ${version.title}`;

const named =
  (codes: ReadonlyMap<string, string>) =>
  ({ entryKey, section, ...entry }: VersionEntry) => ({
    entryKey,
    section,
    name: entryName(entry),
    indexCode: codes.get(entryKey) ?? '',
  });

/** 与另一版（不写即所依据的一版）逐条比较：新增、去掉、改动的各要素。 */
export const diffVersions = (
  { store }: VersionPorts,
  staff: VersionStaff,
  { versionId, against }: { readonly versionId: string; readonly against?: string | undefined },
): Promise<Result<OutputOf<typeof endpoint>>> =>
  store.read(staff, async (reading) => {
    const found = await readableVersion(reading, staff, versionId);
    if (!found.ok) return found;
    const otherId = against ?? found.value.baseVersionId;
    const other = otherId === null ? null : await readableVersion(reading, staff, otherId);
    if (other?.ok === false) return other;
    const [before, after, codes] = await Promise.all([
      otherId === null ? [] : reading.entries(otherId),
      reading.entries(versionId),
      reading.indexCodes(),
    ]);
    const { added, removed, changed } = diffEntries(before, after);
    const name = named(codes);
    return ok({
      against: title(other === null ? null : other.value),
      added: added.map(name),
      removed: removed.map(name),
      changed: changed.map((change) => ({
        ...name(change.after),
        fields: change.fields.map(({ label, before: old, after: now }) => ({
          label,
          before: old,
          after: now,
        })),
      })),
    });
  });
