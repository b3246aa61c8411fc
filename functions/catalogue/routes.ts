import * as contract from '@shared/contract/catalogue';
import { route, type Route } from '../platform/http/route';
import type { CataloguePorts } from './ports';
import { getEntry } from './queries/get-entry';
import { listEntries } from './queries/list-entries';
import { listSections } from './queries/list-sections';

/** 公开事项标准目录的路由。 */
export const routesOf = (ports: CataloguePorts): Route[] => [
  route(contract.listSections, ({ params }) => listSections(ports, params.region)),
  route(contract.listEntries, ({ params, query }) =>
    listEntries(ports, params.region, { section: params.section, holderId: query.holderId }),
  ),
  route(contract.getEntry, ({ params }) => getEntry(ports, params.region, params.entryId)),
];
