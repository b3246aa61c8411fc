import type { SearchFacets } from '@shared/contract/search';
import { searchKinds } from '@shared/contract/search';
import { ok, refused, type Result } from '@shared/result';
import { catalogueSections } from '@shared/vocabulary/domain';
import { processStages } from '@shared/vocabulary/notice';
import { wordsOf } from '../../platform/search-text';
import type { FacetCount, SearchPorts, SearchScope } from '../ports';
import { noWords } from './search-region';

/** 只数最新的这么多篇；够了就说“至少”。 */
export const COUNTED = 1000;
/** 单位、年份太多时各列多少。 */
const MOST_VALUES = 30;

/** 命中的按类别、单位、领域、过程、年份各有多少，多的在前（年份新的在前）。 */
export const countFacets = async (
  ports: SearchPorts,
  { q, ...scope }: Omit<SearchScope, 'words'> & { readonly q: string },
): Promise<Result<SearchFacets>> => {
  const words = wordsOf(q);
  if (words.length === 0) return noWords();
  const rows = await ports.store.facets({ ...scope, words }, COUNTED);
  const total = rows.find(({ dimension }) => dimension === 'total')?.documents ?? 0;
  if (total === 0 && !(await ports.regionExists(scope.regionId)))
    return refused('notFound', '没有这个县');
  const values = (dimension: FacetCount['dimension'], labels: Readonly<Record<string, string>>) =>
    rows
      .filter((row) => row.dimension === dimension)
      .map(({ value, documents, name }) => ({
        value,
        label: labels[value] ?? name ?? value,
        count: documents,
      }))
      .slice(0, MOST_VALUES);
  return ok({
    total,
    isCapped: total >= COUNTED,
    kind: values('kind', searchKinds.labels),
    organisationId: values('organisation', {}),
    section: values('section', catalogueSections.labels),
    processStage: values('processStage', processStages.labels),
    year: values('year', {})
      .map((year) => ({ ...year, label: `${year.value}年` }))
      .sort((a, b) => b.value.localeCompare(a.value)),
  });
};
