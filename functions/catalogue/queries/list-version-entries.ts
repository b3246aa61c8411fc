import type { ListedEntry } from '@shared/contract/catalogue-versions';
import { parseTimeLimit } from '@shared/law/time-limit';
import { ok, type Result } from '@shared/result';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { VersionStaff } from '../domain/versions/version';
import type { VersionPorts } from '../ports.versions';
import { readableVersion } from './get-version';

/** 一个版本的条目，附索引号和时限要确认的话；可以只看一个领域。 */
export const listVersionEntries = (
  { store }: VersionPorts,
  staff: VersionStaff,
  {
    versionId,
    section,
  }: { readonly versionId: string; readonly section?: CatalogueSection | undefined },
): Promise<Result<{ items: ListedEntry[] }>> =>
  store.read(staff, async (reading) => {
    const found = await readableVersion(reading, staff, versionId);
    if (!found.ok) return found;
    const [entries, codes] = await Promise.all([reading.entries(versionId), reading.indexCodes()]);
    const items = entries
      .filter((entry) => section === undefined || entry.section === section)
      .map((entry) => ({
        ...entry,
        indexCode: codes.get(entry.entryKey) ?? '',
        timeLimitQuestions: [...parseTimeLimit(entry.timeLimit).questions],
      }));
    return ok({ items });
  });
