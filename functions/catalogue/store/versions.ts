import type { Database } from '../../platform/database/database';
import { publicScope } from '../../platform/database/scope';
import type { VersionNeighbours, VersionStore } from '../ports.versions';
import { currentEntryRows } from './version-rows';
import { versionReading } from './version-reading';
import { versionSession } from './version-session';

/** 目录版本的存取；审计与检索由别的模块在同一个事务里写。 */
export const versionStore = (database: Database, neighbours: VersionNeighbours): VersionStore => ({
  read: (staff, work) =>
    database.read({ regionId: staff.regionId, kind: 'staff', accountId: staff.accountId }, (sql) =>
      work(versionReading(sql, staff.regionId)),
    ),
  write: (staff, work) =>
    database.write({ regionId: staff.regionId, kind: 'staff', accountId: staff.accountId }, (tx) =>
      work(versionSession({ tx, staff, neighbours })),
    ),
  publishedIn: (regionId) =>
    database.read(publicScope(regionId), (sql) => currentEntryRows(sql, regionId, null)),
});
