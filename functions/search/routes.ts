import { search } from '@shared/contract/search';
import { route, type Route } from '../platform/http/route';
import type { SearchPorts } from './ports';
import { searchRegion } from './queries/search-region';

/** 检索的路由。 */
export const routesOf = (ports: SearchPorts): Route[] => [
  route(search, ({ params, query }) => searchRegion(ports, { regionId: params.region, ...query })),
];
