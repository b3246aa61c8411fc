import type { OutputOf } from '@shared/contract/endpoint';
import type { routingTable as endpoint } from '@shared/contract/organisations';
import { ok, refused, type Result } from '@shared/result';
import { domains } from '@shared/vocabulary/domain';
import type { OrganisationPorts, RoutingRow } from '../ports';

type RoutingTable = OutputOf<typeof endpoint>;

const order = new Map<string, number>(domains.values.map((code, index) => [code, index]));
const place = (domain: string) => order.get(domain) ?? order.size;

const unitsOf = (rows: readonly RoutingRow[], duty: RoutingRow['duty']) =>
  rows
    .filter((row) => row.duty === duty)
    .map(({ organisationId, name }) => ({ organisationId, name }));

/** 领域与责任单位对照表，照二十六领域的次序。 */
export const routingTable = async (
  { store }: OrganisationPorts,
  regionId: string,
): Promise<Result<RoutingTable>> => {
  const { region, rows } = await store.routing(regionId);
  if (!region) return refused('notFound', '没有这个县');
  const named = [...new Set(rows.map(({ domain }) => domain))].sort((a, b) => place(a) - place(b));
  const items = named.map((domain) => {
    const own = rows.filter((row) => row.domain === domain);
    return {
      domain,
      statedAs: own.find(({ statedAs }) => statedAs !== '')?.statedAs ?? '',
      responsible: unitsOf(own, 'responsible'),
      guiding: unitsOf(own, 'guiding'),
    };
  });
  return ok({ items, sourceDocument: region.sourceDocument });
};
