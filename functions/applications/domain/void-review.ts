import type { Application } from './application';
import type { TrackFact } from './track-facts';

/** 答复改写或者作废的，先前的保密审查不再有效，要重新审查。依据：《条例》第十七条。 */
export const voidReview = ({ tracks }: Application): TrackFact[] =>
  tracks.confidentiality === null ? [] : [{ track: 'confidentialityVoided' }];
