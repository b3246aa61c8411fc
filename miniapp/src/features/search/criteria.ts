import type { CallOf } from '@shared/contract/endpoint';
import type { search, SearchFacets } from '@shared/contract/search';

type Query = NonNullable<CallOf<typeof search>['query']>;

/** 在哪个县、按什么词和条件搜。 */
export type SearchCriteria = Pick<
  Query,
  'q' | 'kind' | 'organisationId' | 'section' | 'processStage'
> & { region: string; year?: number | undefined };

/** 可以用来缩小范围的几种分法，按显示次序。 */
export const facetNames = [
  { name: 'kind', label: '类别' },
  { name: 'organisationId', label: '村（社区）、单位' },
  { name: 'section', label: '领域' },
  { name: 'year', label: '年份' },
  { name: 'processStage', label: '公开过程' },
] as const satisfies readonly { name: keyof SearchFacets; label: string }[];

export type FacetName = (typeof facetNames)[number]['name'];

/** 选中一类；再选一次就是取消。 */
export const toggled = (
  criteria: SearchCriteria,
  name: FacetName,
  value: string,
): SearchCriteria => {
  const isChosen = String(criteria[name] ?? '') === value;
  const next = name === 'year' ? Number(value) : value;
  return { ...criteria, [name]: isChosen ? undefined : next };
};

/** 用了几个条件。 */
export const usedCount = (criteria: SearchCriteria): number =>
  facetNames.filter(({ name }) => criteria[name] !== undefined).length;
