import { ok, refused, type Result } from '@shared/result';
import { contactProblem, hasContact, type ApplicantDetails } from './applicant-rules';
import { normaliseContactPhone } from '@shared/validation';

/** 恢复联系时补登记的联系方式；没有填的为空。 */
export interface RestoredContact {
  readonly contactPhone: string;
  readonly contactEmail: string;
  readonly contactAddress: string;
}

const LEGAL_BASIS = '国办公开办函〔2015〕207号';
const FIELDS = { phone: 'contactPhone', email: 'contactEmail' } as const;

/**
 * 恢复联系：申请里没有写联系方式的，确认收到时补登记；补全后的申请人另存一份，不必补的为 null。
 * 拒绝：没有联系方式又没有补；已有联系方式而又来补；电话、邮箱的写法不对。
 * 依据：国办公开办函〔2015〕207号。
 */
export const restoreContact = (
  details: ApplicantDetails,
  { contactPhone, contactEmail, contactAddress }: RestoredContact,
): Result<ApplicantDetails | null> => {
  const no = (field: string, message: string) =>
    refused('ruleViolated', message, { field, legalBasis: LEGAL_BASIS });
  const given = {
    phone: normaliseContactPhone(contactPhone),
    email: contactEmail.trim(),
    address: contactAddress.trim(),
  };
  const isGiven = Object.values(given).some((value) => value !== '');
  if (hasContact(details))
    return isGiven ? no('contactPhone', '申请里已经写了联系方式，不用补登记，请清空') : ok(null);
  if (!isGiven)
    return no(
      'contactPhone',
      '申请里没有联系方式，恢复联系以后才能确认收到：请填写电话、电子邮箱或者通信地址，至少一样',
    );
  const restored = { ...details, ...given };
  const problem = contactProblem(restored);
  return problem ? no(FIELDS[problem[0]], problem[1]) : ok(restored);
};
