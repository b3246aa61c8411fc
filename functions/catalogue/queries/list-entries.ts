import type { CatalogueEntry, listEntries as endpoint } from '@shared/contract/catalogue';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import { catalogueSections, type CatalogueSection } from '@shared/vocabulary/domain';
import type { CataloguePorts } from '../ports';

type Entries = OutputOf<typeof endpoint>;

/** 按某个字段分组，保持第一次出现的次序。 */
const groupBy = (
  entries: readonly CatalogueEntry[],
  key: 'category' | 'item',
): [string, CatalogueEntry[]][] => {
  const groups = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry[key]);
    if (group) group.push(entry);
    else groups.set(entry[key], [entry]);
  }
  return [...groups];
};

/** 一个门类的事项：一级目录 → 二级目录 → 公开标准。 */
export const listEntries = async (
  { store }: CataloguePorts,
  regionId: string,
  {
    section,
    holderId,
  }: { readonly section: CatalogueSection; readonly holderId?: string | undefined },
): Promise<Result<Entries>> => {
  const found = await store.section(regionId, section, holderId);
  if (!found.section) return refused('notFound', '这个县的目录里没有这个门类');
  return ok({
    section,
    name: found.section.localName || catalogueSections.labels[section],
    sourceTitle: found.section.sourceTitle,
    categories: groupBy(found.entries, 'category').map(([category, inCategory]) => ({
      category,
      items: groupBy(inCategory, 'item').map(([item, entries]) => ({ item, entries })),
    })),
  });
};
