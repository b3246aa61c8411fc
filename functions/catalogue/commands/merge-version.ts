import { ok, type Result } from '@shared/result';
import type { VersionView } from '@shared/contract/catalogue-versions';
import { mergeEntries, type MergeSource } from '../domain/versions/merge-entries';
import type { CatalogueVersion, VersionStaff } from '../domain/versions/version';
import type { VersionPorts } from '../ports.versions';
import { actOnVersion, type VersionRequest, type VersionWork } from './act-on-version';
import { submittedSources, takeIn } from './merge-sources';
import { replaceEntries } from './replace-entries';

const mergeSourceOf =
  ({ session }: VersionWork) =>
  async (source: CatalogueVersion): Promise<MergeSource> => ({
    organisationId: source.organisationId ?? '',
    sections: source.sections,
    entries: await session.entries(source.versionId),
  });

/** 汇总：把选定的、各部门报送的并入县级目录；乡镇（街道）的一份没有要并入的，审过即可送批准。 */
export const mergeVersion = (
  ports: VersionPorts,
  staff: VersionStaff,
  { sources, ...request }: Omit<VersionRequest, 'act'> & { readonly sources: readonly string[] },
): Promise<Result<VersionView>> =>
  actOnVersion(ports, staff)({ ...request, act: 'merge' }, async (work) => {
    const { session, version } = work;
    const found = await submittedSources(work, sources);
    if (!found.ok) return found;
    const taken = await Promise.all(found.value.map(mergeSourceOf(work)));
    const entries = await session.entries(version.versionId);
    await replaceEntries(work, { from: entries, to: mergeEntries(entries, taken) });
    await takeIn(work, found.value);
    const sections = [...new Set([...version.sections, ...taken.flatMap((each) => each.sections)])];
    const change = { sections, mergedAt: request.at.toISOString(), returnReason: '' };
    return ok({ change, data: { sources: found.value.length } });
  });
