import { chineseDay, type Day } from '@shared/law/day';
import { maskName } from '@shared/validation';
import { receiptChannels } from '@shared/vocabulary/applicant';
import { dayInShanghai } from '../../platform/calendar';
import type { Application, ApplicationEvent, Person } from './application';
import type { Registration, RegistrationInput } from './decide-registration';
import type { Message } from './decision';
import type { GivenNumbers } from './new-application';
import { requestText } from './record-correction';
import { NO_TRACKS } from './tracks';

/** 到达的时刻：今天到的就是此刻，先前到的记那一天的零点（北京时间）。 */
const arrivedAt = (arrivedOn: Day, now: string): string =>
  arrivedOn === dayInShanghai(now) ? now : new Date(`${arrivedOn}T00:00:00+08:00`).toISOString();

/** 登记以前的样子：还没有任何事；收到与期限由第一件事写明。姓名只留隐去后的样子。 */
export const unregistered = (
  given: GivenNumbers & { readonly now: string },
  request: RegistrationInput & Pick<Application, 'nature'>,
  { details, addresseeId, arrival }: Registration,
): Application => {
  const { now, ...numbers } = given;
  return {
    ...numbers,
    accountId: null,
    applicantKind: details.kind,
    applicantMaskedName: maskName(details.name),
    channel: request.channel,
    description: requestText(request),
    nature: request.nature,
    // 写信来的、当面来的没有“指给正门”这一步，照收。
    insists: request.nature !== 'application',
    desiredForm: request.desiredForm,
    deliveryMethod: request.deliveryMethod,
    villageId: null,
    addresseeId,
    leadDepartmentId: null,
    supportingDepartmentIds: [],
    caseOfficerId: null,
    state: 'submitted',
    version: 0,
    submittedAt: arrivedAt(arrival.arrivedOn, now),
    confirmedAt: null,
    receivedOn: null,
    dueOn: null,
    isProvisional: false,
    repliedOn: null,
    reply: null,
    matter: request.matter ?? 'disclosure',
    outcome: null,
    tracks: NO_TRACKS,
    waitingFor: null,
    parentId: null,
    mergedIntoId: null,
    archivedOn: null,
  };
};

/** 第一件事：登记；写明收到之日、主办单位。申请人的姓名不进事件。依据：《条例》第三十一条、第四十五条。 */
export const registeredEvent = (
  { arrival: { receivedOn }, leadDepartmentId, note }: Registration,
  person: Person,
  now: string,
): ApplicationEvent => ({
  seq: 1,
  kind: 'registered',
  at: now,
  happenedOn: dayInShanghai(now),
  actorId: person.accountId,
  actorName: person.displayName,
  actorOrganisationId: person.organisationId,
  data: {
    ...(note === '' ? {} : { note }),
    change: {
      state: receivedOn === null ? 'submitted' : 'inProgress',
      receivedOn,
      confirmedAt: receivedOn === null ? null : now,
      leadDepartmentId,
    },
  },
});

/** 登记之后告诉谁：写明了承办单位的也告诉它的经办人；没有收到之日的，催着确认。 */
export const registrationMessages = (
  application: Pick<
    Application,
    'registrationNumber' | 'channel' | 'leadDepartmentId' | 'receivedOn' | 'dueOn'
  >,
  today: Day,
): Message[] => {
  const { registrationNumber: number, channel, leadDepartmentId, receivedOn, dueOn } = application;
  const due = dueOn === null ? '' : `，最迟${chineseDay(dueOn, Number(today.slice(0, 4)))}答复`;
  const next =
    receivedOn === null ? '，尚未与申请人确认，请在一个工作日内确认' : `${due}，请及时办理`;
  const title = '登记了一件来件';
  const body = `${number}（${receiptChannels.labels[channel]}）已登记${next}。`;
  const office: Message = { to: 'office', title, body };
  return leadDepartmentId === null
    ? [office]
    : [office, { to: 'officersOf', organisationId: leadDepartmentId, title, body }];
};
