import type { PageDocument } from '../../disclosure-pages/ports';
import { documentIdOf } from '../../search/domain/document-id';
import type { SearchSource } from '../../search/ports';

/** 固定页面在检索里的编号。 */
export const pageDocumentId = (id: string): string => documentIdOf('page', id);

/** 固定页面在检索里的一篇。 */
export const pageSource = (page: PageDocument): SearchSource => ({
  ...page,
  documentId: pageDocumentId(page.documentId),
  kind: 'page',
  section: null,
  processStage: null,
});
