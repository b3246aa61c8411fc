import { omit } from '@shared/omit';
import { changesIn } from '../domain/correction';
import { sightingsInNotice } from '../domain/notice-text';
import { mayOverride } from '../domain/privacy/may-override';
import { isInForce } from '../domain/privacy/unresolved';
import { standingOf } from '../domain/standing';
import type { NoticeStaff, ScannedAttachment } from '../ports';
import { attachmentView } from './attachment-view';
import type { LiveDraft } from './draft-fields';

const reviewOf = (review: LiveDraft['confidentialityReview']) => review && omit(review, 'byId');

/** 等着同意的更正：改了哪几样、改成什么、审查的结论。 */
const pendingOf = (
  draft: LiveDraft,
  present: readonly ScannedAttachment[],
  next: readonly ScannedAttachment[],
) => {
  const pending = draft.pendingCorrection;
  if (pending === null) return null;
  const { by, at, confidentialityReview, title, summary, bodyMarkdown, contentElements } = pending;
  const { reason, finance, attachmentIds, closesOldFiles } = pending;
  const ids = present.map(({ attachmentId }) => attachmentId);
  return {
    ...{ title, summary, bodyMarkdown, contentElements, reason, by, at },
    ...(finance === undefined ? {} : { finance }),
    ...(attachmentIds === undefined ? {} : { attachmentIds }),
    ...(closesOldFiles === undefined ? {} : { closesOldFiles }),
    changes: changesIn(draft, pending, ids),
    attachments: next.map(attachmentView),
    confidentialityReview: reviewOf(confidentialityReview ?? null),
  };
};

/** 审查的结论和等着同意的更正，不带账号编号。@param next 更正以后的附件；没有更正的是现在的 */
export const reviewsOf = (
  draft: LiveDraft,
  present: readonly ScannedAttachment[],
  next: readonly ScannedAttachment[],
) => ({
  confidentialityReview: reviewOf(draft.confidentialityReview),
  disclosureReview: draft.disclosureReview && omit(draft.disclosureReview, 'byId'),
  pendingCorrection: pendingOf(draft, present, next),
});

/** 检查到的个人信息、准予公开的理由、您能不能准予。 */
export const privacyOf = (
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
