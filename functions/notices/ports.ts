import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { NoticeFields } from '@shared/contract/notice-draft-view';
import type { NoticeCard } from '@shared/contract/notices';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { AffairsKind, NoticeState, ProcessStage } from '@shared/vocabulary/notice';
import type { AppendAudit } from '../platform/audit';
import type { Sql, Transaction } from '../platform/database/database';
import type { Actor } from '../platform/http/route';
import type { ObjectStorage } from '../platform/object-storage/object-storage';
import type { Obligation } from './domain/due-items';

export type Finance = NonNullable<NoticeFields['finance']>;

/** 附件的一行；storageKey 为 null 时原件尚未上传。 */
export interface AttachmentRow {
  readonly attachmentId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly storageKey: string | null;
}

export interface BoardOrganisation {
  readonly organisationId: string;
  readonly name: string;
  readonly parentName: string;
  readonly phone: string;
  readonly address: string;
}

/** 公开栏首页要用到的全部事实。 */
export interface BoardFacts {
  readonly organisation: BoardOrganisation | null;
  readonly newest: readonly NoticeCard[];
  readonly newestByAffairs: readonly NoticeCard[];
  readonly affairsCounts: readonly { readonly kind: AffairsKind; readonly noticeCount: number }[];
  readonly obligations: readonly Obligation[];
  readonly finance: (Finance & { readonly noticeId: string }) | null;
}

/** 列表的一页从哪里接着。 */
export interface NoticePosition {
  readonly publishedOn: string;
  readonly noticeId: string;
}

export interface NoticeListRequest {
  readonly regionId: string;
  readonly organisationId?: string | undefined;
  readonly affairsKind?: AffairsKind | undefined;
  readonly section?: CatalogueSection | undefined;
  readonly processStage?: ProcessStage | undefined;
  readonly after: NoticePosition | null;
  readonly limit: number;
}

/** 一条公开信息的全部内容。 */
export interface NoticeRow extends Omit<NoticeCard, 'attachmentCount' | 'organisation'> {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationPhone: string;
  readonly indexNumber: string;
  readonly bodyMarkdown: string;
  readonly producedOn: string;
  readonly publishedAt: string;
  readonly publicityDays: number | null;
  readonly contentElements: readonly { readonly name: string; readonly value: string }[];
  readonly finance: Finance | null;
  readonly entryId: string | null;
}

export interface NoticeLink {
  readonly noticeId: string;
  readonly title: string;
}

export interface NoticeFacts {
  readonly notice: NoticeRow | null;
  readonly attachments: readonly AttachmentRow[];
  readonly entry: CatalogueEntry | null;
  readonly interprets: NoticeLink | null;
  readonly interpretations: readonly NoticeLink[];
}

/** 访客看得到的公开信息。 */
export interface PublicNoticeStore {
  board(regionId: string, organisationId: string): Promise<BoardFacts>;
  list(request: NoticeListRequest): Promise<readonly NoticeCard[]>;
  notice(regionId: string, noticeId: string): Promise<NoticeFacts>;
  /** 已公开信息的附件；没有时为 null。 */
  publishedAttachment(regionId: string, attachmentId: string): Promise<AttachmentRow | null>;
}

export interface PublicNoticePorts {
  readonly store: PublicNoticeStore;
  readonly storage: Pick<ObjectStorage, 'get'>;
  readonly regionExists: (regionId: string) => Promise<boolean>;
}

/** 草稿（含待审核、已退回、已公开）的一行。 */
export interface DraftRow {
  readonly noticeId: string;
  readonly version: number;
  readonly state: NoticeState | 'discarded';
  readonly organisationId: string;
  readonly organisationName: string;
  readonly entryId: string | null;
  readonly obligationId: string | null;
  readonly section: CatalogueSection | null;
  readonly affairsKind: AffairsKind | null;
  readonly processStage: ProcessStage;
  readonly title: string;
  readonly summary: string;
  readonly bodyMarkdown: string;
  readonly contentElements: { name: string; value: string }[];
  readonly finance: Finance | null;
  readonly producedOn: string;
  readonly publicityDays: number | null;
  readonly draftedById: string | null;
  readonly draftedBy: string;
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
  Omit<NoticeFields, 'attachmentIds'> & {
    readonly state: DraftRow['state'];
    readonly section: CatalogueSection | null;
    readonly obligationPeriod: string | null;
    readonly returnReason: string;
    readonly indexNumber: string;
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

export interface NewDraft {
  readonly regionId: string;
  readonly noticeId: string;
  readonly idempotencyKey: string;
  readonly organisationId: string;
  readonly draftedBy: string;
  readonly section: CatalogueSection | null;
  readonly obligationPeriod: string | null;
  readonly fields: Omit<NoticeFields, 'attachmentIds'>;
  readonly at: Date;
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
  organisation(
    sql: Sql,
    regionId: string,
    organisationId: string,
  ): Promise<{ readonly organisationId: string; readonly name: string } | null>;
  obligations(sql: Sql, regionId: string, organisationId: string): Promise<readonly Obligation[]>;
  /** 同一防重编号已经用过时为 false。 */
  insert(tx: Transaction, draft: NewDraft): Promise<boolean>;
  /** 版本或状态已变时为 false。 */
  save(tx: Transaction, key: DraftKey, change: DraftChange): Promise<boolean>;
  appendEvent(
    tx: Transaction,
    of: Pick<DraftKey, 'regionId' | 'noticeId'>,
    event: NoticeEvent,
  ): Promise<void>;
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
  ofNotice(sql: Sql, regionId: string, noticeId: string): Promise<readonly AttachmentRow[]>;
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
  insert(
    tx: Transaction,
    upload: AttachmentRow & {
      readonly regionId: string;
      readonly uploadedBy: string;
      readonly sha256: string;
      readonly at: Date;
    },
  ): Promise<void>;
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
  readonly indexNotice: (
    tx: Transaction,
    regionId: string,
    notice: SearchableNotice,
  ) => Promise<void>;
  readonly newId: () => string;
  readonly sha256: (bytes: Uint8Array) => string;
}
