import { routesOf } from '../../feeds/routes';
import { feedStore } from '../../feeds/store.postgres';
import type { Route } from '../../platform/http/route';
import type { Platform } from './platform';

/** 订阅、嵌入与解读情况的路由。 */
export const feedRoutes = ({ database, config }: Platform): Route[] =>
  routesOf({ store: feedStore(database), publicOrigin: config.publicOrigin });
