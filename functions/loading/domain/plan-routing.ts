import { domains, type Domain } from '@shared/vocabulary/domain';
import type { CountyRows, PlannedOrganisation, RoutingRow } from './county-rows';
import { namedOrganisation } from './derive-organisation';
import type { Directory } from './directory';
import type { Numbered } from './numbered';
import type { Complain } from './plan-organisations';
import { sectionNamed } from './section-named';

export interface PlannedRoutingRow {
  readonly domain: Domain;
  readonly organisationId: string;
  readonly duty: 'responsible' | 'guiding';
  readonly position: number;
  readonly statedAs: string;
}

const domainsOf = (row: Numbered<RoutingRow>, complain: Complain): Domain[] =>
  row.value.domains.flatMap((name) => {
    const section = sectionNamed(name);
    const domain = domains.values.find((value) => value === section);
    if (!domain)
      complain({ file: row.file, row: row.row, reason: `“${name}”不是二十六个试点领域之一` });
    return domain ? [domain] : [];
  });

const duties = [
  ['responsible', 'department'],
  ['guiding', 'guidingUnit'],
] as const;

/**
 * 领域与单位对照表。表里写到、名录里没有的单位自动建立：责任单位是部门，只作指导的是业务指导单位；
 * “基层政府”是泛称，照原文列为责任单位，但不是一个可以受理申请的机关。
 */
export const planRouting = (
  rows: CountyRows,
  directory: Directory,
  complain: Complain,
): PlannedRoutingRow[] => {
  const planned = new Map<string, PlannedRoutingRow>();
  const organisationOf = (name: string, kind: string): PlannedOrganisation =>
    directory.find(name) ?? directory.add(namedOrganisation(name, kind));
  for (const [duty, kind] of duties)
    for (const row of rows.routing) {
      const names = duty === 'responsible' ? row.value.responsible : row.value.guidance;
      for (const domain of duty === 'responsible'
        ? domainsOf(row, complain)
        : domainsOf(row, () => undefined))
        names.forEach((name, index) => {
          const { organisationId } = organisationOf(name, kind);
          const key = `${domain}/${duty}/${organisationId}`;
          if (planned.has(key)) return;
          const statedAs = row.value.statedAs ?? row.value.domain;
          const position = row.row * 20 + index;
          planned.set(key, { domain, organisationId, duty, position, statedAs });
        });
    }
  return [...planned.values()];
};
