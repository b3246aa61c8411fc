import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import type { Sql } from '../../platform/database/database';
import { financeChecks } from '../domain/finance/finance-checks';
import { sameMatterChecks } from '../domain/same-matter';
import { reviewItemsOf } from '../domain/review-items';
import { standingOf, trackOf } from '../domain/standing';
import { submitChecks } from '../domain/submit-checks';
import { permittedActions } from '../domain/workflow';
import type { DraftPorts, DraftRow, NoticeStaff } from '../ports';
import { attachmentView } from './attachment-view';
import { subjectOf } from './corrected-notice';
import { fieldsOf, type LiveDraft } from './draft-fields';
import { privacyOf, reviewsOf } from './draft-reviews';
import { previousPeriodOf } from './previous-period';

export { isVisible, type LiveDraft } from './draft-fields';

/** 所指的政府信息，正在公开的才算。 */
const publicPart = (mirrored: DraftRow | null) =>
  mirrored?.state === 'published' && trackOf(mirrored.organisationKind) === 'department'
    ? mirrored
    : null;

/** 草稿的全貌：内容、附件、目录标准、检查到的个人信息、现在能做什么。 */
export const draftView = async (
  ports: Pick<DraftPorts, 'attachments' | 'entryById' | 'drafts'>,
  reading: { readonly sql: Sql; readonly staff: NoticeStaff },
  draft: LiveDraft,
): Promise<NoticeDraft> => {
  const { sql, staff } = reading;
  const [attachments, entry, previous, mirrored] = await Promise.all([
    ports.attachments.ofNotice(sql, staff.regionId, draft.noticeId),
    draft.entryId === null ? null : ports.entryById(sql, staff.regionId, draft.entryId),
    previousPeriodOf(ports, { sql, regionId: staff.regionId }, draft),
    draft.mirrorsId === null ? null : ports.drafts.draft(sql, staff.regionId, draft.mirrorsId),
  ]);
  const subject = await subjectOf(ports, { sql, draft, attachments }, staff.regionId);
  return {
    ...fieldsOf(draft),
    attachmentIds: attachments.map(({ attachmentId }) => attachmentId),
    attachments: attachments.map(attachmentView),
    entry,
    ...privacyOf(subject.draft, subject.attachments, staff),
    track: trackOf(draft.organisationKind),
    checks: [
      ...submitChecks({ track: trackOf(draft.organisationKind), fields: draft, entry }),
      ...financeChecks(draft.finance, previous),
      ...(draft.mirrorsId === null ? [] : sameMatterChecks(draft, publicPart(mirrored))),
    ],
    reviewItems: reviewItemsOf(subject.draft, subject.attachments),
    ...reviewsOf(draft, attachments, subject.attachments),
    availableActions: permittedActions(standingOf(draft), staff),
  };
};
