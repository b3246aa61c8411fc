import type { OutputOf } from '@shared/contract/endpoint';
import type { listSections as endpoint } from '@shared/contract/catalogue';
import { ok, refused, type Result } from '@shared/result';
import { catalogueSections } from '@shared/vocabulary/domain';
import type { CataloguePorts } from '../ports';

type Sections = OutputOf<typeof endpoint>;

const order = new Map<string, number>(
  catalogueSections.values.map((section, index) => [section, index]),
);

/** 目录的各门类：二十六领域照国办发〔2019〕54号的次序，本地门类在后。 */
export const listSections = async (
  { store, regionExists }: CataloguePorts,
  regionId: string,
): Promise<Result<Sections>> => {
  const { sections, units, counts } = await store.sections(regionId);
  if (sections.length === 0 && !(await regionExists(regionId)))
    return refused('notFound', '没有这个县');
  const noticeCounts = new Map(counts.map((each) => [each.section, each.noticeCount]));
  const items = [...sections]
    .sort((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0))
    .map(({ section, localName, issuedBy, documentTitle, documentNumber, entryCount }) => ({
      section,
      name: localName || catalogueSections.labels[section],
      entryCount,
      noticeCount: noticeCounts.get(section) ?? 0,
      responsible: units
        .filter(({ domain }) => domain === section)
        .map(({ organisationId, name }) => ({ organisationId, name })),
      issuedBy,
      documentTitle,
      documentNumber,
    }));
  return ok({ items });
};
