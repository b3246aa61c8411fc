import type { Result } from '@shared/result';
import type { NoticeAct } from '@shared/vocabulary/notice';
import type { Transaction } from '../../platform/database/database';
import type { DraftChange, NoticeStaff, ScannedAttachment } from '../ports';
import type { LiveDraft } from '../queries/draft-view';

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
