import type { Route } from '../../platform/http/route';
import { routesOf } from '../../settings/routes';
import { settingsStore } from '../../settings/store.postgres';
import { appendAudit } from './audit';
import type { Platform } from './platform';

/** 约定与设置的路由。 */
export const settingsRoutes = ({ database }: Platform): Route[] =>
  routesOf({ store: settingsStore(database, appendAudit) });
