import type { Day } from '@shared/law/day';
import type {
  ConsultedParty,
  DeliveryWay,
  FeeMode,
  Opinion,
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
  /** 因公共利益决定公开的理由；没有决定为空。依据：《条例》第十五条、第三十二条。 */
  readonly overrideReason: string;
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

/** 与主状态并行的各个进程；由事件折叠而来，行上只是缓存。 */
export interface Tracks {
  readonly amendment: Amendment | null;
  readonly reasons: {
    readonly askedOn: Day;
    readonly until: Day;
    readonly givenOn: Day | null;
  } | null;
  readonly delayedUntil: Day | null;
  readonly consultations: readonly Consultation[];
  readonly extension: Extension | null;
  readonly fee: Fee | null;
  readonly searches: readonly SearchRecord[];
  readonly confidentiality: Review | null;
  readonly legality: Review | null;
  readonly parts: readonly Part[];
  readonly delivery: Delivery | null;
  readonly remedies: readonly Remedy[];
  readonly isProactiveSuggested: boolean;
  readonly convertedOn: Day | null;
  readonly revokedOn: Day | null;
  readonly supplements: number;
}

export const NO_TRACKS: Tracks = {
  amendment: null,
  reasons: null,
  delayedUntil: null,
  consultations: [],
  extension: null,
  fee: null,
  searches: [],
  confidentiality: null,
  legality: null,
  parts: [],
  delivery: null,
  remedies: [],
  isProactiveSuggested: false,
  convertedOn: null,
  revokedOn: null,
  supplements: 0,
};

/** 还没有收到意见、也没有期满的征求意见。 */
export const openConsultations = ({ consultations }: Tracks, today: Day): readonly Consultation[] =>
  consultations.filter(({ opinionOn, windowEnd }) => opinionOn === null && today <= windowEnd);

/** 已依法要求补正、通知缴费，正在等申请人；超过法定期限才要求的补正不算。 */
export const waitingFor = ({ amendment, fee }: Tracks): 'amendment' | 'fee' | null => {
  if (amendment && amendment.receivedOn === null && !amendment.isLate) return 'amendment';
  return fee && fee.paidOn === null ? 'fee' : null;
};
