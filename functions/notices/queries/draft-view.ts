import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { omit } from '@shared/omit';
import type { NoticeState } from '@shared/vocabulary/notice';
import type { Sql } from '../../platform/database/database';
import { sightingsInNotice } from '../domain/notice-text';
import { mayOverride } from '../domain/privacy/may-override';
import { isInForce } from '../domain/privacy/unresolved';
import { reviewItemsOf } from '../domain/review-items';
import { standingOf, trackOf } from '../domain/standing';
import { submitChecks } from '../domain/submit-checks';
import { permittedActions } from '../domain/workflow';
import type { DraftPorts, DraftRow, NoticeStaff, ScannedAttachment } from '../ports';
import { attachmentView } from './attachment-view';

/** 还看得到的草稿：没有删除。 */
export type LiveDraft = DraftRow & { readonly state: NoticeState };

const OWN_ONLY: readonly string[] = ['draft'];

/** 没有删除的：本单位的都看得到；政府信息公开工作机构还看得到全县已经提交的。 */
export const isVisible = (draft: DraftRow | null, staff: NoticeStaff): draft is LiveDraft =>
  draft !== null &&
  draft.state !== 'discarded' &&
  (draft.organisationId === staff.organisationId ||
    (staff.roles.includes('disclosureOffice') && !OWN_ONLY.includes(draft.state)));

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
  kind: draft.kind,
  documentNumber: draft.documentNumber,
  changedOn: draft.changedOn,
  attribute: draft.attribute,
  attributeGround: draft.attributeGround,
  attributeReason: draft.attributeReason,
  followsId: draft.followsId,
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

/** 审查的结论和等着同意的更正，不带账号编号。 */
const reviewsOf = ({ confidentialityReview, disclosureReview, pendingCorrection }: LiveDraft) => ({
  confidentialityReview: confidentialityReview && omit(confidentialityReview, 'byId'),
  disclosureReview: disclosureReview && omit(disclosureReview, 'byId'),
  pendingCorrection: pendingCorrection && omit(pendingCorrection, 'byId'),
});

/** 检查到的个人信息、准予公开的理由、您能不能准予。 */
const privacyOf = (
  draft: LiveDraft,
  attachments: readonly ScannedAttachment[],
  staff: NoticeStaff,
) => {
  const sightings = sightingsInNotice({ ...draft, attachments });
  const { privacyOverride: given } = draft;
  const isValid = isInForce(sightings, given);
  return {
    findings: sightings.map(({ finding }) => finding),
    privacyOverride: given && {
      ...{ reason: given.reason, by: given.by, at: given.at },
      isInForce: isValid,
    },
    canOverrideFindings: !isValid && mayOverride(standingOf(draft), staff, sightings).ok,
  };
};

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
    ...privacyOf(draft, attachments, staff),
    track: trackOf(draft.organisationKind),
    checks: submitChecks({ track: trackOf(draft.organisationKind), fields: draft, entry }),
    reviewItems: reviewItemsOf(draft, attachments),
    ...reviewsOf(draft),
    availableActions: permittedActions(standingOf(draft), staff),
  };
};
