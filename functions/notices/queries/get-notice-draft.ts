import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, refused, type Result } from '@shared/result';
import type { DraftPorts, NoticeStaff } from '../ports';
import { draftView, isVisible } from './draft-view';

/** 本村（社区）的一条草稿。 */
export const getNoticeDraft = (
  ports: DraftPorts,
  staff: NoticeStaff,
  noticeId: string,
): Promise<Result<NoticeDraft>> =>
  ports.read(staff, async (sql) => {
    const draft = await ports.drafts.draft(sql, staff.regionId, noticeId);
    if (!isVisible(draft, staff)) return refused('notFound', '没有这条草稿，可能已经删除');
    return ok(await draftView(ports, { sql, staff }, draft));
  });
