import type { Database, Transaction } from '../../platform/database/database';
import { publicScope } from '../../platform/database/scope';
import type { ImportPorts, ImportSession } from '../ports.import';
import type { VersionNeighbours } from '../ports.versions';
import type { VersionStaff } from '../domain/versions/version';
import { localNameRows } from './local-names';
import { currentEntryRows } from './version-rows';
import { versionSession } from './version-session';

/** 先记下防重编号再建版本：同时来的第二次会等第一次办完，再得到同一个版本。 */
const importing = (
  tx: Transaction,
  { regionId, accountId }: VersionStaff,
): Pick<ImportSession, 'claimImport' | 'settleImport'> => ({
  claimImport: async ({ idempotencyKey, at, entryCount }) => {
    const claimed = await tx`
      insert into catalogue_imports (region_id, idempotency_key, imported_by, imported_at, entry_count)
      values (${regionId}, ${idempotencyKey}, ${accountId}, ${at}, ${entryCount})
      on conflict do nothing`;
    if (claimed.count === 1) return null;
    const [earlier] = await tx<{ versionId: string }[]>`
      select version_id from catalogue_imports
      where region_id = ${regionId} and idempotency_key = ${idempotencyKey}`;
    return earlier?.versionId ?? null;
  },
  settleImport: async (idempotencyKey, versionId) => {
    await tx`
      update catalogue_imports set version_id = ${versionId}
      where region_id = ${regionId} and idempotency_key = ${idempotencyKey}`;
  },
});

/** 导入只存草稿，不公布，用不到检索；用到了就是程序写错了。 */
const indexEntries: VersionNeighbours['indexEntries'] = () =>
  Promise.reject(new Error('an import never publishes'));

/** 导入、导出目录的存取。 */
export const importStore = (
  database: Database,
  appendAudit: VersionNeighbours['appendAudit'],
): Pick<ImportPorts, 'write' | 'publishedEntries' | 'localNames'> => ({
  write: (staff, work) =>
    database.write({ regionId: staff.regionId, kind: 'staff', accountId: staff.accountId }, (tx) =>
      work({
        ...versionSession({ tx, staff, neighbours: { appendAudit, indexEntries } }),
        ...importing(tx, staff),
      }),
    ),
  publishedEntries: (regionId, holderId) =>
    database.read(publicScope(regionId), (sql) => currentEntryRows(sql, regionId, holderId)),
  localNames: (regionId) =>
    database.read(publicScope(regionId), (sql) => localNameRows(sql, regionId)),
});
