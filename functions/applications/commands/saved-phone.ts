import { accessOf } from '../access';
import type { ApplicationPorts, Occasion } from '../ports';
import type { SubmitRequest } from './submit-application';

/** 本人说用先前授权的手机号、又没有另写电话的，从保险箱取来填上。 */
export const withSavedPhone = async (
  { store }: ApplicationPorts,
  request: SubmitRequest,
  { regionId, person }: Occasion,
): Promise<SubmitRequest> => {
  if (request.usesSavedPhone !== true || (request.applicant.phone ?? '') !== '') return request;
  const phone = await store.read(accessOf(regionId, person), (session) =>
    session.savedPhone(person.accountId),
  );
  return phone === null ? request : { ...request, applicant: { ...request.applicant, phone } };
};
