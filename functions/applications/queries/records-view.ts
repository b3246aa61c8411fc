import type { ApplicationView } from '@shared/contract/application-view';
import type { CountySettings } from '@shared/law/conventions';
import type { Day } from '@shared/law/day';
import type { WorkingDayCalendar } from '../../platform/calendar';
import type { Organisations } from '../domain/organisations';
import { isOpenToApplicant } from '../domain/letter-access';
import { ownClocks } from '../domain/own-clocks';
import { remedyClocks } from '../domain/remedy-clocks';
import type { Viewer } from '../domain/timeline';
import type { Case, ReadSession } from '../ports';
import { commentView, letterSummary, tellsRemedies } from './paper-views';
import { tracksView } from './tracks-view';

type Records = Pick<
  ApplicationView,
  | 'ownClocks'
  | 'remedyClocks'
  | 'tracks'
  | 'letters'
  | 'comments'
  | 'parentNumber'
  | 'mergedIntoNumber'
>;

/** 并行进程、文书、内部意见；申请人只看到与他有关的，看不到内部意见。 */
export const recordsView = async (
  session: ReadSession,
  { application, letters, events }: Case,
  viewing: {
    readonly organisations: Organisations;
    readonly viewer: Viewer;
    readonly today: Day;
    readonly calendar: WorkingDayCalendar;
    readonly settings: CountySettings;
  },
): Promise<Records> => {
  const { organisations, viewer, today, calendar } = viewing;
  const isStaff = viewer === 'staff';
  const numberOf = async (id: string | null) =>
    id === null ? null : ((await session.findCase(id))?.application.registrationNumber ?? null);
  const [comments, parentNumber, mergedIntoNumber] = await Promise.all([
    isStaff ? session.comments(application.applicationId) : [],
    numberOf(application.parentId),
    numberOf(application.mergedIntoId),
  ]);
  return {
    ownClocks: ownClocks(application.tracks, today, calendar).filter(
      ({ kind }) => isStaff || kind !== 'consultation',
    ),
    remedyClocks: remedyClocks(
      { application, events, isToldByLetter: letters.some(tellsRemedies) },
      viewing,
      today,
    ),
    tracks: tracksView(application.tracks, organisations, viewer),
    letters: letters
      .filter((letter) => isStaff || isOpenToApplicant(letter, events))
      .map(letterSummary),
    comments: comments.map(commentView),
    parentNumber,
    mergedIntoNumber,
  };
};
