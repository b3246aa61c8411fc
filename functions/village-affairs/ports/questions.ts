import type { Sql, Transaction } from '../../platform/database/database';
import type { NoticeRef, Occasion, Place } from './county';
import type { RowKey } from './decisions';
import type { QuestionScreening, ReportKind, ReportOutcome } from '@shared/vocabulary/village';

export interface QuestionRow {
  readonly questionId: string;
  readonly version: number;
  readonly place: Place;
  readonly notice: NoticeRef;
  readonly accountId: string;
  readonly text: string;
  readonly askedAt: string;
  readonly dueOn: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly isPublic: boolean;
  /** 问答能不能放在公开栏。 */
  readonly screening: QuestionScreening;
}

export interface ReportRow {
  readonly reportId: string;
  readonly version: number;
  readonly place: Place;
  readonly townshipId: string;
  readonly notice: NoticeRef | null;
  readonly accountId: string;
  readonly kind: ReportKind;
  readonly content: string;
  readonly reportedAt: string;
  readonly outcome: ReportOutcome | null;
  readonly isPublicationOrdered: boolean;
  readonly conclusion: string;
  readonly concludedAt: string | null;
}

/** 按什么取提问或反映。 */
export interface AskFilter {
  readonly regionId: string;
  readonly id?: string;
  readonly organisationIds?: readonly string[];
  readonly accountId?: string;
  readonly noticeId?: string;
  readonly townshipId?: string;
  readonly key?: string;
  /** 只要还没有答复、在这一天之前到期的。 */
  readonly overdueOn?: string;
  /** 只要还没有看过能不能公开的。 */
  readonly screening?: 'waiting';
}

export interface QuestionStore {
  questions(sql: Sql, filter: AskFilter): Promise<QuestionRow[]>;
  reports(sql: Sql, filter: AskFilter): Promise<ReportRow[]>;
  /** 此人从这个时刻起提了、反映了几次。 */
  askedSince(sql: Sql, at: { regionId: string; accountId: string; since: Date }): Promise<number>;
  insertQuestion(
    tx: Transaction,
    question: Pick<QuestionRow, 'questionId' | 'text' | 'dueOn'> & {
      readonly idempotencyKey: string;
      readonly organisationId: string;
      readonly noticeId: string;
      readonly screening: 'passed' | 'waiting';
    },
    by: Occasion,
  ): Promise<void>;
  answer(
    tx: Transaction,
    key: RowKey,
    change: { answer: string; isPublic: boolean; answeredAt: Date; answeredBy: string },
  ): Promise<boolean>;
  /** 定能不能公开；定过的为假。 */
  screen(
    tx: Transaction,
    key: Omit<RowKey, 'version'>,
    change: { screening: 'passed' | 'kept'; screenedAt: Date; screenedBy: string },
  ): Promise<boolean>;
  insertReport(
    tx: Transaction,
    report: Pick<ReportRow, 'reportId' | 'kind' | 'content' | 'townshipId'> & {
      readonly idempotencyKey: string;
      readonly organisationId: string;
      readonly noticeId: string | null;
    },
    by: Occasion,
  ): Promise<void>;
  conclude(
    tx: Transaction,
    key: RowKey,
    change: Pick<ReportRow, 'conclusion' | 'isPublicationOrdered'> & {
      outcome: ReportOutcome;
      concludedAt: Date;
      concludedBy: string;
    },
  ): Promise<boolean>;
}
