import {
  search,
  searchFacets,
  searchHelp,
  searchSuggestions,
  similarNotices,
} from '@shared/contract/search';
import { route, type Route } from '../platform/http/route';
import type { SearchPorts } from './ports';
import { countFacets } from './queries/count-facets';
import { helpSearch } from './queries/help-search';
import { searchRegion } from './queries/search-region';
import { findSimilar } from './queries/similar-notices';
import { suggest } from './queries/suggest';

/** 检索的路由。 */
export const routesOf = (ports: SearchPorts): Route[] => [
  route(search, ({ params, query }) => searchRegion(ports, { regionId: params.region, ...query })),
  route(searchFacets, ({ params, query }) =>
    countFacets(ports, { regionId: params.region, ...query }),
  ),
  route(searchSuggestions, ({ params, query }) =>
    suggest(ports, { regionId: params.region, q: query.q }),
  ),
  route(searchHelp, ({ params, query }) =>
    helpSearch(ports, { regionId: params.region, q: query.q }),
  ),
  route(similarNotices, ({ params }) =>
    findSimilar(ports, { regionId: params.region, noticeId: params.noticeId }),
  ),
];
