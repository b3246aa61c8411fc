import { todayInShanghai } from '../../platform/calendar';
import type { Submission } from '../domain/actions/submit';
import type { Filing } from '../domain/on-behalf';
import { newApplication, submittedEvent } from '../domain/new-application';
import type { Organisations } from '../domain/organisations';
import { queryCode } from '../domain/query-code';
import { counterName, registrationNumber } from '../domain/registration-number';
import type { ApplicationPorts, NewApplication, Occasion, WriteSession } from '../ports';
import { suggestDepartments } from '../queries/suggest-departments';
import { fileOnBehalf } from './file-on-behalf';
import type { SubmitRequest } from './submit-application';

export interface RegisterTask {
  readonly request: SubmitRequest;
  readonly submission: Submission & { readonly filing: Filing | null };
  readonly organisations: Organisations;
  readonly occasion: Occasion;
}

/** 下一个登记编号：每县每年从一号起，各渠道连续编排。依据：《条例》第四十五条（登记）。 */
export const nextRegistrationNumber = async (session: WriteSession, now: Date): Promise<string> => {
  const year = Number(todayInShanghai(now).slice(0, 4));
  const prefix = await session.numberPrefix();
  return registrationNumber(prefix, year, await session.nextSerial(counterName(year)));
};

/** 登记一件：编号、查询码、个人信息入箱、第一件事、审计；防重编号已用过时为 null。 */
export const registerApplication = async (
  ports: ApplicationPorts,
  session: WriteSession,
  { request, submission, organisations, occasion }: RegisterTask,
): Promise<NewApplication | null> => {
  const { person, now, regionId } = occasion;
  const { accountId } = person;
  const county = { rows: await session.routingTable(), organisations };
  const suggested = suggestDepartments(ports.suggestDepartment, request.description, county);
  const given = {
    regionId,
    accountId,
    helperIds: submission.filing === null ? [] : [accountId],
    submittedAt: now.toISOString(),
    applicationId: ports.newId(),
    vaultId: await session.storeApplicant(accountId, submission.details),
    applicantKey: await session.applicantKey(submission.details.identityNumber),
    registrationNumber: await nextRegistrationNumber(session, now),
    queryCode: queryCode(ports.pick),
    suggestedIds: suggested.candidates.map(({ organisationId }) => organisationId),
  };
  const { idempotencyKey, identityPictureId: pictureId } = request;
  const fresh = newApplication(given, request, submission);
  const application = { ...fresh, idempotencyKey, registeredBy: null };
  if (!(await session.insert(application))) return null;
  const { applicationId } = application;
  await session.addEvent(applicationId, submittedEvent(person, application, submission.filing));
  await session.audit({ act: 'submit', applicationId, data: { version: 1 } });
  const { filing } = submission;
  await fileOnBehalf(session, application, { accountId, filing, pictureId });
  return application;
};
