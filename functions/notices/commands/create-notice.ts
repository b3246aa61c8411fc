import type { NoticeDraft, NoticeFields } from '@shared/contract/notice-draft-view';
import { ok, refused, type Result } from '@shared/result';
import type { Transaction } from '../../platform/database/database';
import { todayInShanghai } from '../../platform/calendar';
import type { DraftPorts, DraftRow, NoticeStaff } from '../ports';
import { draftView, isVisible } from '../queries/draft-view';
import type { Occasion } from './act-on-draft';
import { checkFields } from './check-fields';
import { settleAttachments } from './settle-attachments';
import { recordEvent } from './record-event';
import { transact } from './transact';

export type NewNotice = NoticeFields & { readonly idempotencyKey: string };

const answer = async (
  ports: DraftPorts,
  { tx, staff }: { readonly tx: Transaction; readonly staff: NoticeStaff },
  draft: DraftRow | null,
): Promise<Result<NoticeDraft>> =>
  isVisible(draft, staff) && draft.draftedById === staff.accountId
    ? ok(await draftView(ports, { sql: tx, staff }, draft))
    : refused('conflict', '这个防重编号已经用过，请重新打开页面再填');

/** 新建草稿；同一防重编号再来一次（包括同时来），得到的是已建的那一条。 */
export const createNotice = (
  ports: DraftPorts,
  occasion: Pick<Occasion, 'staff' | 'at' | 'correlationId'>,
  { idempotencyKey, ...given }: NewNotice,
): Promise<Result<NoticeDraft>> =>
  transact(ports, occasion.staff, async (tx) => {
    const { staff, at } = occasion;
    const { regionId, accountId, organisationId } = staff;
    const existing = await ports.drafts.draftByKey(tx, regionId, idempotencyKey);
    if (existing) return answer(ports, { tx, staff }, existing);
    const noticeId = ports.newId();
    const today = todayInShanghai(at);
    const checked = await checkFields(ports, { tx, staff, noticeId, today }, given);
    if (!checked.ok) return checked;
    const { attachmentIds, ...content } = checked.value;
    const who = { regionId, organisationId, draftedBy: accountId };
    const draft = { ...who, noticeId, idempotencyKey, ...content, at };
    if (!(await ports.drafts.insert(tx, draft))) {
      const winner = await ports.drafts.draftByKey(tx, regionId, idempotencyKey);
      return answer(ports, { tx, staff }, winner);
    }
    await settleAttachments(ports, tx, { regionId, noticeId, accountId, attachmentIds });
    await recordEvent(ports, tx, { ...occasion, noticeId, kind: 'drafted', data: {} });
    return answer(ports, { tx, staff }, await ports.drafts.draft(tx, regionId, noticeId));
  });
