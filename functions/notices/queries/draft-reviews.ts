import { omit } from '@shared/omit';
import { sightingsInNotice } from '../domain/notice-text';
import { mayOverride } from '../domain/privacy/may-override';
import { isInForce } from '../domain/privacy/unresolved';
import { standingOf } from '../domain/standing';
import type { NoticeStaff, ScannedAttachment } from '../ports';
import type { LiveDraft } from './draft-fields';

/** 审查的结论和等着同意的更正，不带账号编号。 */
export const reviewsOf = ({
  confidentialityReview,
  disclosureReview,
  pendingCorrection,
}: LiveDraft) => ({
  confidentialityReview: confidentialityReview && omit(confidentialityReview, 'byId'),
  disclosureReview: disclosureReview && omit(disclosureReview, 'byId'),
  pendingCorrection: pendingCorrection && omit(pendingCorrection, 'byId'),
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
