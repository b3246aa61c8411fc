import type { Sql, Transaction } from '../../platform/database/database';
import type { MessageEvent } from '@shared/vocabulary/message-event';
import type { PartyReviewBase } from '../domain/judge-meeting';
import type { OrganisationKind } from '@shared/vocabulary/organisation';

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
  /** 讲的是哪一类事。 */
  readonly event?: MessageEvent;
  readonly at: Date;
}
