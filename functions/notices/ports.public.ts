import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { NoticeFields } from '@shared/contract/notice-draft-view';
import type { Finance, FinanceSummary, RecentPeriod } from '@shared/contract/finance-parts';
import type { NoticeCard } from '@shared/contract/notices';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { ReleaseChannel, TakedownGround } from '@shared/vocabulary/disclosure';
import type { AffairsKind, NoticeKind, ProcessStage } from '@shared/vocabulary/notice';
import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type { ObjectStorage } from '../platform/object-storage/object-storage';
import type { Obligation } from './domain/due-items';

export type { Finance };

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

/** 最新一期收支：概要、明细里的各笔，近几期的收支。 */
export interface BoardFinance {
  readonly noticeId: string;
  readonly finance: Finance;
  readonly recent: RecentPeriod[];
}

/** 公开栏首页要用到的全部事实。 */
export interface BoardFacts {
  readonly organisation: BoardOrganisation | null;
  readonly newest: readonly NoticeCard[];
  readonly newestByAffairs: readonly NoticeCard[];
  readonly affairsCounts: readonly { readonly kind: AffairsKind; readonly noticeCount: number }[];
  readonly obligations: readonly Obligation[];
  readonly finance: BoardFinance | null;
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
  readonly organisationKind: OrganisationKind;
  readonly kind: NoticeKind;
  readonly documentNumber: string;
  readonly changedOn: string | null;
  readonly clarification: NoticeFields['clarification'];
  readonly interpretation: NoticeFields['interpretation'];
  readonly interpretationDuty: NoticeFields['interpretationDuty'];
  readonly revision: number;
  readonly catalogueVersionId: string | null;
  readonly bodyMarkdown: string;
  readonly producedOn: string;
  readonly publishedAt: string;
  readonly publicityDays: number | null;
  readonly contentElements: readonly { readonly name: string; readonly value: string }[];
  readonly finance: Finance | null;
  readonly entryId: string | null;
}

export type { FinanceSummary, RecentPeriod };

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
  readonly follows: NoticeLink | null;
  readonly mirrors: NoticeLink | null;
  readonly mirroredBy: readonly NoticeLink[];
  readonly progressNotices: readonly (NoticeLink & { readonly publishedOn: string })[];
  readonly recentPeriods: readonly RecentPeriod[];
  readonly revisions: readonly RevisionLine[];
}

/** 更正以前的一版，只有何时、为何更正。 */
export interface RevisionLine {
  readonly revision: number;
  readonly supersededAt: string;
  readonly reason: string;
}

/** 更正以前的一版。 */
export interface RevisionRow extends RevisionLine {
  readonly title: string;
  readonly summary: string;
  readonly bodyMarkdown: string;
  readonly contentElements: { name: string; value: string }[];
  readonly finance: Finance | null;
  readonly attachments: readonly AttachmentRow[];
  readonly publishedAt: string;
}

/** 一次发布。 */
export interface ChannelRow {
  readonly channel: ReleaseChannel;
  readonly releasedOn: string;
  readonly place: string;
  readonly address: string;
}

/** 撤下的说明。 */
export interface TakedownRow {
  readonly title: string;
  readonly indexNumber: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly ground: TakedownGround;
  readonly explanation: string;
  readonly takenDownOn: string;
}

/** 访客看得到的公开信息。 */
export interface PublicNoticeStore {
  board(regionId: string, organisationId: string): Promise<BoardFacts>;
  list(request: NoticeListRequest): Promise<readonly NoticeCard[]>;
  notice(regionId: string, noticeId: string): Promise<NoticeFacts>;
  /** 更正以前的一版；没有，或者信息已经撤下时为 null。 */
  revision(regionId: string, noticeId: string, revision: number): Promise<RevisionRow | null>;
  /** 发布的渠道，先发的在前。 */
  channels(regionId: string, noticeId: string): Promise<readonly ChannelRow[]>;
  /** 撤下的说明；没有撤下时为 null。 */
  takedown(regionId: string, noticeId: string): Promise<TakedownRow | null>;
  /** 已公开信息的附件；没有时为 null。 */
  publishedAttachment(regionId: string, attachmentId: string): Promise<AttachmentRow | null>;
}

export interface PublicNoticePorts {
  readonly store: PublicNoticeStore;
  readonly storage: Pick<ObjectStorage, 'get'>;
  readonly regionExists: (regionId: string) => Promise<boolean>;
}
