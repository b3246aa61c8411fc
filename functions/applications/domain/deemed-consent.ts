import { chineseDay, type Day } from '@shared/law/day';
import { isDeemedConsent } from './consultation-window';
import type { TrackFact } from './track-fact';
import type { Consultation, Tracks } from './tracks';

/**
 * 视为同意公开的：共同制作机关自收到征求意见书起十五个工作日内没有答复；没有登记对方收到的，期限不算开始。
 * 依据：《条例》第三十四条。
 */
export const deemedConsents = ({ consultations }: Tracks, today: Day): readonly Consultation[] =>
  consultations.filter(
    ({ consulted, deliveredOn, windowEnd, opinionOn }) =>
      consulted === 'jointAuthority' &&
      deliveredOn !== null &&
      isDeemedConsent({ consulted, windowEnd, opinionOn: opinionOn ?? undefined, today }),
  );

/** 报批、签发时存下的意见：期满之日视为同意；已经存过的不再存。依据：《条例》第三十四条。 */
export const deemedConsentFacts = (tracks: Tracks, today: Day): readonly TrackFact[] =>
  deemedConsents(tracks, today).map(({ consultationId, windowEnd }) => ({
    track: 'opinion',
    consultationId,
    opinion: 'silent',
    on: windowEnd,
    reason: '',
  }));

/** 写进报批、签发的经过和审查呈批单的话，一机关一句；没有为空。依据：《条例》第三十四条。 */
export const deemedConsentWords = (tracks: Tracks, today: Day): readonly string[] =>
  [
    ...tracks.consultations.filter(({ opinion }) => opinion === 'silent'),
    ...deemedConsents(tracks, today),
  ].map(
    ({ partyName, windowEnd }) =>
      `共同制作机关${partyName}至${chineseDay(windowEnd)}没有答复，依《条例》第三十四条视为同意公开`,
  );

/** 经过里的说明；没有视为同意的不写。 */
export const deemedConsentNote = (tracks: Tracks, today: Day): { readonly note?: string } => {
  const words = deemedConsentWords(tracks, today);
  return words.length === 0 ? {} : { note: words.join('；') };
};
