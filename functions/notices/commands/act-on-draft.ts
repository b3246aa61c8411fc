import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, refused, type Result } from '@shared/result';
import type { NoticeAct } from '@shared/vocabulary/notice';
import type { Transaction } from '../../platform/database/database';
import { standingOf } from '../domain/standing';
import { permit } from '../domain/workflow';
import type { DraftChange, DraftPorts, NoticeStaff, ScannedAttachment } from '../ports';
import { draftView, isVisible, type LiveDraft } from '../queries/draft-view';
import { recordEvent } from './record-event';
import { transact } from './transact';

/** 谁、何时、对哪条信息的哪一版。 */
export interface Occasion {
  readonly staff: NoticeStaff;
  readonly noticeId: string;
  readonly version: number;
  readonly at: Date;
  readonly correlationId: string;
}

/** 办事时看到的：事务、这条信息和它的附件。 */
export interface AtHand {
  readonly tx: Transaction;
  readonly draft: LiveDraft;
  readonly attachments: readonly ScannedAttachment[];
}

/** 一种行为：能不能办、改哪些列、记什么事。change 为 null 表示没有可改的。 */
export interface Act {
  /** 流转表里的行为；null 的不在表里，由 decide 自己判断。 */
  readonly act: NoticeAct | null;
  /** 事件与审计里的名称。 */
  readonly kind: string;
  readonly decide: (at: AtHand) => Promise<Result<DraftChange | null>> | Result<DraftChange | null>;
  /** 同一事务里随后要做的；change 是刚写入的改动。 */
  readonly then?: (at: AtHand, change: DraftChange) => Promise<void>;
  readonly data?: Readonly<Record<string, string>>;
}

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
