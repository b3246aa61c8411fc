import { regionExists } from '../../organisations/store.postgres';
import type { Route } from '../../platform/http/route';
import { coverageRoutesOf, coverageSummaryRoutesOf } from '../../supervision/coverage/routes';
import { coverageStore } from '../../supervision/store.coverage';
import type { Platform } from './platform';

const portsOf = ({ database }: Platform) => ({
  store: coverageStore(database, (regionId) => regionExists(database, regionId)),
});

/** 人人可看的公开情况的路由。 */
export const coverageRoutes = (platform: Platform): Route[] => coverageRoutesOf(portsOf(platform));

/** 公开办、乡镇（街道）看的合计的路由。 */
export const coverageSummaryRoutes = (platform: Platform): Route[] =>
  coverageSummaryRoutesOf(portsOf(platform));
