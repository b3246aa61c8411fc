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
  readonly publishedAt: string;
  readonly revision: number;
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

/** 隐去姓名以后的一版，连同原来公开的内容的校验值。 */
export interface MaskedRevision extends EndedRevision {
  readonly checksum: string;
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
  /** 文字变了的各版；现行的一版变了，也在其中留一版。 */
  readonly revisions: readonly MaskedRevision[];
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
  /** 更正以前的各版，由早到晚。 */
  revisions(tx: Transaction, regionId: string, noticeId: string): Promise<readonly EndedRevision[]>;
  finish(tx: Transaction, outcome: PublicityOutcome): Promise<void>;
}

export interface PublicityPorts {
  readonly store: PublicityStore;
  readonly appendAudit: AppendAudit;
  /** 公开以来各版的校验值，与张贴件上印的同一种算法；由早到晚，最后一个是现行的。 */
  readonly checksums: (
    tx: Transaction,
    regionId: string,
    noticeId: string,
  ) => Promise<readonly string[]>;
  /** 照现状更新检索。 */
  readonly refresh: (
    tx: Transaction,
    regionId: string,
    noticeIds: readonly string[],
  ) => Promise<void>;
}
