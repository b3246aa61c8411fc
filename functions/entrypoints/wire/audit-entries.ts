import { auditEntryRoutesOf } from '../../audit/routes.entries';
import { entryStore } from '../../audit/store.entries';
import type { Route } from '../../platform/http/route';
import type { Platform } from './platform';

/** 审计查阅的路由。 */
export const auditEntryRoutes = ({ database }: Platform): Route[] =>
  auditEntryRoutesOf(entryStore(database));
