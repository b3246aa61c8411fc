import type { Day } from '@shared/law/day';
import type {
  ConsultedParty,
  DeliveryWay,
  FeeMode,
  Opinion,
  OverrideGround,
  RemedyKind,
  RemedyResult,
  ReviewConclusion,
  SearchResult,
} from '@shared/vocabulary/case-tracks';

/** 一次征求意见。第三方的姓名、地址在保险箱里，这里只有隐去后的名称。 */
export interface Consultation {
  readonly consultationId: string;
  readonly consulted: ConsultedParty;
  readonly partyName: string;
  readonly organisationId: string | null;
  readonly partyVaultId: string | null;
  readonly about: string;
  readonly sentOn: Day;
  /** 对方收到征求意见书之日；未登记时按发出之日推算。 */
  readonly deliveredOn: Day | null;
  readonly windowEnd: Day;
  readonly opinion: Opinion | null;
  readonly opinionOn: Day | null;
  readonly opinionReason: string;
  /** 第三方、共同制作机关没有同意而仍决定公开的理由；没有决定为空。依据：《条例》第十五条、第三十二条。 */
  readonly overrideReason: string;
  /** 决定公开的缘由；没有决定的没有。 */
  readonly overrideGround?: OverrideGround;
}

export interface Amendment {
  readonly requestedOn: Day;
  readonly items: readonly string[];
  readonly until: Day;
  /** 超过法定期限才提出，不影响答复期限。 */
  readonly isLate: boolean;
  readonly receivedOn: Day | null;
}

export interface Extension {
  readonly state: 'proposed' | 'approved' | 'rejected';
  readonly workingDays: number;
  readonly reason: string;
  readonly noticeOn: Day | null;
}

export interface Fee {
  readonly mode: FeeMode;
  /** 件数或者页数。 */
  readonly quantity: number;
  readonly yuan: number;
  readonly noticedOn: Day;
  readonly payBy: Day;
  readonly paidOn: Day | null;
}

export interface SearchRecord {
  readonly on: Day;
  readonly searchedBy: string;
  readonly places: string;
  readonly keywords: string;
  readonly result: SearchResult;
  readonly note: string;
}

/** 保密审查、合法性审查。 */
export interface Review {
  readonly requestedOn: Day | null;
  readonly question: string;
  readonly conclusion: ReviewConclusion | null;
  readonly opinion: string;
  readonly reviewedBy: string | null;
  readonly reviewedOn: Day | null;
}

/** 协办单位的答复。 */
export interface Part {
  readonly organisationId: string;
  readonly on: Day;
  readonly content: string;
}

export interface Remedy {
  readonly remedyId: string;
  readonly kind: RemedyKind;
  readonly filedOn: Day;
  readonly body: string;
  readonly caseNumber: string;
  readonly result: RemedyResult | null;
  readonly decidedOn: Day | null;
}

export interface Delivery {
  readonly way: DeliveryWay;
  readonly deliveredOn: Day;
  readonly proof: string;
}
