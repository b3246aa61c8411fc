import type { CatalogueEntry } from '@shared/contract/catalogue';
import { catalogueSections, type CatalogueSection } from '@shared/vocabulary/domain';

/** 供检索的一条目录事项。 */
export interface SearchableEntry {
  readonly documentId: string;
  readonly kind: 'entry';
  readonly title: string;
  readonly body: string;
  readonly organisationId: null;
  readonly section: CatalogueSection;
  readonly processStage: null;
  readonly publishedOn: null;
}

/** 一条公开标准写成可以检索的文字：标题是事项名称，其余各栏是正文。 */
export const searchableEntry = (entry: CatalogueEntry): SearchableEntry => ({
  documentId: entry.entryId,
  kind: 'entry',
  title: entry.category === entry.item ? entry.item : `${entry.category} · ${entry.item}`,
  body: [
    entry.contentElements.join('；'),
    catalogueSections.labels[entry.section],
    entry.legalBasis,
    entry.timeLimit,
    entry.responsibleBody,
    entry.channels.join('、'),
    entry.contentEntry,
    entry.indexCode,
  ]
    .filter((part) => part !== '')
    .join('\n'),
  organisationId: null,
  section: entry.section,
  processStage: null,
  publishedOn: null,
});
