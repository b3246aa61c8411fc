import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, refused, type Result } from '@shared/result';
import { standingOf } from '../domain/standing';
import { permit } from '../domain/workflow';
import type { DraftPorts, NoticeStaff } from '../ports';
import { draftView, isVisible } from '../queries/draft-view';
import type { Act, AtHand, Occasion } from './notice-act';
import { recordEvent } from './record-event';
import { transact } from './transact';

export type { Act, AtHand, Occasion } from './notice-act';

const GONE = '没有这条信息，可能已经删除';
const LOST = '这条信息已被他人更新，请刷新后再办';

const decide = (act: Act, at: AtHand, staff: NoticeStaff) => {
  if (act.act === null) return act.decide(at);
  const permitted = permit(act.act, standingOf(at.draft), staff);
  return permitted.ok ? act.decide(at) : permitted;
};

/** 载入、核对版本、看能不能办、决定、带着版本和状态写入、记事件与审计，全在一个事务里；返回之后的样子，删除之后为 null。 */
export const changeDraft = (
  ports: DraftPorts,
  occasion: Occasion,
  act: Act,
): Promise<Result<NoticeDraft | null>> =>
  transact(ports, occasion.staff, async (tx) => {
    const { staff, noticeId, version, at } = occasion;
    const { regionId } = staff;
    const draft = await ports.drafts.draft(tx, regionId, noticeId);
    if (!isVisible(draft, staff)) return refused('notFound', GONE);
    if (draft.version !== version) return refused('conflict', LOST);
    const attachments = await ports.attachments.ofNotice(tx, regionId, noticeId);
    const decision = await decide(act, { tx, draft, attachments }, staff);
    if (!decision.ok) return decision;
    if (decision.value === null) return ok(await draftView(ports, { sql: tx, staff }, draft));
    const key = { regionId, noticeId, version, from: [draft.state], at };
    if (!(await ports.drafts.save(tx, key, decision.value))) return refused('conflict', LOST);
    await act.then?.({ tx, draft, attachments }, decision.value);
    await recordEvent(ports, tx, { ...occasion, kind: act.kind, data: act.data ?? {} });
    const after = await ports.drafts.draft(tx, regionId, noticeId);
    return ok(isVisible(after, staff) ? await draftView(ports, { sql: tx, staff }, after) : null);
  });

/** 同上，用于办完之后这条信息还在的行为。 */
export const actOnDraft = async (
  ports: DraftPorts,
  occasion: Occasion,
  act: Act,
): Promise<Result<NoticeDraft>> => {
  const result = await changeDraft(ports, occasion, act);
  if (!result.ok) return result;
  return result.value ? ok(result.value) : refused('notFound', GONE);
};
