import type { PlannedEntry } from './catalogue-entry';
import type { KnownCounty } from './county-rows';
import { sectionNamed } from './section-named';

/** 按领域与序号找目录条目的编号与门类；这次载入的优先，其次是库中已有的。 */
export type FindEntry = (reference: {
  readonly domain: string;
  readonly no: string;
}) => { readonly entryId: string; readonly section: string } | undefined;

export const entryFinder = (planned: readonly PlannedEntry[], known: KnownCounty): FindEntry => {
  const byPlace = new Map(
    [...known.entries, ...planned].map((entry) => [`${entry.section}/${entry.serial}`, entry]),
  );
  return ({ domain, no }) => byPlace.get(`${sectionNamed(domain) ?? ''}/${no}`);
};
