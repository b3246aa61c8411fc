import type { VersionView } from '@shared/contract/catalogue-versions';
import { commonSections } from '@shared/vocabulary/domain';
import type { SectionChoice } from './entry-form';

export type { SectionChoice };

const common: readonly SectionChoice[] = commonSections.values.map((section) => ({
  section,
  name: commonSections.labels[section],
}));

/** 县级目录可以选的领域：各县都有的，加上本县定了名称的。 */
export const countyChoices = (local: readonly SectionChoice[]): readonly SectionChoice[] => [
  ...common,
  ...local,
];

/** 这一版的条目可以选的领域：部门的一份只编分管的，别的不限。 */
export const choicesIn = (version: VersionView): readonly SectionChoice[] => {
  if (version.kind === 'department') return version.sections;
  const used = version.sectionCounts.filter(
    ({ section }) => !version.localSections.some((local) => local.section === section),
  );
  const local = used.filter(({ section }) => !common.some((each) => each.section === section));
  return [...countyChoices(version.localSections), ...local];
};
