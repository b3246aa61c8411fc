import type { VersionView } from '@shared/contract/catalogue-versions';
import { ok, refused, type Result } from '@shared/result';
import { mayReadVersion } from '../domain/versions/may-read';
import type { CatalogueVersion, VersionStaff } from '../domain/versions/version';
import type { VersionPorts, VersionReading } from '../ports.versions';
import { composeVersionView } from './compose-version-view';

/** 此人看得到的一个版本。拒绝：没有，或者不归他看。 */
export const readableVersion = async (
  reading: VersionReading,
  staff: VersionStaff,
  versionId: string,
): Promise<Result<CatalogueVersion>> => {
  const version = await reading.version(versionId);
  return version && mayReadVersion(version, staff)
    ? ok(version)
    : refused('notFound', '没有这一版目录，或者不归您看');
};

/** 一个版本，连同检查。 */
export const getVersion = (
  { store }: VersionPorts,
  staff: VersionStaff,
  versionId: string,
): Promise<Result<VersionView>> =>
  store.read(staff, async (reading) => {
    const found = await readableVersion(reading, staff, versionId);
    return found.ok ? ok(await composeVersionView(reading, found.value, { staff })) : found;
  });
