import type { LetterNames } from '@shared/contract/letter-document';
import { maskAddress, maskCitizenId, maskEmail, maskName, maskPhone } from '@shared/validation';
import type { ApplicantDetails } from './applicant-rules';
import type { PartyDetails } from './decision';

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('，');

/** 填进文书的申请人：姓名、证件、联系方式、地址、联系人。 */
export const namesOfApplicant = (details: ApplicantDetails): LetterNames => {
  const isPerson = details.kind === 'naturalPerson';
  return {
    recipientName: details.name,
    recipientContact: joined(details.phone, details.email),
    recipientIdentity: `${isPerson ? '居民身份证' : '统一社会信用代码'} ${details.identityNumber}`,
    recipientAddress: details.address,
    contactPerson: details.contactPerson,
  };
};

/** 填进文书的申请人，每一样都隐去。依据：《个人信息保护法》第六条。 */
export const maskedNamesOfApplicant = (details: ApplicantDetails): LetterNames =>
  namesOfApplicant({
    ...details,
    name: maskName(details.name),
    identityNumber: maskCitizenId(details.identityNumber),
    contactPerson: maskName(details.contactPerson),
    phone: maskPhone(details.phone),
    email: maskEmail(details.email),
    address: details.address === '' ? '' : maskAddress(details.address),
  });

/** 填进文书的第三方；隐去时只留姓。 */
export const namesOfParty = ({ name, contact }: PartyDetails, isMasked: boolean): LetterNames =>
  isMasked
    ? { recipientName: maskName(name), recipientContact: '***' }
    : { recipientName: name, recipientContact: contact };
