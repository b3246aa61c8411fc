import { regionExists } from '../../organisations/store.postgres';
import type { Route } from '../../platform/http/route';
import { routesOf } from '../../search/routes';
import { searchStore } from '../../search/store.postgres';
import type { Platform } from './platform';

/** 检索的路由。 */
export const searchRoutes = ({ database }: Platform): Route[] =>
  routesOf({
    store: searchStore(database),
    regionExists: (regionId) => regionExists(database, regionId),
  });
