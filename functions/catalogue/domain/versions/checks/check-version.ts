import type { VersionEntry } from '@shared/contract/entry-fields';
import type { CatalogueOrganisation, CompilingDuty, Matter } from '../../../ports.versions';
import { diffEntries } from '../diff';
import type { VersionWithEntries } from '../version';
import { checkDomains } from './domain-gaps';
import { checkDuplicates } from './duplicates';
import { checkEntries } from './entry-checks';
import type { Finding } from './finding';
import { checkMatters } from './matter-gaps';

/** 检查一个版本所需的情况。 */
export interface CheckFacts {
  readonly organisations: readonly CatalogueOrganisation[];
  readonly duties: readonly CompilingDuty[];
  readonly matters: readonly Matter[];
  /** 这一版所依据的那一版的条目：没有动过的老问题不挡批准。 */
  readonly base: readonly VersionEntry[];
}

const touchedKeys = (entries: readonly VersionEntry[], base: readonly VersionEntry[]) => {
  const { added, changed } = diffEntries(base, entries);
  return new Set([...added, ...changed.map(({ after }) => after)].map(({ entryKey }) => entryKey));
};

const ORDER = { mustMend: 0, confirm: 1, note: 2 } as const;

/**
 * 汇总检查：名称重复、主体与要素、时限、级数；县级目录还对照二十六领域、分管表、权责清单；
 * 部门的一份只对照本部门的清单。动态调整只改一两条，不再提各单位有没有报送。
 */
export const checkVersion = (
  { version, entries }: VersionWithEntries,
  facts: CheckFacts,
): Finding[] => {
  const names = new Map(
    facts.organisations.map(({ organisationId, name }) => [organisationId, name]),
  );
  const touched = touchedKeys(entries, facts.base);
  const soften = (finding: Finding): Finding =>
    finding.weight === 'mustMend' && finding.entryKey !== null && !touched.has(finding.entryKey)
      ? { ...finding, weight: 'confirm' }
      : finding;
  const isCounty = version.kind === 'county';
  const matters = isCounty
    ? facts.matters
    : facts.matters.filter(({ organisationId }) => organisationId === version.organisationId);
  const domainFindings = isCounty
    ? checkDomains({ entries, duties: facts.duties, omitted: version.omitted })
    : [];
  return [
    ...checkDuplicates(entries, (id) => names.get(id) ?? id).map(soften),
    ...checkEntries(entries, facts.organisations).map(soften),
    ...domainFindings.filter(
      ({ kind }) => version.madeFrom !== 'adjustment' || kind === 'missingDomain',
    ),
    ...checkMatters(matters, entries),
  ].sort((a, b) => ORDER[a.weight] - ORDER[b.weight]);
};
