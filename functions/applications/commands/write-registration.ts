import type { Application } from '../domain/application';
import type { Registration, RegistrationInput } from '../domain/decide-registration';
import type { Situation } from '../domain/decision';
import { afterEvent } from '../domain/outcome-of-act';
import { queryCode } from '../domain/query-code';
import { receiptLetters } from '../domain/receipt-letter';
import {
  registeredEvent,
  registrationMessages,
  unregistered,
} from '../domain/registered-application';
import type { ApplicationPorts, Occasion, WriteSession } from '../ports';
import { suggestDepartments } from '../queries/suggest-departments';
import { issueLetters } from './issue-letters';
import { nextRegistrationNumber } from './register-application';
import { sendMessages } from './send-messages';
import { situationOf } from './situation-of';

interface Task {
  readonly request: RegistrationInput & { readonly idempotencyKey: string };
  readonly registration: Registration;
  readonly occasion: Occasion;
}

const blankOf = async (
  ports: ApplicationPorts,
  session: WriteSession,
  { request, registration, occasion }: Task,
): Promise<Application> => {
  const { regionId, person, now } = occasion;
  const [rows, organisations] = [await session.routingTable(), await session.organisations()];
  const county = { rows, organisations };
  const suggested = suggestDepartments(ports.suggestDepartment, request.description, county);
  const { details } = registration;
  const given = {
    regionId,
    now: now.toISOString(),
    applicationId: ports.newId(),
    vaultId: await session.storeApplicant(person.accountId, details),
    applicantKey: session.applicantKey(details.identityNumber),
    registrationNumber: await nextRegistrationNumber(session, now),
    queryCode: queryCode(ports.pick),
    suggestedIds: suggested.candidates.map(({ organisationId }) => organisationId),
  };
  return unregistered(given, { ...request, nature: suggested.nature.kind }, registration);
};

/** 写下一件来件：编号、个人信息入箱、第一件事、回执、审计、消息；防重编号已用过时为 null。 */
export const writeRegistration = async (
  ports: ApplicationPorts,
  session: WriteSession,
  task: Task,
): Promise<Application | null> => {
  const { request, registration, occasion } = task;
  const { person, now } = occasion;
  const blank = await blankOf(ports, session, task);
  const found = { application: blank, events: [], attachments: [], letters: [] };
  const before = await situationOf(ports, session, { found, occasion });
  const first = registeredEvent(registration, person, now.toISOString());
  const { event, application } = afterEvent(before, first);
  const { reply: _, version: __, ...row } = application;
  const { idempotencyKey } = request;
  if (!(await session.insert({ ...row, idempotencyKey, registeredBy: person.accountId })))
    return null;
  const registered: Situation = { ...before, application };
  const letters = await issueLetters(session, registered, { letters: receiptLetters(application) });
  const { applicationId, channel } = application;
  const issued = letters.length === 0 ? {} : { letters };
  await session.addEvent(applicationId, { ...event, data: { ...event.data, ...issued } });
  await session.audit({ act: 'register', applicationId, data: { version: 1, channel } });
  await sendMessages(session, application, registrationMessages(application, before.today));
  return application;
};
