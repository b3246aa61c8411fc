import type { Sql, Transaction } from '../../platform/database/database';
import type { FileRow, NoticeRef, Occasion, Place } from './county';
import type { StageFields } from '@shared/contract/village-decisions';
import type { DecisionMatter, DecisionStage } from '@shared/vocabulary/village';

export interface StageRow extends StageFields {
  readonly stage: DecisionStage;
  readonly notice: NoticeRef | null;
  readonly isPublic: boolean;
}

export interface DecisionRow {
  readonly decisionId: string;
  readonly version: number;
  readonly place: Place;
  readonly matter: DecisionMatter;
  readonly title: string;
  readonly stages: readonly StageRow[];
  readonly files: readonly FileRow[];
}

export interface NewDecision {
  readonly decisionId: string;
  readonly idempotencyKey: string;
  readonly organisationId: string;
  readonly matter: DecisionMatter;
  readonly title: string;
}

/** 哪一行的哪一版。 */
export interface RowKey {
  readonly regionId: string;
  readonly id: string;
  readonly version: number;
}

export interface DecisionStore {
  ofPlaces(sql: Sql, regionId: string, organisationIds: readonly string[]): Promise<DecisionRow[]>;
  one(sql: Sql, regionId: string, decisionId: string): Promise<DecisionRow | null>;
  idByKey(sql: Sql, regionId: string, key: string): Promise<string | null>;
  insert(tx: Transaction, decision: NewDecision, by: Occasion): Promise<boolean>;
  /** 版本加一；已变时为 false。公开了的只加不减。 */
  touch(tx: Transaction, key: RowKey, change: { at: Date; isPublic: boolean }): Promise<boolean>;
  saveStage(
    tx: Transaction,
    at: { readonly decisionId: string; readonly stage: DecisionStage } & Occasion,
    fields: StageFields & { readonly noticeId: string | null },
  ): Promise<void>;
  /** 把这些步标为已公开。 */
  open(
    tx: Transaction,
    at: { readonly regionId: string; readonly decisionId: string },
    stages: readonly DecisionStage[],
  ): Promise<void>;
}
