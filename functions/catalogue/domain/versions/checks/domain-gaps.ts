import type { VersionEntry } from '@shared/contract/entry-fields';
import { domains, type Domain } from '@shared/vocabulary/domain';
import type { CompilingDuty } from '../../../ports.versions';
import type { OmittedSection } from '../version';
import type { Finding } from './finding';

/** 对照二十六领域和分管表所需的情况。 */
export interface DomainFacts {
  readonly entries: readonly VersionEntry[];
  readonly duties: readonly CompilingDuty[];
  readonly omitted: readonly OmittedSection[];
}

const missingDomain = (domain: Domain, duties: readonly CompilingDuty[]): Finding => {
  const name = domains.labels[domain];
  const isAssigned = duties.length > 0;
  const who = duties.map((duty) => duty.name).join('、');
  return {
    kind: 'missingDomain',
    weight: isAssigned ? 'mustMend' : 'confirm',
    entryKey: null,
    section: domain,
    message: isAssigned
      ? `缺少“${name}”领域，应由${who}编制`
      : `缺少“${name}”领域，分管表没有指定编制单位；本县没有这项职能的，请写明理由`,
  };
};

const notCompiled = (domain: Domain, duty: CompilingDuty): Finding => ({
  kind: 'notCompiled',
  weight: 'confirm',
  entryKey: null,
  section: domain,
  message: `“${domains.labels[domain]}”领域：${duty.name}还没有报送`,
});

/**
 * 对照二十六领域：没有的领域、应当编制而没有报送的单位；写明理由不设的领域不算。
 * 依据：国办发〔2019〕54号；本县的分管表。
 */
export const checkDomains = ({ entries, duties, omitted }: DomainFacts): Finding[] => {
  const left = new Set(omitted.map(({ section }) => section));
  return domains.values
    .filter((domain) => !left.has(domain))
    .flatMap((domain) => {
      const own = duties.filter((duty) => duty.domain === domain);
      const present = entries.filter(({ section }) => section === domain);
      if (present.length === 0) return [missingDomain(domain, own)];
      const compilers = new Set(present.map(({ compiledBy }) => compiledBy));
      return own
        .filter(({ organisationId }) => !compilers.has(organisationId))
        .map((duty) => notCompiled(domain, duty));
    });
};
