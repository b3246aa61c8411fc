import type { Day } from '@shared/law/day';
import type { Opinion, OverrideGround, RemedyResult } from '@shared/vocabulary/case-tracks';
import type {
  Amendment,
  Consultation,
  Delivery,
  Fee,
  Part,
  Remedy,
  Review,
  SearchRecord,
} from './tracks';

/** 一件事对并行进程的影响；只追加在事件里，折叠起来就是 Tracks。 */
export type TrackFact =
  | ({ readonly track: 'amendmentRequested' } & Omit<Amendment, 'receivedOn'>)
  | { readonly track: 'amendmentReceived' | 'reasonsGiven' | 'feePaid'; readonly on: Day }
  | { readonly track: 'reasonsAsked'; readonly on: Day; readonly until: Day }
  | { readonly track: 'delayFixed'; readonly until: Day }
  | ({ readonly track: 'consultationSent' } & Consultation)
  | {
      readonly track: 'consultationDelivered';
      readonly consultationId: string;
      readonly deliveredOn: Day;
      readonly windowEnd: Day;
    }
  /** 放假安排变了，重新数出的期限；window 是征求意见的编号，或者 fee。 */
  | { readonly track: 'windowRecounted'; readonly window: string; readonly until: Day }
  | {
      readonly track: 'opinion';
      readonly consultationId: string;
      readonly opinion: Opinion;
      readonly on: Day;
      readonly reason: string;
    }
  | {
      readonly track: 'overridden';
      readonly consultationId: string;
      readonly ground: OverrideGround;
      readonly reason: string;
    }
  | { readonly track: 'extensionProposed'; readonly workingDays: number; readonly reason: string }
  | { readonly track: 'extended'; readonly workingDays: number; readonly noticeOn: Day }
  | { readonly track: 'extensionRejected' }
  | ({ readonly track: 'feeNoticed' } & Omit<Fee, 'paidOn'>)
  | ({ readonly track: 'searched' } & SearchRecord)
  | { readonly track: 'confidentiality'; readonly review: Review }
  | { readonly track: 'legality'; readonly review: Review }
  | ({ readonly track: 'part' } & Part)
  | ({ readonly track: 'delivered' } & Delivery)
  | ({ readonly track: 'remedyFiled' } & Omit<Remedy, 'result' | 'decidedOn'>)
  | {
      readonly track: 'remedyDecided';
      readonly remedyId: string;
      readonly result: RemedyResult;
      readonly decidedOn: Day;
    }
  | { readonly track: 'proactiveSuggested' | 'supplemented' | 'confidentialityVoided' }
  | { readonly track: 'converted' | 'revoked'; readonly on: Day };
