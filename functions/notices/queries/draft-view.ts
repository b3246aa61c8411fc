import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import type { Sql } from '../../platform/database/database';
import { financeChecks } from '../domain/finance/finance-checks';
import { reviewItemsOf } from '../domain/review-items';
import { standingOf, trackOf } from '../domain/standing';
import { submitChecks } from '../domain/submit-checks';
import { permittedActions } from '../domain/workflow';
import type { DraftPorts, NoticeStaff } from '../ports';
import { attachmentView } from './attachment-view';
import { fieldsOf, type LiveDraft } from './draft-fields';
import { privacyOf, reviewsOf } from './draft-reviews';
import { previousPeriodOf } from './previous-period';

export { isVisible, type LiveDraft } from './draft-fields';

/** 草稿的全貌：内容、附件、目录标准、检查到的个人信息、现在能做什么。 */
export const draftView = async (
  ports: Pick<DraftPorts, 'attachments' | 'entryById' | 'drafts'>,
  reading: { readonly sql: Sql; readonly staff: NoticeStaff },
  draft: LiveDraft,
): Promise<NoticeDraft> => {
  const { sql, staff } = reading;
  const [attachments, entry, previous] = await Promise.all([
    ports.attachments.ofNotice(sql, staff.regionId, draft.noticeId),
    draft.entryId === null ? null : ports.entryById(sql, staff.regionId, draft.entryId),
    previousPeriodOf(ports, { sql, regionId: staff.regionId }, draft),
  ]);
  return {
    ...fieldsOf(draft),
    attachmentIds: attachments.map(({ attachmentId }) => attachmentId),
    attachments: attachments.map(attachmentView),
    entry,
    ...privacyOf(draft, attachments, staff),
    track: trackOf(draft.organisationKind),
    checks: [
      ...submitChecks({ track: trackOf(draft.organisationKind), fields: draft, entry }),
      ...financeChecks(draft.finance, previous),
    ],
    reviewItems: reviewItemsOf(draft, attachments),
    ...reviewsOf(draft),
    availableActions: permittedActions(standingOf(draft), staff),
  };
};
