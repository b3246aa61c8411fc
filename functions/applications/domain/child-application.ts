import { omit } from '@shared/omit';
import { dayInShanghai } from '../../platform/calendar';
import type { Application, ApplicationEvent, Person } from './application';
import type { ChildApplication } from './decision';
import type { TrackFact } from './track-facts';
import { NO_TRACKS, type Tracks } from './tracks';

/** 拆分出来的一件：申请人、收到之日、补正（要求过一次、期限由此重新起算）、期限、主办单位都与原件相同，从未认领起办。 */
export const childApplication = (
  parent: Application,
  given: ChildApplication & { readonly registrationNumber: string; readonly queryCode: string },
): Omit<Application, 'reply'> => {
  return {
    ...omit(parent, 'reply'),
    ...given,
    caseOfficerId: null,
    state: 'inProgress',
    version: 1,
    repliedOn: null,
    outcome: null,
    tracks: { ...NO_TRACKS, amendment: parent.tracks.amendment },
    waitingFor: null,
    parentId: parent.applicationId,
    mergedIntoId: null,
    archivedOn: null,
  };
};

/** 原件的补正照样记在拆分出来的这一件上，期限才与原件相同。 */
const amendmentFacts = ({ amendment }: Tracks): TrackFact[] => {
  if (amendment === null) return [];
  const { receivedOn, ...requested } = amendment;
  const asked: TrackFact = { track: 'amendmentRequested', ...requested };
  return receivedOn === null ? [asked] : [asked, { track: 'amendmentReceived', on: receivedOn }];
};

/** 第一件事：从另一件拆分而来，写明收到之日与期限。 */
export const splitOffEvent = (
  {
    state,
    receivedOn,
    confirmedAt,
    dueOn,
    isProvisional,
    leadDepartmentId,
    tracks,
  }: Omit<Application, 'reply'>,
  person: Person,
  at: string,
): ApplicationEvent => ({
  seq: 1,
  kind: 'splitOff',
  at,
  happenedOn: dayInShanghai(at),
  actorId: person.accountId,
  actorName: person.displayName,
  actorOrganisationId: person.organisationId,
  data: {
    change: { state, receivedOn, confirmedAt, dueOn, isProvisional, leadDepartmentId },
    tracks: amendmentFacts(tracks),
  },
});
