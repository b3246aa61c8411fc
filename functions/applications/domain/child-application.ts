import { dayInShanghai } from '../../platform/calendar';
import type { Application, ApplicationEvent, Person } from './application';
import type { ChildApplication } from './decision';
import { NO_TRACKS } from './tracks';

/** 拆分出来的一件：申请人、收到之日、期限、主办单位都与原件相同，从未认领起办。 */
export const childApplication = (
  parent: Application,
  given: ChildApplication & { readonly registrationNumber: string; readonly queryCode: string },
): Omit<Application, 'reply'> => {
  const { reply: _, ...row } = parent;
  return {
    ...row,
    ...given,
    caseOfficerId: null,
    state: 'inProgress',
    version: 1,
    repliedOn: null,
    outcome: null,
    tracks: NO_TRACKS,
    waitingFor: null,
    parentId: parent.applicationId,
    mergedIntoId: null,
    archivedOn: null,
  };
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
  data: { change: { state, receivedOn, confirmedAt, dueOn, isProvisional, leadDepartmentId } },
});
