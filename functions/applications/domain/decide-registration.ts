import type { Day } from '@shared/law/day';
import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { DeliveryMethod, DesiredForm } from '@shared/vocabulary/applicant';
import { addresseeOf, checkTarget, type Addressee } from './addressee';
import {
  checkApplicant,
  checkIdentity,
  hasContact,
  type ApplicantDetails,
  type ApplicantInput,
} from './applicant-rules';
import type { Person } from './application';
import { checkAssistedFiling, type AssistedFiling } from './assisted-filing';
import type { Organisations } from './organisations';
import { checkCorrection, type RequestedMatter } from './record-correction';
import { arrivalOf, type Arrival, type ArrivalDates } from './registration';

/** 工作人员登记来件时填写的内容。 */
export interface RegistrationInput extends ArrivalDates, AssistedFiling, RequestedMatter {
  readonly channel: ArrivalDates['channel'];
  readonly addresseeId: string | null;
  /** 公开办登记时直接交给哪个单位承办。 */
  readonly leadDepartmentId: string | null;
  readonly applicant: ApplicantInput;
  readonly desiredForm: DesiredForm;
  readonly deliveryMethod: DeliveryMethod;
}

export interface Registration extends Addressee {
  readonly arrival: Arrival;
  readonly details: ApplicantDetails;
  /** 记入经过的话；没有为空串。 */
  readonly note: string;
}

/** 谁在哪一天、在哪个县登记。 */
export interface Registering {
  readonly person: Person;
  /** 北京时间的今天。 */
  readonly today: Day;
  readonly organisations: Organisations;
}

const NO_CONTACT = '申请里没有写联系方式，先登记备查，恢复联系之日起算期限';

const leadOf = (
  { addresseeId, leadDepartmentId }: RegistrationInput,
  { person, organisations }: Registering,
): Result<Addressee> => {
  const isOffice = person.roles.includes('disclosureOffice');
  if (!isOffice && addresseeId !== person.organisationId)
    return refused('ruleViolated', '部门只登记写给本单位的来件；写给别的单位的，请交公开办登记', {
      field: 'addresseeId',
      legalBasis: cite('disclosureRegulation', '第四条、第四十五条'),
    });
  const addressee = addresseeOf(addresseeId, organisations);
  if (!addressee.ok || leadDepartmentId === null) return addressee;
  if (addressee.value.leadDepartmentId !== null)
    return leadDepartmentId === addressee.value.leadDepartmentId
      ? addressee
      : refused('ruleViolated', '写明受理单位的由该单位办理；要改由别的单位办理，请登记后转办', {
          field: 'leadDepartmentId',
        });
  const target = checkTarget(leadDepartmentId, organisations, 'leadDepartmentId');
  return target.ok ? ok({ ...addressee.value, leadDepartmentId }) : target;
};

/**
 * 登记来件：核对收到之日、受理单位、申请人；口头的核对同意与宣读。
 * 拒绝：日期不全、在今天以后；受理单位不能受理；部门登记写给别的单位的；身份证明、联系方式不符；没有同意或者宣读。
 * 依据：《条例》第二十七条、第二十九条、第三十一条、第四十一条、第四十五条。
 */
export const decideRegistration = (
  input: RegistrationInput,
  registering: Registering,
): Result<Registration> => {
  const { today } = registering;
  const isReachable = hasContact(input.applicant);
  const arrival = arrivalOf(input, { today, hasContact: isReachable });
  if (!arrival.ok) return arrival;
  const lead = leadOf(input, registering);
  if (!lead.ok) return lead;
  const correction = checkCorrection(input);
  if (!correction.ok) return correction;
  const assisted = checkAssistedFiling(input);
  if (!assisted.ok) return assisted;
  const details = isReachable
    ? checkApplicant(input.applicant, input.deliveryMethod, today)
    : checkIdentity(input.applicant, today);
  if (!details.ok) return details;
  const note = isReachable ? assisted.value : NO_CONTACT;
  return ok({ ...lead.value, arrival: arrival.value, details: details.value, note });
};
