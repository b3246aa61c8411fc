import type { Day } from '@shared/law/day';
import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import {
  citizenIdProblem,
  contactPhoneProblem,
  creditCodeProblem,
  normaliseCitizenId,
  normaliseContactPhone,
  normaliseCreditCode,
} from '@shared/validation';
import type { ApplicantKind, DeliveryMethod } from '@shared/vocabulary/applicant';

/** 申请人填写的身份与联系方式。 */
export interface ApplicantInput {
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly identityNumber: string;
  readonly contactPerson?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
}

/** 核对、整理过的申请人；没有填写的为空串。整体加密存放。 */
export interface ApplicantDetails {
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly identityNumber: string;
  readonly contactPerson: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

const LEGAL_BASIS = cite('disclosureRegulation', '第二十九条第二款');
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

const identityProblem = ({ kind, identityNumber }: ApplicantInput, today: Day) =>
  kind === 'naturalPerson'
    ? citizenIdProblem(identityNumber, today)
    : creditCodeProblem(identityNumber);

const bad = (field: string, message: string) =>
  refused('badInput', message, { field: `applicant.${field}`, legalBasis: LEGAL_BASIS });

const normalise = (input: ApplicantInput): ApplicantDetails => ({
  kind: input.kind,
  name: input.name.trim(),
  identityNumber:
    input.kind === 'naturalPerson'
      ? normaliseCitizenId(input.identityNumber)
      : normaliseCreditCode(input.identityNumber),
  contactPerson: input.contactPerson?.trim() ?? '',
  phone: normaliseContactPhone(input.phone ?? ''),
  email: input.email?.trim() ?? '',
  address: input.address?.trim() ?? '',
});

/** 写了至少一种联系方式。 */
export const hasContact = ({ phone, email, address }: ApplicantInput): boolean =>
  [phone, email, address].some((value) => (value?.trim() ?? '') !== '');

/** 电话、邮箱写法不对的：[哪一项, 怎样补]；没有为 undefined。 */
export const contactProblem = ({
  phone,
  email,
}: Pick<ApplicantDetails, 'phone' | 'email'>): readonly ['phone' | 'email', string] | undefined => {
  const wrong = phone === '' ? undefined : contactPhoneProblem(phone);
  if (wrong !== undefined) return ['phone', wrong];
  return email === '' || EMAIL.test(email) ? undefined : ['email', '电子邮箱的写法不对，请核对'];
};

const deliveryProblem = (details: ApplicantDetails, method: DeliveryMethod) => {
  if (method === 'email' && details.email === '')
    return ['email', '您选择用电子邮件接收，请填写电子邮箱'] as const;
  if (method === 'post' && details.address === '')
    return ['address', '您选择邮寄，请填写通信地址'] as const;
  return undefined;
};

/**
 * 只核对身份证明，不要求联系方式：没有写联系方式的来件先登记备查。
 * 拒绝：号码与校验位不符。依据：《条例》第二十九条第二款；国办公开办函〔2015〕207号。
 */
export const checkIdentity = (input: ApplicantInput, today: Day): Result<ApplicantDetails> => {
  const identity = identityProblem(input, today);
  return identity === undefined ? ok(normalise(input)) : bad('identityNumber', identity);
};

/**
 * 核对申请人：姓名或名称、身份证明、联系方式三样，别无其他条件，不问用途。
 * 拒绝：号码与校验位不符；电话、邮箱写法不对；没有任何联系方式；联系方式与接收途径不配。
 * 依据：《条例》第二十九条第二款。
 */
export const checkApplicant = (
  input: ApplicantInput,
  method: DeliveryMethod,
  today: Day,
): Result<ApplicantDetails> => {
  const identified = checkIdentity(input, today);
  if (!identified.ok) return identified;
  const details = identified.value;
  const contact = contactProblem(details);
  if (contact) return bad(...contact);
  if (!hasContact(details))
    return refused('ruleViolated', '请至少填写一种联系方式：电话、电子邮箱或者通信地址', {
      field: 'applicant.phone',
      legalBasis: LEGAL_BASIS,
    });
  const delivery = deliveryProblem(details, method);
  if (delivery)
    return refused('ruleViolated', delivery[1], {
      field: `applicant.${delivery[0]}`,
      legalBasis: LEGAL_BASIS,
    });
  return ok(details);
};
