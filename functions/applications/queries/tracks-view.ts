import type { ApplicationView } from '@shared/contract/application-view';
import type { Organisations } from '../domain/organisations';
import type { Viewer } from '../domain/timeline';
import type { Consultation, Tracks } from '../domain/tracks';

type Shown = ApplicationView['tracks'];

/** 保险箱里的编号、协办单位的编号不给界面。 */
const shownConsultation = (one: Consultation): Shown['consultations'][number] => ({
  consultationId: one.consultationId,
  consulted: one.consulted,
  partyName: one.partyName,
  about: one.about,
  sentOn: one.sentOn,
  deliveredOn: one.deliveredOn,
  windowEnd: one.windowEnd,
  opinion: one.opinion,
  opinionOn: one.opinionOn,
  opinionReason: one.opinionReason,
  overrideReason: one.overrideReason,
});

/** 申请人看到的：补正、说明理由、延期、缴费、送达；不给他看第三方、检索与审查的内情。 */
const forApplicant = (tracks: Tracks): Partial<Shown> => ({
  consultations: [],
  extension:
    tracks.extension?.state === 'approved' ? { ...tracks.extension, state: 'approved' } : null,
  searches: [],
  confidentiality: null,
  legality: null,
  parts: [],
});

/** 并行进程的样子。 */
export const tracksView = (tracks: Tracks, { nameOf }: Organisations, viewer: Viewer): Shown => {
  const { amendment, consultations, searches, parts, remedies } = tracks;
  return {
    ...tracks,
    amendment: amendment && { ...amendment, items: [...amendment.items] },
    consultations: consultations.map(shownConsultation),
    searches: [...searches],
    parts: parts.map(({ organisationId, on, content }) => ({
      organisationName: nameOf(organisationId),
      on,
      content,
    })),
    remedies: [...remedies],
    ...(viewer === 'resident' ? forApplicant(tracks) : {}),
  };
};
