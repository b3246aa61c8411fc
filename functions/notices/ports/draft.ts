import type { PrivacyOverride } from '../domain/privacy/unresolved';
import type { ItemOpinion, ReviewItem } from '../domain/review-items';
import type { NoticeFields } from '@shared/contract/notice-draft-view';
import type { Correction } from '@shared/contract/notice-parts';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { NoticeState } from '@shared/vocabulary/notice';
import type { OrganisationKind } from '@shared/vocabulary/organisation';

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
  /** 机关的更正要先做保密审查；村（居）务的没有。 */
  readonly confidentialityReview?: ConfidentialityReview | null;
  /** 更正里检查到的个人信息，另一个人准予公开的。 */
  readonly privacyOverride?: PrivacyOverride | null;
};

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
