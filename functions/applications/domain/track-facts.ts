import { omit } from '@shared/omit';
import type { TrackFact } from './track-fact';
import type { Consultation, Tracks } from './tracks';

export type { TrackFact } from './track-fact';

type FactOf<K extends TrackFact['track']> = Extract<TrackFact, { track: K }>;
type Fold<K extends TrackFact['track']> = (tracks: Tracks, fact: FactOf<K>) => Partial<Tracks>;

const changed = <T>(list: readonly T[], isIt: (item: T) => boolean, change: Partial<T>) =>
  list.map((item) => (isIt(item) ? { ...item, ...change } : item));

const consultationChanged = (tracks: Tracks, id: string, change: Partial<Consultation>) => ({
  consultations: changed(
    tracks.consultations,
    ({ consultationId }) => consultationId === id,
    change,
  ),
});

const FOLDS: { readonly [K in TrackFact['track']]: Fold<K> } = {
  amendmentRequested: (_, fact) => ({ amendment: { ...omit(fact, 'track'), receivedOn: null } }),
  amendmentReceived: ({ amendment }, { on }) => ({
    amendment: amendment && { ...amendment, receivedOn: on },
  }),
  reasonsAsked: (_, { on, until }) => ({ reasons: { askedOn: on, until, givenOn: null } }),
  reasonsGiven: ({ reasons }, { on }) => ({ reasons: reasons && { ...reasons, givenOn: on } }),
  delayFixed: (_, { until }) => ({ delayedUntil: until }),
  consultationSent: ({ consultations }, fact) => ({
    consultations: [...consultations, omit(fact, 'track')],
  }),
  consultationDelivered: (tracks, { consultationId, deliveredOn, windowEnd }) =>
    consultationChanged(tracks, consultationId, { deliveredOn, windowEnd }),
  windowRecounted: (tracks, { window, until }) =>
    window === 'fee'
      ? { fee: tracks.fee && { ...tracks.fee, payBy: until } }
      : consultationChanged(tracks, window, { windowEnd: until }),
  opinion: (tracks, { consultationId, opinion, on, reason }) =>
    consultationChanged(tracks, consultationId, { opinion, opinionOn: on, opinionReason: reason }),
  overridden: (tracks, { consultationId, ground, reason }) =>
    consultationChanged(tracks, consultationId, { overrideReason: reason, overrideGround: ground }),
  extensionProposed: (_, { workingDays, reason }) => ({
    extension: { state: 'proposed', workingDays, reason, noticeOn: null },
  }),
  extended: ({ extension }, { workingDays, noticeOn }) => ({
    extension: { state: 'approved', workingDays, reason: extension?.reason ?? '', noticeOn },
  }),
  extensionRejected: ({ extension }) => ({
    extension: extension && { ...extension, state: 'rejected' },
  }),
  feeNoticed: (_, fact) => ({ fee: { ...omit(fact, 'track'), paidOn: null } }),
  feePaid: ({ fee }, { on }) => ({ fee: fee && { ...fee, paidOn: on } }),
  searched: ({ searches }, fact) => ({ searches: [...searches, omit(fact, 'track')] }),
  confidentiality: (_, { review }) => ({ confidentiality: review }),
  confidentialityVoided: () => ({ confidentiality: null }),
  legality: (_, { review }) => ({ legality: review }),
  part: ({ parts }, fact) => ({
    parts: [
      ...parts.filter(({ organisationId }) => organisationId !== fact.organisationId),
      omit(fact, 'track'),
    ],
  }),
  delivered: (_, fact) => ({ delivery: omit(fact, 'track') }),
  remedyFiled: ({ remedies }, fact) => ({
    remedies: [...remedies, { ...omit(fact, 'track'), result: null, decidedOn: null }],
  }),
  remedyDecided: ({ remedies }, { remedyId, result, decidedOn }) => ({
    remedies: changed(remedies, (remedy) => remedy.remedyId === remedyId, { result, decidedOn }),
  }),
  proactiveSuggested: () => ({ isProactiveSuggested: true }),
  supplemented: ({ supplements }) => ({ supplements: supplements + 1 }),
  converted: (_, { on }) => ({ convertedOn: on }),
  // 撤销后从头办理：延期、审查、送达，以及没有回应的补正、缴费通知都作罢；检索、征求意见的记录留着。
  revoked: ({ amendment, fee }, { on }) => ({
    revokedOn: on,
    amendment: amendment?.receivedOn ? amendment : null,
    fee: fee?.paidOn ? fee : null,
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
