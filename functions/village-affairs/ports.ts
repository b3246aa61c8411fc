import type { StageFields } from '@shared/contract/village-decisions';
import type { MemberFields } from '@shared/contract/village-committee';
import type { RegisterFields } from '@shared/contract/village-registers';
import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type {
  DecisionMatter,
  DecisionStage,
  Kinship,
  RegisterKind,
  ReportKind,
  ReportOutcome,
  SupervisionRecordKind,
} from '@shared/vocabulary/village';
import type { Sql, Transaction } from '../platform/database/database';
import type { Scope } from '../platform/database/scope';
import type { PartyReviewBase } from './domain/judge-meeting';

/** 登录的人；organisationId 是所属的村（社区）或者乡镇（街道），村（居）民为空字符串。 */
export interface Person {
  readonly regionId: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly isResident: boolean;
}

/** 谁、何时、哪次请求。 */
export interface Occasion {
  readonly who: Person;
  readonly at: Date;
  readonly correlationId: string;
}

/** 县里的约定里与村（居）务有关的几项；日数都是日历日。 */
export interface VillageSettings {
  readonly partyReviewBase: PartyReviewBase;
  readonly disclosureDays: number;
  readonly questionDays: number;
  readonly termFirstDays: number;
  readonly termSecondDays: number;
}

/** 一个村（社区）或乡镇（街道）。 */
export interface Place {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly parentId: string | null;
}

export interface FileRow {
  readonly attachmentId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly storageKey: string | null;
}

export interface NoticeRef {
  readonly noticeId: string;
  readonly title: string;
}

/** 已经公开的一条信息：哪个单位、哪天公开。 */
export interface PublishedNotice extends NoticeRef {
  readonly organisationId: string;
  readonly publishedOn: string;
  readonly affairsKind: string | null;
}

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

export interface MemberRow {
  readonly memberId: string;
  readonly version: number;
  readonly organisationId: string;
  readonly name: string;
  readonly post: string;
  readonly isCommitteeMember: boolean;
  readonly kinship: Kinship;
  readonly declaredOn: string | null;
  readonly hasAccountingSkill: boolean;
  readonly termFrom: string;
  readonly termUntil: string;
  readonly leftOn: string | null;
  readonly accountId: string | null;
  readonly accountName: string | null;
}

export interface RecordRow {
  readonly recordId: string;
  readonly kind: SupervisionRecordKind | 'review';
  readonly happenedOn: string;
  readonly content: string;
  readonly byName: string;
  readonly notice: NoticeRef | null;
}

export interface NewRecord {
  readonly recordId: string;
  readonly idempotencyKey: string;
  readonly kind: SupervisionRecordKind;
  readonly happenedOn: string;
  readonly content: string;
  readonly noticeId: string | null;
}

export interface CommitteeStore {
  members(sql: Sql, at: { regionId: string; organisationId: string }): Promise<MemberRow[]>;
  memberOf(sql: Sql, at: { regionId: string; accountId: string }): Promise<MemberRow | null>;
  accounts(
    sql: Sql,
    at: { regionId: string; organisationId: string },
  ): Promise<{ accountId: string; displayName: string }[]>;
  records(sql: Sql, at: { regionId: string; organisationId: string }): Promise<RecordRow[]>;
  counts(
    sql: Sql,
    at: { regionId: string; organisationId: string; year: string },
  ): Promise<{ kind: SupervisionRecordKind | 'review'; count: number }[]>;
  isRecused(
    sql: Sql,
    at: { regionId: string; noticeId: string; accountId: string },
  ): Promise<boolean>;
  insertMember(
    tx: Transaction,
    member: MemberFields & { readonly memberId: string; readonly idempotencyKey: string },
    by: Occasion,
  ): Promise<'added' | 'again' | 'accountListed'>;
  saveMember(
    tx: Transaction,
    key: RowKey,
    change: Partial<Pick<MemberRow, 'leftOn' | 'declaredOn' | 'kinship' | 'isCommitteeMember'>> & {
      readonly updatedAt: Date;
    },
  ): Promise<boolean>;
  insertRecord(tx: Transaction, record: NewRecord, by: Occasion): Promise<boolean>;
}

export interface EntryRow extends RegisterFields {
  readonly entryId: string;
  readonly version: number;
  readonly organisationId: string;
  readonly files: readonly FileRow[];
}

/** 到期提醒要看的一项。 */
export interface TermRow {
  readonly entryId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly endsOn: string;
}

export interface RegisterStore {
  entries(
    sql: Sql,
    at: { regionId: string; organisationId: string },
    only?: { kind?: RegisterKind; entryId?: string; isPublic?: boolean },
  ): Promise<EntryRow[]>;
  hasKey(sql: Sql, regionId: string, key: string): Promise<boolean>;
  insert(
    tx: Transaction,
    entries: readonly (RegisterFields & { readonly entryId: string })[],
    by: Occasion & { readonly idempotencyKey: string },
  ): Promise<void>;
  save(
    tx: Transaction,
    key: RowKey,
    change: RegisterFields & { updatedAt: Date },
  ): Promise<boolean>;
  expiring(sql: Sql, regionId: string, before: string): Promise<TermRow[]>;
}

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
    },
    by: Occasion,
  ): Promise<void>;
  answer(
    tx: Transaction,
    key: RowKey,
    change: { answer: string; isPublic: boolean; answeredAt: Date; answeredBy: string },
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

/** 县里共用的几样：单位、公开信息、附件、留痕。 */
export interface CountyStore {
  place(sql: Sql, regionId: string, organisationId: string): Promise<Place | null>;
  villagesUnder(sql: Sql, regionId: string, townshipId: string): Promise<Place[]>;
  publishedNotice(sql: Sql, regionId: string, noticeId: string): Promise<PublishedNotice | null>;
  /** 本村（社区）的任何一条信息，草稿也算。 */
  ownNotice(
    sql: Sql,
    at: { regionId: string; organisationId: string; noticeId: string },
  ): Promise<boolean>;
  staffOf(
    sql: Sql,
    at: { regionId: string; organisationId: string; role: string },
  ): Promise<string[]>;
  /** 记录的附件；写明 ownedBy 时只要这个单位自己的。 */
  file(
    sql: Sql,
    at: { regionId: string; attachmentId: string; ownedBy?: string },
  ): Promise<FileRow | null>;
  /** 本人上传、还没有用在别处的，或者已经在这件记录上的附件归到记录；有不合的为 false。 */
  keepFiles(
    tx: Transaction,
    at: { readonly recordId: string } & Occasion,
    ids: readonly string[],
  ): Promise<boolean>;
  /** 记录的附件里除 keep 之外全部去掉，返回不再需要的原件；挂在公开信息上的只从记录里去掉。 */
  dropFiles(
    tx: Transaction,
    at: { readonly regionId: string; readonly recordId: string },
    keep: readonly string[],
  ): Promise<readonly string[]>;
  appendEvent(tx: Transaction, event: VillageEvent, by: Occasion): Promise<void>;
  regionIds(): Promise<string[]>;
  /** 记下一个提醒；发过的为 false。 */
  raise(tx: Transaction, regionId: string, alarm: VillageAlarm): Promise<boolean>;
}

export interface VillageAlarm {
  readonly subjectId: string;
  readonly alarm: string;
  readonly dueOn: string;
  readonly isPassed: boolean;
  readonly at: Date;
}

/** 记录上发生的一件事；data 里没有个人信息。 */
export interface VillageEvent {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly kind: string;
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface OutgoingMessage {
  readonly regionId: string;
  readonly accountId: string;
  readonly title: string;
  readonly body: string;
  readonly noticeId?: string | null;
  readonly at: Date;
}

export interface VillagePorts {
  readonly decisions: DecisionStore;
  readonly committee: CommitteeStore;
  readonly registers: RegisterStore;
  readonly questions: QuestionStore;
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
  readonly fileBytes: (storageKey: string) => Promise<Uint8Array | null>;
  readonly removeFile: (storageKey: string) => Promise<void>;
  readonly safeMediaType: (mediaType: string) => string;
  readonly newId: () => string;
}
