import type { Day } from '@shared/law/day';
import type { Opinion, RemedyResult } from '@shared/vocabulary/case-tracks';
import type {
  Amendment,
  Consultation,
  Delivery,
  Fee,
  Part,
  Remedy,
  Review,
  SearchRecord,
  Tracks,
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
  | {
      readonly track: 'opinion';
      readonly consultationId: string;
      readonly opinion: Opinion;
      readonly on: Day;
      readonly reason: string;
    }
  | { readonly track: 'overridden'; readonly consultationId: string; readonly reason: string }
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
  | { readonly track: 'proactiveSuggested' | 'supplemented' }
  | { readonly track: 'converted' | 'revoked'; readonly on: Day };

type FactOf<K extends TrackFact['track']> = Extract<TrackFact, { track: K }>;
type Fold<K extends TrackFact['track']> = (tracks: Tracks, fact: FactOf<K>) => Partial<Tracks>;

const changed = <T, K extends keyof T>(
  list: readonly T[],
  key: K,
  value: T[K],
  change: Partial<T>,
) => list.map((item) => (item[key] === value ? { ...item, ...change } : item));

const without = <T extends { readonly track: string }>({ track: _, ...rest }: T) => rest;

const consultationChanged = (tracks: Tracks, id: string, change: Partial<Consultation>) => ({
  consultations: changed(tracks.consultations, 'consultationId', id, change),
});

const FOLDS: { readonly [K in TrackFact['track']]: Fold<K> } = {
  amendmentRequested: (_, fact) => ({ amendment: { ...without(fact), receivedOn: null } }),
  amendmentReceived: ({ amendment }, { on }) => ({
    amendment: amendment && { ...amendment, receivedOn: on },
  }),
  reasonsAsked: (_, { on, until }) => ({ reasons: { askedOn: on, until, givenOn: null } }),
  reasonsGiven: ({ reasons }, { on }) => ({ reasons: reasons && { ...reasons, givenOn: on } }),
  delayFixed: (_, { until }) => ({ delayedUntil: until }),
  consultationSent: ({ consultations }, fact) => ({
    consultations: [...consultations, without(fact)],
  }),
  consultationDelivered: (tracks, { consultationId, deliveredOn, windowEnd }) =>
    consultationChanged(tracks, consultationId, { deliveredOn, windowEnd }),
  opinion: (tracks, { consultationId, opinion, on, reason }) =>
    consultationChanged(tracks, consultationId, { opinion, opinionOn: on, opinionReason: reason }),
  overridden: (tracks, { consultationId, reason }) =>
    consultationChanged(tracks, consultationId, { overrideReason: reason }),
  extensionProposed: (_, { workingDays, reason }) => ({
    extension: { state: 'proposed', workingDays, reason, noticeOn: null },
  }),
  extended: ({ extension }, { workingDays, noticeOn }) => ({
    extension: { state: 'approved', workingDays, reason: extension?.reason ?? '', noticeOn },
  }),
  extensionRejected: ({ extension }) => ({
    extension: extension && { ...extension, state: 'rejected' },
  }),
  feeNoticed: (_, fact) => ({ fee: { ...without(fact), paidOn: null } }),
  feePaid: ({ fee }, { on }) => ({ fee: fee && { ...fee, paidOn: on } }),
  searched: ({ searches }, fact) => ({ searches: [...searches, without(fact)] }),
  confidentiality: (_, { review }) => ({ confidentiality: review }),
  legality: (_, { review }) => ({ legality: review }),
  part: ({ parts }, fact) => ({
    parts: [
      ...parts.filter(({ organisationId }) => organisationId !== fact.organisationId),
      without(fact),
    ],
  }),
  delivered: (_, fact) => ({ delivery: without(fact) }),
  remedyFiled: ({ remedies }, fact) => ({
    remedies: [...remedies, { ...without(fact), result: null, decidedOn: null }],
  }),
  remedyDecided: ({ remedies }, { remedyId, result, decidedOn }) => ({
    remedies: changed(remedies, 'remedyId', remedyId, { result, decidedOn }),
  }),
  proactiveSuggested: () => ({ isProactiveSuggested: true }),
  supplemented: ({ supplements }) => ({ supplements: supplements + 1 }),
  converted: (_, { on }) => ({ convertedOn: on }),
  // 撤销原答复后从头办理：延期、审查、送达都随原答复作罢，检索、征求意见的记录留着。
  revoked: (_, { on }) => ({
    revokedOn: on,
    extension: null,
    delayedUntil: null,
    confidentiality: null,
    legality: null,
    delivery: null,
  }),
};

/** 把一件事折进各个进程。 */
export const foldTrack = (tracks: Tracks, fact: TrackFact): Tracks => {
  const fold = FOLDS[fact.track] as (tracks: Tracks, fact: TrackFact) => Partial<Tracks>;
  return { ...tracks, ...fold(tracks, fact) };
};
