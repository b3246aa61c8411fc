import type { NoticeState } from '@shared/vocabulary/notice';
import type { DraftRow, NoticeStaff } from '../ports';

/** 还看得到的草稿：没有删除。 */
export type LiveDraft = DraftRow & { readonly state: NoticeState };

const OWN_ONLY: readonly string[] = ['draft'];

/** 没有删除的：本单位的都看得到；政府信息公开工作机构还看得到全县已经提交的。 */
export const isVisible = (draft: DraftRow | null, staff: NoticeStaff): draft is LiveDraft =>
  draft !== null &&
  draft.state !== 'discarded' &&
  (draft.organisationId === staff.organisationId ||
    (staff.roles.includes('disclosureOffice') && !OWN_ONLY.includes(draft.state)));

/** 草稿自己的各栏，逐项挑出。 */
export const fieldsOf = (draft: LiveDraft) => ({
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
  kind: draft.kind,
  documentNumber: draft.documentNumber,
  changedOn: draft.changedOn,
  attribute: draft.attribute,
  attributeGround: draft.attributeGround,
  attributeReason: draft.attributeReason,
  followsId: draft.followsId,
  mirrorsId: draft.mirrorsId,
  progress: draft.progress,
  clarification: draft.clarification,
  interpretationDuty: draft.interpretationDuty,
  interpretsId: draft.interpretsId,
  interpretation: draft.interpretation,
  indexNumber: draft.indexNumber,
  publishBy: draft.publishBy,
  signedBy: draft.signedBy,
  attributeReviewedOn: draft.attributeReviewedOn,
  revision: draft.revision,
  publicityDays: draft.publicityDays,
  publicityEnding: draft.publicityEnding,
  finance: draft.finance,
  organisation: { organisationId: draft.organisationId, name: draft.organisationName },
  draftedBy: draft.draftedBy,
  returnReason: draft.returnReason,
  updatedAt: draft.updatedAt,
});
