import type { Occasion, VersionSession } from '../ports.versions';

/** 现行的版本；由文件载入、还没有版本的，先记成一版。没有目录的为 null。 */
export const ensureCurrent = async (
  session: VersionSession,
  organisationId: string | null,
  occasion: Occasion,
): Promise<string | null> => {
  const current = await session.current(organisationId);
  if (current) return current.versionId;
  const entries = await session.currentEntries(organisationId);
  return entries.length === 0 ? null : session.recordLoaded(organisationId, occasion);
};
