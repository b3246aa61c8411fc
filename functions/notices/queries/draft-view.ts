import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import type { NoticeState } from '@shared/vocabulary/notice';
import type { Sql } from '../../platform/database/database';
import { findingsIn } from '../domain/notice-text';
import { permittedActions } from '../domain/workflow';
import type { DraftPorts, DraftRow, NoticeStaff } from '../ports';
import { attachmentView } from './attachment-view';

/** 还看得到的草稿：没有删除。 */
export type LiveDraft = DraftRow & { readonly state: NoticeState };

/** 是本村（社区）的、没有删除的，才看得到。 */
export const isVisible = (draft: DraftRow | null, staff: NoticeStaff): draft is LiveDraft =>
  draft !== null && draft.organisationId === staff.organisationId && draft.state !== 'discarded';

/** 这个人与这条草稿的关系。 */
export const doerOf = (draft: DraftRow, staff: NoticeStaff) => ({
  roles: staff.roles,
  isDrafter: draft.draftedById === staff.accountId,
});

const fieldsOf = (draft: LiveDraft) => ({
  noticeId: draft.noticeId,
  version: draft.version,
  state: draft.state,
  title: draft.title,
  summary: draft.summary,
  entryId: draft.entryId,
  obligationId: draft.obligationId,
  section: draft.section,
  affairsKind: draft.affairsKind,
  processStage: draft.processStage,
  bodyMarkdown: draft.bodyMarkdown,
  contentElements: draft.contentElements,
  producedOn: draft.producedOn,
  publicityDays: draft.publicityDays,
  finance: draft.finance,
  organisation: { organisationId: draft.organisationId, name: draft.organisationName },
  draftedBy: draft.draftedBy,
  returnReason: draft.returnReason,
  updatedAt: draft.updatedAt,
});

/** 草稿的全貌：内容、附件、目录标准、检查到的个人信息、现在能做什么。 */
export const draftView = async (
  ports: Pick<DraftPorts, 'attachments' | 'entryById'>,
  reading: { readonly sql: Sql; readonly staff: NoticeStaff },
  draft: LiveDraft,
): Promise<NoticeDraft> => {
  const { sql, staff } = reading;
  const [attachments, entry] = await Promise.all([
    ports.attachments.ofNotice(sql, staff.regionId, draft.noticeId),
    draft.entryId === null ? null : ports.entryById(sql, staff.regionId, draft.entryId),
  ]);
  return {
    ...fieldsOf(draft),
    attachmentIds: attachments.map(({ attachmentId }) => attachmentId),
    attachments: attachments.map(attachmentView),
    entry,
    findings: findingsIn({ ...draft, attachments }),
    availableActions: permittedActions(draft.state, doerOf(draft, staff)),
  };
};
