import { registerSources } from '../domain/chain';
import type { Finding } from '../domain/finding';
import type { VerifyingPorts } from '../ports';

const SHOWN = 100;

/** 进链的各表里没有登记进链的行，每张表至多一百行。 */
export const unchainedFindings = async (
  { store }: VerifyingPorts,
  regionId: string,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const source of registerSources)
    for (const { key, at } of await store.unchained(regionId, source, SHOWN))
      findings.push({ kind: 'inserted', position: null, source, sourceKey: key, at, detail: '' });
  return findings;
};
