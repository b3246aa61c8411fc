import type { Application } from '../domain/application';
import type { Registration, RegistrationInput } from '../domain/decide-registration';
import { queryCode } from '../domain/query-code';
import { unregistered } from '../domain/registered-application';
import type { ApplicationPorts, Occasion, WriteSession } from '../ports';
import { suggestDepartments } from '../queries/suggest-departments';
import { nextRegistrationNumber } from './register-application';

/** 要登记的一件：填的内容、核对的结果、场合。 */
export interface RegistrationTask {
  readonly request: RegistrationInput & {
    readonly idempotencyKey: string;
    /** 来件的扫描件。 */
    readonly scanIds: readonly string[];
  };
  readonly registration: Registration;
  readonly occasion: Occasion;
}

/** 编号、查询码、建议的单位，个人信息入箱；还没有任何事的一件。 */
export const numberRegistration = async (
  ports: ApplicationPorts,
  session: WriteSession,
  { request, registration, occasion }: RegistrationTask,
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
    applicantKey: await session.applicantKey(details.identityNumber),
    registrationNumber: await nextRegistrationNumber(session, now),
    queryCode: queryCode(ports.pick),
    suggestedIds: suggested.candidates.map(({ organisationId }) => organisationId),
  };
  return unregistered(given, { ...request, nature: suggested.nature.kind }, registration);
};
