import type { ApplicationView } from '@shared/contract/application-view';
import type { Day } from '@shared/law/day';
import type { Organisations } from '../domain/organisations';
import { ownClocks } from '../domain/own-clocks';
import type { Viewer } from '../domain/timeline';
import type { Case, LetterRow, ReadSession } from '../ports';
import { tracksView } from './tracks-view';

type Records = Pick<
  ApplicationView,
  'ownClocks' | 'tracks' | 'letters' | 'comments' | 'parentNumber' | 'mergedIntoNumber'
>;

const letterSummary = ({ letterId, kind, documentNumber, ...letter }: LetterRow) => ({
  letterId,
  kind,
  documentNumber,
  issuedOn: letter.issuedOn,
  recipient: letter.recipientLabel,
  isForApplicant: letter.isForApplicant,
});

/** 并行进程、文书、内部意见；申请人只看到与他有关的，看不到内部意见。 */
export const recordsView = async (
  session: ReadSession,
  { application, letters }: Case,
  viewing: {
    readonly organisations: Organisations;
    readonly viewer: Viewer;
    readonly today: Day;
  },
): Promise<Records> => {
  const { organisations, viewer, today } = viewing;
  const isStaff = viewer === 'staff';
  const numberOf = async (id: string | null) =>
    id === null ? null : ((await session.findCase(id))?.application.registrationNumber ?? null);
  const [comments, parentNumber, mergedIntoNumber] = await Promise.all([
    isStaff ? session.comments(application.applicationId) : [],
    numberOf(application.parentId),
    numberOf(application.mergedIntoId),
  ]);
  return {
    ownClocks: ownClocks(application.tracks, today).filter(
      ({ kind }) => isStaff || kind !== 'consultation',
    ),
    tracks: tracksView(application.tracks, organisations, viewer),
    letters: letters.filter(({ isForApplicant }) => isStaff || isForApplicant).map(letterSummary),
    comments: comments.map(({ commentId, at, authorName, body }) => ({
      commentId,
      at,
      author: authorName,
      text: body,
    })),
    parentNumber,
    mergedIntoNumber,
  };
};
