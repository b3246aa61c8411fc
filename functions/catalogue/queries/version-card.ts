import type { VersionCard, VersionView } from '@shared/contract/catalogue-versions';
import type { VersionEntry } from '@shared/contract/entry-fields';
import { catalogueSections, type CatalogueSection } from '@shared/vocabulary/domain';
import type { CatalogueVersion } from '../domain/versions/version';
import { permittedVersionActs, type VersionActor } from '../domain/versions/workflow';

/** 本地增加的领域在这个县的名称。 */
export type LocalNames = ReadonlyMap<CatalogueSection, string>;

/** 领域和名称；本地增加的领域用县里定的名称。 */
export const sectionRefIn = (names: LocalNames) => (section: CatalogueSection) => ({
  section,
  name: names.get(section) ?? catalogueSections.labels[section],
});

/** 一个版本的概况，连同此人现在能做的。 */
export const versionCard = (
  version: CatalogueVersion,
  { names, ...actor }: VersionActor & { readonly names: LocalNames },
): VersionCard => ({
  versionId: version.versionId,
  number: version.number,
  kind: version.kind,
  organisationId: version.organisationId,
  organisationName: version.organisationName,
  title: version.title,
  state: version.state,
  sections: version.sections.map(sectionRefIn(names)),
  madeFrom: version.madeFrom,
  reason: version.reason,
  returnReason: version.returnReason,
  baseVersionId: version.baseVersionId,
  mergedInto: version.mergedInto,
  updatedAt: version.updatedAt,
  publishedOn: version.publishedOn,
  version: version.version,
  permittedActs: permittedVersionActs(version, actor),
});

/** 各领域有几条，照领域的次序；没有的不列。 */
export const sectionCounts = (
  entries: readonly VersionEntry[],
  names: LocalNames,
): VersionView['sectionCounts'] =>
  catalogueSections.values
    .map((section) => ({
      ...sectionRefIn(names)(section),
      entryCount: entries.filter((entry) => entry.section === section).length,
    }))
    .filter(({ entryCount }) => entryCount > 0);
