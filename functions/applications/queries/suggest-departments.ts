import { domainNamed, domains, type Domain } from '@shared/vocabulary/domain';
import { canAnswer } from '../domain/addressee';
import type { Organisations } from '../domain/organisations';
import type { CountyRouting, RoutingRow, RoutingSuggestion, SuggestDepartment } from '../ports';

/** 一个承办单位的候选。 */
export interface Candidate {
  readonly organisationId: string;
  readonly name: string;
  readonly domain: Domain;
  readonly score: number;
  readonly reason: string;
}

export interface CountySuggestion {
  readonly nature: RoutingSuggestion['nature'];
  readonly isClear: boolean;
  readonly candidates: readonly Candidate[];
}

const MOST = 3;

/** 对照表里的领域可以写代码，也可以写中文名。 */
const domainOf = (text: string): Domain | undefined =>
  domains.values.find((domain) => domain === text) ?? domainNamed(text);

const routingOf = (
  rows: readonly RoutingRow[],
  { find }: Organisations,
): readonly CountyRouting[] => {
  const byDomain = new Map<Domain, { responsible: string[]; guiding: string[] }>();
  for (const row of rows) {
    const domain = domainOf(row.domain);
    const name = find(row.organisationId)?.name;
    if (domain === undefined || name === undefined) continue;
    const entry = byDomain.get(domain) ?? { responsible: [], guiding: [] };
    entry[row.duty].push(name);
    byDomain.set(domain, entry);
  }
  return [...byDomain].map(([domain, duties]) => ({ domain, ...duties }));
};

/** 按本县的对照表建议承办单位，至多三个；不能承办的（如业务指导单位）不列，也就不算有把握。 */
export const suggestDepartments = (
  suggest: SuggestDepartment,
  description: string,
  county: { readonly rows: readonly RoutingRow[]; readonly organisations: Organisations },
): CountySuggestion => {
  const { organisations } = county;
  const suggestion = suggest(description, routingOf(county.rows, organisations));
  const byName = new Map(organisations.all.filter(canAnswer).map((item) => [item.name, item]));
  const scores = new Map(suggestion.domains.map(({ domain, score }) => [domain, score]));
  const found = new Map<string, Candidate>();
  for (const { organisationName, domain, reason } of suggestion.departments) {
    const organisation = byName.get(organisationName);
    if (!organisation || found.has(organisation.organisationId)) continue;
    const { organisationId, name } = organisation;
    const score = scores.get(domain) ?? 0;
    found.set(organisationId, { organisationId, name, domain, score, reason });
  }
  const candidates = [...found.values()].slice(0, MOST);
  const isClear = suggestion.confidence === 'clear' && candidates.length > 0;
  return { nature: suggestion.nature, isClear, candidates };
};
