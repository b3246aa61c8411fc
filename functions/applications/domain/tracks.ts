import type { Day } from '@shared/law/day';
import type {
  Amendment,
  Consultation,
  Delivery,
  Extension,
  Fee,
  Part,
  Remedy,
  Review,
  SearchRecord,
} from './track-entries';

export type * from './track-entries';

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
