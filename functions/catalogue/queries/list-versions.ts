import type { listCatalogueVersions as endpoint } from '@shared/contract/catalogue-versions';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, type Result } from '@shared/result';
import { mayReadVersion } from '../domain/versions/may-read';
import type { VersionStaff } from '../domain/versions/version';
import { versionKindFor } from '../domain/versions/who-compiles';
import type { VersionPorts } from '../ports.versions';
import { sectionRefIn, versionCard } from './version-card';
import { mergedByOf } from './version-facts';

/** 目录的各个版本，新的在前；此人能新建哪一种、该编制哪些领域。 */
export const listVersions = async (
  { store, otherRegions }: VersionPorts,
  staff: VersionStaff,
): Promise<Result<OutputOf<typeof endpoint>>> => {
  const others = await otherRegions(staff.regionId);
  return store.read(staff, async (reading) => {
    const [all, duties, organisations, names] = await Promise.all([
      reading.list(),
      reading.compilingDuties(),
      reading.organisations(),
      reading.localNames(),
    ]);
    const readable = all.filter((version) => mayReadVersion(version, staff));
    const items = await Promise.all(
      readable.map(async (version) => {
        const events = version.state === 'merged' ? await reading.events(version.versionId) : [];
        return versionCard(version, { staff, mergedBy: mergedByOf(events), names });
      }),
    );
    const own = duties.filter(({ organisationId }) => organisationId === staff.organisationId);
    return ok({
      items,
      mayCompile: versionKindFor(staff, organisations),
      dutySections: own.map(({ domain }) => sectionRefIn(names)(domain)),
      otherCounties: [...others],
    });
  });
};
