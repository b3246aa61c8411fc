import type { PublicityEnding } from '@shared/vocabulary/disclosure';
import type { AppendAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import type { PublicizedText } from './domain/privacy/end-of-publicity';

/** 公示期满、还没有处理的一条。 */
export interface EndedNotice extends PublicizedText {
  readonly noticeId: string;
  readonly organisationId: string;
  readonly indexNumber: string;
  readonly state: string;
  readonly isFinance: boolean;
  readonly publicityEnding: PublicityEnding;
  readonly publicityUntil: string;
  readonly publicityEndedAt: string | null;
}

export interface EndedAttachment {
  readonly attachmentId: string;
  readonly extractedText: string | null;
  readonly isFullyRead: boolean | null;
}

/** 更正以前的一版。 */
export interface EndedRevision extends PublicizedText {
  readonly revision: number;
}

/** 一次处理。 */
export interface PublicityRun {
  readonly now: Date;
  readonly correlationId: string;
}

/** 写下处理的结果；text 为 null 是撤下。 */
export interface PublicityOutcome {
  readonly regionId: string;
  readonly notice: EndedNotice;
  readonly at: Date;
  readonly today: string;
  readonly text: PublicizedText | null;
  readonly revisions: readonly EndedRevision[];
  readonly closedAttachmentIds: readonly string[];
}

export interface PublicityStore {
  regionIds(): Promise<readonly string[]>;
  inRegion<T>(regionId: string, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** 锁住几条期满的；别处正在处理的跳过。 */
  lockEnded(tx: Transaction, regionId: string, today: string): Promise<readonly EndedNotice[]>;
  attachments(
    tx: Transaction,
    regionId: string,
    noticeId: string,
  ): Promise<readonly EndedAttachment[]>;
  revisions(tx: Transaction, regionId: string, noticeId: string): Promise<readonly EndedRevision[]>;
  finish(tx: Transaction, outcome: PublicityOutcome): Promise<void>;
}

export interface PublicityPorts {
  readonly store: PublicityStore;
  readonly appendAudit: AppendAudit;
  /** 照现状更新检索。 */
  readonly refresh: (
    tx: Transaction,
    regionId: string,
    noticeIds: readonly string[],
  ) => Promise<void>;
}
