import type { CatalogueVersion } from '../domain/versions/version';
import type { VersionSession } from '../ports.versions';

/** 现行目录在编制期间又有变化时说的话。 */
export const BEHIND = '编制期间现行目录又有变化，请先“并入现行目录的变化”，再批准、公布';

/** 现行目录在编制期间没有变过。 */
export const isUpToDate = async (
  session: VersionSession,
  version: CatalogueVersion,
): Promise<boolean> =>
  version.kind !== 'county' ||
  ((await session.current(null))?.versionId ?? null) === version.baseVersionId;
