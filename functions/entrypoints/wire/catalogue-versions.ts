import { searchableEntry } from '../../catalogue/queries/searchable-entry';
import { versionRoutesOf } from '../../catalogue/routes.versions';
import { entriesByIds } from '../../catalogue/store.postgres';
import { versionStore } from '../../catalogue/store/versions';
import { otherRegions } from '../../organisations/store.postgres';
import type { Route } from '../../platform/http/route';
import { newId } from '../../platform/ids';
import type { VersionNeighbours } from '../../catalogue/ports.versions';
import { indexDocuments, removeDocuments } from '../../search/store.documents';
import { appendAudit } from './audit';
import type { Platform } from './platform';

/** 公布的目录条目在同一个事务里进检索；停用的从检索里去掉。 */
const indexEntries: VersionNeighbours['indexEntries'] = async (tx, regionId, { put, removed }) => {
  const entries = await entriesByIds(tx, regionId, put);
  await indexDocuments(tx, regionId, entries.map(searchableEntry));
  await removeDocuments(tx, regionId, removed);
};

/** 目录版本的路由。 */
export const catalogueVersionRoutes = ({ database }: Platform): Route[] =>
  versionRoutesOf({
    store: versionStore(database, { appendAudit, indexEntries }),
    otherRegions: (regionId) => otherRegions(database, regionId),
    newId,
  });
