import type { ListPorts } from '../../notices/ports.lists';
import { dutyRoutesOf, listRoutesOf } from '../../notices/routes.lists';
import { listStore } from '../../notices/store.lists';
import { publicScope } from '../../platform/database/scope';
import type { Route } from '../../platform/http/route';
import { draftPorts } from './notices';
import type { Platform } from './platform';

const portsOf = (platform: Platform): ListPorts => ({
  ...draftPorts(platform),
  lists: listStore,
  readPublic: (regionId, work) => platform.database.read(publicScope(regionId), work),
});

/** 人人可看的应公开事项清单的路由。 */
export const dutyRoutes = (platform: Platform): Route[] => dutyRoutesOf(portsOf(platform));

/** 样本与清单的路由。 */
export const listRoutes = (platform: Platform): Route[] => listRoutesOf(portsOf(platform));
