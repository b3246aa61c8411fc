import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { NoticeFields } from '@shared/contract/notice-draft-view';
import type { Correction } from '@shared/contract/notice-parts';
import type { Result } from '@shared/result';
import type { ReleaseChannel, TakedownGround } from '@shared/vocabulary/disclosure';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { NoticeState, ProcessStage } from '@shared/vocabulary/notice';
import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type { AppendAudit } from '../platform/audit';
import type { Sql, Transaction } from '../platform/database/database';
import type { Actor } from '../platform/http/route';
import type { ObjectStorage } from '../platform/object-storage/object-storage';
import type { Obligation } from './domain/due-items';
import type { PublishedPeriod } from './domain/finance/previous-period';
import type { AttachmentFinding } from './domain/privacy/finding';
import type { PrivacyOverride } from './domain/privacy/unresolved';
import type { ItemOpinion, ReviewItem } from './domain/review-items';
import type { AttachmentRow } from './ports.public';

export type * from './ports.public';

/** 保密审查的结论。 */
export interface ConfidentialityReview {
  readonly byId: string;
  readonly by: string;
  readonly at: string;
  readonly items: (ItemOpinion & ReviewItem)[];
  readonly ruling: string;
}

/** 公开审查的结论。 */
export interface DisclosureReview {
  readonly byId: string;
  readonly by: string;
  readonly at: string;
  readonly opinion: string;
}

/** 等着同意的更正。 */
export type PendingCorrection = Correction & {
  readonly byId: string;
  readonly by: string;
  readonly at: string;
};

/** 附件连同上传时检查到的个人信息。 */
export interface ScannedAttachment extends AttachmentRow {
  readonly findings: readonly AttachmentFinding[];
}

/** 一个新的附件：检查的结果，和供检索的文字。 */
export interface NewAttachment extends ScannedAttachment {
  readonly regionId: string;
  readonly uploadedBy: string;
  readonly sha256: string;
  readonly extractedText: string;
  readonly isFullyRead: boolean;
  readonly at: Date;
}

/** 附件换成新的一份。 */
export interface Replacement extends Omit<NewAttachment, 'uploadedBy' | 'fileName' | 'mediaType'> {
  readonly replaces: string | null;
}

/** 内容各栏。 */
export type DraftFields = Omit<NoticeFields, 'attachmentIds'>;

/** 公开信息（含草稿、待审核、已退回、已公开、已撤下）的一行。 */
export interface DraftRow extends DraftFields {
  readonly noticeId: string;
  readonly version: number;
  readonly state: NoticeState | 'discarded';
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  readonly section: CatalogueSection | null;
  readonly indexNumber: string;
  readonly publishBy: string | null;
  readonly draftedById: string | null;
  readonly draftedBy: string;
  readonly confidentialityReview: ConfidentialityReview | null;
  readonly disclosureReview: DisclosureReview | null;
  readonly signedBy: string;
  readonly attributeReviewedOn: string | null;
  readonly pendingCorrection: PendingCorrection | null;
  readonly privacyOverride: PrivacyOverride | null;
  /** 公示期满了结的时刻；没有了结的为 null。 */
  readonly publicityEndedAt: string | null;
  readonly revision: number;
  readonly publishedAt: string | null;
  readonly publishedOn: string | null;
  readonly returnReason: string;
  readonly updatedAt: string;
}

export interface DraftSummary {
  readonly noticeId: string;
  readonly title: string;
  readonly state: NoticeState;
  readonly draftedBy: string;
  readonly updatedAt: string;
}

/** 改动的各列，只写变了的。 */
export type DraftChange = Partial<
  DraftFields & {
    readonly state: DraftRow['state'];
    readonly section: CatalogueSection | null;
    readonly obligationPeriod: string | null;
    readonly returnReason: string;
    readonly indexNumber: string;
    readonly publishBy: string | null;
    readonly submittedAt: Date;
    readonly confidentialityReview: ConfidentialityReview | null;
    readonly disclosureReview: DisclosureReview | null;
    readonly signedBy: string | null;
    readonly signedAt: Date | null;
    readonly attributeReviewedOn: string;
    readonly pendingCorrection: PendingCorrection | null;
    readonly privacyOverride: PrivacyOverride | null;
    readonly revision: number;
    readonly catalogueVersionId: string | null;
    readonly publishedBy: string;
    readonly publishedAt: Date;
    readonly publishedOn: string;
    readonly publicityUntil: string | null;
  }
>;

/** 一条草稿的哪一版：县、编号、版本，以及应当处在的状态。 */
export interface DraftKey {
  readonly regionId: string;
  readonly noticeId: string;
  readonly version: number;
  readonly from: readonly NoticeState[];
  /** 改动的时刻。 */
  readonly at: Date;
}

/** 哪一条。 */
export type NoticeOf = Pick<DraftKey, 'regionId' | 'noticeId'>;

/** 办理台要看哪些。 */
export interface DeskQuestion {
  readonly regionId: string;
  readonly organisationId: string;
  /** 是否看全县的（政府信息公开工作机构）。 */
  readonly isWholeCounty: boolean;
  readonly states: readonly NoticeState[];
  readonly limit: number;
}

/** 办理台的一行。 */
export interface DeskRow extends Pick<
  DraftRow,
  | 'noticeId'
  | 'title'
  | 'kind'
  | 'attribute'
  | 'organisationId'
  | 'organisationName'
  | 'draftedBy'
  | 'publishBy'
  | 'attributeReviewedOn'
  | 'updatedAt'
> {
  readonly state: NoticeState;
  readonly hasPendingCorrection: boolean;
}

export interface NewDraft {
  readonly regionId: string;
  readonly noticeId: string;
  readonly idempotencyKey: string;
  readonly organisationId: string;
  readonly draftedBy: string;
  readonly section: CatalogueSection | null;
  readonly obligationPeriod: string | null;
  readonly fields: DraftFields;
  readonly at: Date;
}

/** 一次发布的记录。 */
export interface NewChannel {
  readonly channel: ReleaseChannel;
  readonly releasedOn: string;
  readonly place: string;
  readonly address: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** 更正之前的一版。 */
export interface NoticeRevision extends Pick<
  DraftRow,
  'title' | 'summary' | 'bodyMarkdown' | 'contentElements' | 'finance' | 'revision'
> {
  readonly publishedAt: string;
  readonly supersededAt: Date;
  readonly reason: string;
  /** 留存时隐去了个人信息的，记着原来公开的内容的校验值；一字未改的为空。 */
  readonly checksum: string;
}

/** 撤下的说明。 */
export interface Takedown {
  readonly organisationId: string;
  readonly indexNumber: string;
  readonly title: string;
  readonly ground: TakedownGround;
  readonly explanation: string;
  readonly takenDownOn: string;
}

/** 公开信息上发生的一件事。 */
export interface NoticeEvent {
  readonly kind: string;
  readonly at: Date;
  readonly actorId: string;
  readonly data?: Readonly<Record<string, string>>;
}

/** 草稿的存取，都在调用者的事务里。 */
export interface DraftStore {
  draft(sql: Sql, regionId: string, noticeId: string): Promise<DraftRow | null>;
  draftByKey(sql: Sql, regionId: string, idempotencyKey: string): Promise<DraftRow | null>;
  openDrafts(sql: Sql, regionId: string, organisationId: string): Promise<readonly DraftSummary[]>;
  /** 办理台：本单位的，加上等着政府信息公开工作机构审查的。 */
  desk(sql: Sql, question: DeskQuestion): Promise<readonly DeskRow[]>;
  /** 解读这份文件的各条，公开的和没有公开的。 */
  interpretationsOf(sql: Sql, regionId: string, noticeId: string): Promise<readonly DraftRow[]>;
  /** 记下解读最迟哪天公开。 */
  setInterpretBy(tx: Transaction, of: NoticeOf, day: string | null): Promise<void>;
  addChannel(tx: Transaction, of: NoticeOf, record: NewChannel): Promise<void>;
  keepRevision(tx: Transaction, of: NoticeOf, revision: NoticeRevision): Promise<void>;
  recordTakedown(tx: Transaction, of: NoticeOf, takedown: Takedown): Promise<void>;
  organisation(
    sql: Sql,
    regionId: string,
    organisationId: string,
  ): Promise<{ readonly organisationId: string; readonly name: string } | null>;
  obligations(sql: Sql, regionId: string, organisationId: string): Promise<readonly Obligation[]>;
  /** 同一本账公开过的各期，新的在前。 */
  publishedPeriods(
    sql: Sql,
    book: {
      readonly regionId: string;
      readonly organisationId: string;
      readonly obligationId: string | null;
    },
  ): Promise<readonly PublishedPeriod[]>;
  /** 同一防重编号已经用过时为 false。 */
  insert(tx: Transaction, draft: NewDraft): Promise<boolean>;
  /** 版本或状态已变时为 false。 */
  save(tx: Transaction, key: DraftKey, change: DraftChange): Promise<boolean>;
  appendEvent(tx: Transaction, of: NoticeOf, event: NoticeEvent): Promise<void>;
  /** 计数器加一，返回新值；与办事同在一个事务里，不跳号。 */
  nextNumber(tx: Transaction, regionId: string, counter: string): Promise<number>;
}

/** 给哪一条信息挂附件，由谁挂。 */
export interface AttachmentHolder {
  readonly regionId: string;
  readonly noticeId: string;
  readonly accountId: string;
}

export interface AttachmentStore {
  ofNotice(sql: Sql, regionId: string, noticeId: string): Promise<readonly ScannedAttachment[]>;
  /** 其中可以挂到这条信息上的：本人上传、尚未挂出的，或者已经在它上面的。 */
  attachable(
    tx: Transaction,
    holder: AttachmentHolder,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>>;
  attach(tx: Transaction, holder: AttachmentHolder, ids: readonly string[]): Promise<void>;
  /** 除 keep 之外全部去掉，返回不再需要的原件。 */
  detach(
    tx: Transaction,
    holder: Omit<AttachmentHolder, 'accountId'>,
    keep: readonly string[],
  ): Promise<readonly string[]>;
  rename(
    tx: Transaction,
    regionId: string,
    names: readonly { readonly attachmentId: string; readonly fileName: string }[],
  ): Promise<void>;
  insert(tx: Transaction, upload: NewAttachment): Promise<void>;
  /** 这个人看得到的一个附件；没有时为 null。 */
  readable(sql: Sql, staff: NoticeStaff, attachmentId: string): Promise<AttachmentRow | null>;
  /** 这个人还能改的附件：本人上传还没有挂出的，或者挂在本单位还没有公开的信息上的；没有时为 null。 */
  editable(sql: Sql, staff: NoticeStaff, attachmentId: string): Promise<AttachmentRow | null>;
  /** 换成新的一份；原来的一份（replaces）已经不在时为 false。 */
  replace(tx: Transaction, next: Replacement): Promise<boolean>;
}

/** 供检索的一条公开信息。 */
export interface SearchableNotice {
  readonly documentId: string;
  readonly kind: 'notice';
  readonly title: string;
  readonly body: string;
  readonly organisationId: string;
  readonly section: CatalogueSection | null;
  readonly processStage: ProcessStage;
  readonly publishedOn: string;
}

/** 登录的工作人员，已确认有所属的单位。 */
export interface NoticeStaff extends Pick<Actor, 'accountId' | 'regionId' | 'roles'> {
  readonly organisationId: string;
}

export interface DraftPorts {
  readonly drafts: DraftStore;
  readonly attachments: AttachmentStore;
  readonly storage: Pick<ObjectStorage, 'put' | 'remove'>;
  readonly read: <T>(staff: NoticeStaff, work: (sql: Sql) => Promise<T>) => Promise<T>;
  readonly write: <T>(staff: NoticeStaff, work: (tx: Transaction) => Promise<T>) => Promise<T>;
  readonly entryById: (
    sql: Sql,
    regionId: string,
    entryId: string,
  ) => Promise<CatalogueEntry | null>;
  readonly appendAudit: AppendAudit;
  /** 这位监督委员会成员能不能审核这一条：在册、在任、申报过、没有回避；村里还没有登记监督委员会的不查。 */
  readonly mayReview: (
    sql: Sql,
    review: NoticeOf & { readonly organisationId: string; readonly accountId: string },
    today: string,
  ) => Promise<Result<null>>;
  /** 公开以来各版的校验值，与张贴件上印的同一种算法；最后一个是现行的。 */
  readonly checksums: (sql: Sql, regionId: string, noticeId: string) => Promise<readonly string[]>;
  /** 工作人员的姓名。 */
  readonly nameOf: (sql: Sql, regionId: string, accountId: string) => Promise<string>;
  readonly unindexNotice: (tx: Transaction, regionId: string, noticeId: string) => Promise<void>;
  /** 解读最迟哪天公开；不用解读、已有解读的为 null。 */
  readonly interpretBy: (
    sql: Sql,
    facts: {
      readonly duty: NoticeFields['interpretationDuty'];
      readonly publishedOn: string;
      readonly isInterpreted: boolean;
    },
  ) => Promise<string | null>;
  /** 最迟哪天公开：自形成或者变更之日起算，目录另有规定的从其规定。 */
  readonly publishBy: (
    sql: Sql,
    regionId: string,
    facts: {
      readonly formedOn: string;
      readonly changedOn: string | null;
      readonly timeLimit: string;
    },
  ) => Promise<string | null>;
  readonly indexNotice: (
    tx: Transaction,
    regionId: string,
    notice: SearchableNotice,
  ) => Promise<void>;
  readonly newId: () => string;
  readonly sha256: (bytes: Uint8Array) => string;
}

/** 读写附件原件的行为要用到的。 */
export interface FilePorts extends Omit<DraftPorts, 'storage'> {
  readonly storage: Pick<ObjectStorage, 'get' | 'put' | 'remove'>;
}
