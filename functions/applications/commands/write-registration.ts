import { omit } from '@shared/omit';
import type { Application } from '../domain/application';
import type { Situation } from '../domain/decision';
import { afterEvent } from '../domain/outcome-of-act';
import { receiptLetters } from '../domain/receipt-letter';
import { registeredEvent, registrationMessages } from '../domain/registered-application';
import type { ApplicationPorts, WriteSession } from '../ports';
import { attachScans } from './attach-file';
import { issueLetters } from './issue-letters';
import { numberRegistration, type RegistrationTask } from './number-registration';
import { sendMessages } from './send-messages';
import { situationOf } from './situation-of';

/** 写下一件来件：编号、个人信息入箱、第一件事、回执、审计、消息；防重编号已用过时为 null。 */
export const writeRegistration = async (
  ports: ApplicationPorts,
  session: WriteSession,
  task: RegistrationTask,
): Promise<Application | null> => {
  const { request, registration, occasion } = task;
  const { person, now } = occasion;
  const blank = await numberRegistration(ports, session, task);
  const found = { application: blank, events: [], attachments: [], letters: [] };
  const before = await situationOf(ports, session, { found, occasion });
  const first = registeredEvent(registration, person, now.toISOString());
  const { event, application } = afterEvent(before, first);
  const row = omit(application, 'reply');
  const { idempotencyKey } = request;
  if (!(await session.insert({ ...row, idempotencyKey, registeredBy: person.accountId })))
    return null;
  const { applicationId, channel } = application;
  await attachScans(session, { applicationId, accountId: person.accountId }, request.scanIds);
  const registered: Situation = { ...before, application };
  const letters = await issueLetters(session, registered, { letters: receiptLetters(application) });
  const issued = letters.length === 0 ? {} : { letters };
  await session.addEvent(applicationId, { ...event, data: { ...event.data, ...issued } });
  await session.audit({ act: 'register', applicationId, data: { version: 1, channel } });
  await sendMessages(session, application, registrationMessages(application, before.today));
  return application;
};
