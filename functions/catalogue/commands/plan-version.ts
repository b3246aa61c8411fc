import type { VersionEntry } from '@shared/contract/entry-fields';
import { ok, refused, type Result } from '@shared/result';
import type { NewVersion, VersionStaff } from '../domain/versions/version';
import { versionKindFor } from '../domain/versions/who-compiles';
import type { VersionPorts, VersionSession } from '../ports.versions';
import { compilableSections } from './compilable-sections';
import { startingEntries } from './starting-entries';
import type { VersionWish } from './version-wish';

/** 想好一个新版本：哪一种、哪些领域、开头的条目。拒绝：没有编制任务；领域不归本部门编制；参照的县没有公布。 */
export const planVersion = async (
  ports: VersionPorts,
  session: VersionSession,
  { staff, wish }: { readonly staff: VersionStaff; readonly wish: VersionWish },
): Promise<Result<Omit<NewVersion, 'baseVersionId'> & { entries: readonly VersionEntry[] }>> => {
  const kind = versionKindFor(staff, await session.organisations());
  if (kind === null) return refused('notPermittedNow', '您的单位没有编制目录的任务');
  const sections = await compilableSections(session, { kind, staff, wished: wish.sections });
  if (!sections.ok) return sections;
  const organisationId = kind === 'county' ? null : staff.organisationId;
  const entries = await startingEntries(session, {
    kind,
    organisationId,
    sections: sections.value,
    wish,
    newId: ports.newId,
    publishedIn: (regionId) => ports.store.publishedIn(regionId),
  });
  if (!entries.ok) return entries;
  return ok({
    kind,
    organisationId,
    title: wish.title,
    sections:
      kind === 'department'
        ? sections.value
        : [...new Set(entries.value.map(({ section }) => section))],
    madeFrom: wish.from,
    ...(wish.from === 'otherCounty' && wish.sourceRegion !== undefined
      ? { sourceRegionId: wish.sourceRegion }
      : {}),
    reason: wish.reason,
    entries: entries.value,
  });
};
