import type { VersionView } from '@shared/contract/catalogue-versions';
import type { EntryFields } from '@shared/contract/entry-fields';
import { ok, refused, type Result } from '@shared/result';
import { catalogueSections } from '@shared/vocabulary/domain';
import { entryName } from '../domain/versions/entry-name';
import { entryKeyFrom, type CatalogueVersion, type VersionStaff } from '../domain/versions/version';
import type { VersionPorts } from '../ports.versions';
import { actOnVersion, type VersionRequest } from './act-on-version';
import { entryOf } from './entry-of';

type Requested = Omit<VersionRequest, 'act'>;

const strayed = ({ kind, sections }: CatalogueVersion, { section }: EntryFields): Result<null> =>
  kind !== 'department' || sections.includes(section)
    ? ok(null)
    : refused(
        'ruleViolated',
        `这一份不编制“${catalogueSections.labels[section]}”，请改领域，或者另编一份`,
        { field: 'entry.section' },
      );

/** 在版本里加一条，排在最后。 */
export const addEntry = (
  ports: VersionPorts,
  staff: VersionStaff,
  { entry, ...request }: Requested & { readonly entry: EntryFields },
): Promise<Result<VersionView>> =>
  actOnVersion(ports, staff)({ ...request, act: 'edit' }, async ({ session, version }) => {
    const fits = strayed(version, entry);
    if (!fits.ok) return fits;
    const entries = await session.entries(version.versionId);
    const position = Math.max(0, ...entries.map((each) => each.position)) + 1;
    const added = {
      ...entry,
      entryKey: entryKeyFrom(ports.newId()),
      compiledBy: version.organisationId,
      position,
    };
    await session.putEntries(version.versionId, [added]);
    return ok({ data: { added: entryName(entry) } });
  });

/** 修改版本里的一条；编号、编制单位、次序不变。 */
export const saveEntry = (
  ports: VersionPorts,
  staff: VersionStaff,
  {
    entry,
    entryKey,
    ...request
  }: Requested & { readonly entry: EntryFields; readonly entryKey: string },
): Promise<Result<VersionView>> =>
  actOnVersion(ports, staff)({ ...request, act: 'edit' }, async (work) => {
    const fits = strayed(work.version, entry);
    if (!fits.ok) return fits;
    const found = await entryOf(work, entryKey);
    if (!found.ok) return found;
    await work.session.putEntries(work.version.versionId, [{ ...found.value, ...entry }]);
    return ok({ data: { changed: entryName(entry) } });
  });
