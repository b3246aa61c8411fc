import type { listMatters as endpoint } from '@shared/contract/power-list';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, type Result } from '@shared/result';
import { coverageOf } from '../domain/versions/checks/matter-gaps';
import { entryName } from '../domain/versions/entry-name';
import type { VersionStaff } from '../domain/versions/version';
import type { Matter, VersionPorts } from '../ports.versions';
import { readableVersion } from './get-version';

/** 每条清单最多列出几条对得上的事项。 */
const SHOWN_ENTRIES = 5;

/** 公开办、签发人看全部，经办人看本单位的。 */
const mattersFor = (
  { roles, organisationId }: VersionStaff,
  matters: readonly Matter[],
): readonly Matter[] =>
  roles.includes('disclosureOffice') || roles.includes('approver')
    ? matters
    : matters.filter(
        (matter) => organisationId !== null && matter.organisationId === organisationId,
      );

/** 权责清单、公共服务事项清单逐条与目录对照；不写版本即对照现行目录。 */
export const listMatters = (
  { store }: VersionPorts,
  staff: VersionStaff,
  versionId?: string,
): Promise<Result<OutputOf<typeof endpoint>>> =>
  store.read(staff, async (reading) => {
    const found = versionId === undefined ? null : await readableVersion(reading, staff, versionId);
    if (found?.ok === false) return found;
    const [matters, entries] = await Promise.all([
      reading.matters(),
      versionId === undefined ? reading.currentEntries(null) : reading.entries(versionId),
    ]);
    const names = new Map(entries.map((entry) => [entry.entryKey, entryName(entry)]));
    const coverage = coverageOf(mattersFor(staff, matters), entries);
    const items = coverage.map(({ matter, entryKeys }) => ({
      matterId: matter.matterId,
      listKind: matter.listKind,
      matterName: matter.matterName,
      powerType: matter.powerType,
      departmentName: matter.departmentName,
      exception: matter.exception,
      isKnownDepartment: matter.organisationId !== null,
      entries: entryKeys
        .slice(0, SHOWN_ENTRIES)
        .map((entryKey) => ({ entryKey, name: names.get(entryKey) ?? '' })),
    }));
    const gapCount = items.filter(
      ({ entries: of, exception }) => of.length === 0 && exception === '',
    ).length;
    return ok({ items, gapCount });
  });
