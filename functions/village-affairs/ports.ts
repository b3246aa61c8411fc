import type { Sql, Transaction } from '../platform/database/database';
import type { Scope } from '../platform/database/scope';
import type { Screening } from './domain/screening';
import type { CommitteeStore } from './ports/committee';
import type { CountyStore, OutgoingMessage, Person, VillageSettings } from './ports/county';
import type { DecisionStore } from './ports/decisions';
import type { InspectionStore } from './ports/inspections';
import type { QuestionStore } from './ports/questions';
import type { RegisterStore } from './ports/registers';

export type * from './ports/committee';
export type * from './ports/county';
export type * from './ports/decisions';
export type * from './ports/inspections';
export type * from './ports/questions';
export type * from './ports/registers';

export interface VillagePorts {
  readonly decisions: DecisionStore;
  readonly committee: CommitteeStore;
  readonly registers: RegisterStore;
  readonly questions: QuestionStore;
  readonly inspections: InspectionStore;
  readonly county: CountyStore;
  readonly read: <T>(scope: Scope, work: (sql: Sql) => Promise<T>) => Promise<T>;
  readonly write: <T>(scope: Scope, work: (tx: Transaction) => Promise<T>) => Promise<T>;
  readonly settings: (sql: Sql, regionId: string) => Promise<VillageSettings>;
  readonly appendAudit: (
    tx: Transaction,
    entry: {
      readonly regionId: string;
      readonly actorId: string;
      readonly act: string;
      readonly subjectKind: string;
      readonly subjectId: string;
      readonly correlationId: string;
      readonly at: Date;
    },
  ) => Promise<void>;
  readonly enqueue: (tx: Transaction, messages: readonly OutgoingMessage[]) => Promise<void>;
  /** 文中个人号码的种类名称，如“居民身份证号码”；没有为空。 */
  readonly personalNumbersIn: (text: string) => readonly string[];
  /** 要公开的文字合不合适；不抛出。 */
  readonly screen: (who: Person, text: string) => Promise<Screening>;
  readonly fileBytes: (storageKey: string) => Promise<Uint8Array | null>;
  readonly removeFile: (storageKey: string) => Promise<void>;
  readonly safeMediaType: (mediaType: string) => string;
  readonly newId: () => string;
}
