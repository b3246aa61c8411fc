import type { ApplicationView } from '@shared/contract/application-view';
import type { Organisations } from '../domain/organisations';
import type { Viewer } from '../domain/timeline';
import type { Consultation, Tracks } from '../domain/tracks';

type Shown = ApplicationView['tracks'];

const shownConsultation = ({
  organisationId: _,
  partyVaultId: __,
  ...consultation
}: Consultation): Shown['consultations'][number] => consultation;

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
  const { supplements: _, ...rest } = tracks;
  return {
    ...rest,
    amendment: rest.amendment && { ...rest.amendment, items: [...rest.amendment.items] },
    consultations: rest.consultations.map(shownConsultation),
    searches: [...rest.searches],
    parts: rest.parts.map(({ organisationId, on, content }) => ({
      organisationName: nameOf(organisationId),
      on,
      content,
    })),
    remedies: [...rest.remedies],
    ...(viewer === 'resident' ? forApplicant(tracks) : {}),
  };
};
