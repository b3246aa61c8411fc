import * as contract from '@shared/contract/organisations';
import { route, type Route } from '../platform/http/route';
import type { OrganisationPorts } from './ports';
import { listOrganisations } from './queries/list-organisations';
import { listRegions } from './queries/list-regions';
import { routingTable } from './queries/routing-table';
import { villageCode } from './queries/village-code';

/** 县与组织的路由。 */
export const routesOf = (ports: OrganisationPorts): Route[] => [
  route(contract.listRegions, () => listRegions(ports)),
  route(contract.listOrganisations, ({ params }) => listOrganisations(ports, params.region)),
  route(contract.routingTable, ({ params }) => routingTable(ports, params.region)),
  route(contract.villageCode, ({ params }) =>
    villageCode(ports, params.region, params.organisationId),
  ),
];
