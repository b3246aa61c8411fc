import type { DraftChange, DraftRow } from './ports';
import { searchableBody } from './searchable-body';

/** 供检索的一条：标题、正文和归类。 */
export const searchableDraft = (draft: DraftRow, change: DraftChange) => {
  const {
    noticeId: documentId,
    title,
    section,
    processStage,
    organisationId,
  } = {
    ...draft,
    ...change,
  };
  const body = searchableBody({ ...draft, ...change });
  const publishedOn = change.publishedOn ?? draft.publishedOn ?? '';
  return {
    documentId,
    kind: 'notice' as const,
    title,
    body,
    section,
    processStage,
    organisationId,
    publishedOn,
  };
};
