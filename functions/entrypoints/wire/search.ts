import { searchableEntry } from '../../catalogue/queries/searchable-entry';
import { allEntries } from '../../catalogue/store.postgres';
import { searchableNotices } from '../../notices/store.public';
import { regionExists } from '../../organisations/store.postgres';
import type { Transaction } from '../../platform/database/database';
import type { Route } from '../../platform/http/route';
import { routesOf } from '../../search/routes';
import { reindex } from '../../search/store.documents';
import { searchStore } from '../../search/store.postgres';
import type { Platform } from './platform';

/** 检索的路由。 */
export const searchRoutes = ({ database }: Platform): Route[] =>
  routesOf({
    store: searchStore(database),
    regionExists: (regionId) => regionExists(database, regionId),
  });

/** 按现有的公开信息和目录，重建一个县的检索；返回篇数。 */
export const reindexRegion = (tx: Transaction, regionId: string): Promise<number> =>
  reindex(tx, regionId, {
    publishedNotices: searchableNotices,
    catalogueEntries: async (inTx, id) => (await allEntries(inTx, id)).map(searchableEntry),
  });
