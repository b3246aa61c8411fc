import type { VersionView } from '@shared/contract/catalogue-versions';
import { ok, type Result } from '@shared/result';
import { entryName } from '../domain/versions/entry-name';
import type { OmittedSection, VersionStaff } from '../domain/versions/version';
import type { VersionPorts } from '../ports.versions';
import { actOnVersion, type VersionRequest } from './act-on-version';
import { entryOf } from './entry-of';

type Requested = Omit<VersionRequest, 'act'>;

/** 从版本里去掉一条。 */
export const removeEntry = (
  ports: VersionPorts,
  staff: VersionStaff,
  { entryKey, ...request }: Requested & { readonly entryKey: string },
): Promise<Result<VersionView>> =>
  actOnVersion(ports, staff)({ ...request, act: 'edit' }, async (work) => {
    const found = await entryOf(work, entryKey);
    if (!found.ok) return found;
    await work.session.removeEntries(work.version.versionId, [entryKey]);
    return ok({ data: { removed: entryName(found.value) } });
  });

/** 写明哪些领域不设、为什么。 */
export const omit = (
  ports: VersionPorts,
  staff: VersionStaff,
  { omitted, ...request }: Requested & { readonly omitted: readonly OmittedSection[] },
): Promise<Result<VersionView>> =>
  actOnVersion(ports, staff)({ ...request, act: 'edit' }, () =>
    Promise.resolve(ok({ change: { omitted }, data: { omitted: omitted.length } })),
  );
