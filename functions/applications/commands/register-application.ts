import { maskName } from '@shared/validation';
import { todayInShanghai } from '../../platform/calendar';
import type { Submission } from '../domain/actions/submit';
import type { ApplicationEvent } from '../domain/application';
import type { Organisations } from '../domain/organisations';
import { queryCode } from '../domain/query-code';
import { counterName, registrationNumber } from '../domain/registration-number';
import type { ApplicationPorts, NewApplication, Occasion, WriteSession } from '../ports';
import { suggestDepartments } from '../queries/suggest-departments';
import type { SubmitRequest } from './submit-application';

export interface RegisterTask {
  readonly request: SubmitRequest;
  readonly submission: Submission;
  readonly organisations: Organisations;
  readonly occasion: Occasion;
}

const suggestedIds = async (
  { suggestDepartment }: ApplicationPorts,
  session: WriteSession,
  { request, organisations }: RegisterTask,
): Promise<string[]> => {
  const county = { rows: await session.routingTable(), organisations };
  const { candidates } = suggestDepartments(suggestDepartment, request.description, county);
  return candidates.map(({ organisationId }) => organisationId);
};

const firstEvent = ({ person, now }: Occasion): ApplicationEvent => ({
  seq: 1,
  kind: 'submitted',
  at: now.toISOString(),
  happenedOn: todayInShanghai(now),
  actorId: person.accountId,
  actorName: '申请人',
  actorOrganisationId: null,
  data: {},
});

/** 登记一件：编号、查询码、个人信息入箱、第一件事、审计；防重编号已用过时为 null。 */
export const registerApplication = async (
  ports: ApplicationPorts,
  session: WriteSession,
  task: RegisterTask,
): Promise<NewApplication | null> => {
  const { request, submission, occasion } = task;
  const { person, now, regionId } = occasion;
  const year = Number(todayInShanghai(now).slice(0, 4));
  const { details, addresseeId, leadDepartmentId } = submission;
  const application: NewApplication = {
    regionId,
    applicationId: ports.newId(),
    idempotencyKey: request.idempotencyKey,
    suggestedIds: await suggestedIds(ports, session, task),
    vaultId: await session.storeApplicant(person.accountId, details),
    registrationNumber: registrationNumber(
      await session.numberPrefix(),
      year,
      await session.nextSerial(counterName(year)),
    ),
    queryCode: queryCode(ports.pick),
    accountId: person.accountId,
    applicantKind: details.kind,
    applicantMaskedName: maskName(details.name),
    channel: 'online',
    description: request.description,
    nature: request.nature,
    insists: request.insists,
    desiredForm: request.desiredForm,
    deliveryMethod: request.deliveryMethod,
    villageId: request.villageId,
    addresseeId,
    leadDepartmentId,
    supportingDepartmentIds: [],
    caseOfficerId: null,
    state: 'submitted',
    submittedAt: now.toISOString(),
    confirmedAt: null,
    receivedOn: null,
    dueOn: null,
    isProvisional: false,
    repliedOn: null,
  };
  if (!(await session.insert(application))) return null;
  const { applicationId } = application;
  await session.addEvent(applicationId, firstEvent(occasion));
  await session.audit({ act: 'submit', applicationId, data: { version: 1 } });
  return application;
};
