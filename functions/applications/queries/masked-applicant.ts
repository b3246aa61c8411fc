import type { ApplicationView } from '@shared/contract/application-view';
import { maskAddress, maskCitizenId, maskEmail, maskName, maskPhone } from '@shared/validation';
import type { ApplicantDetails } from '../domain/applicant-rules';

const maskWhen = (text: string, mask: (text: string) => string) => (text === '' ? '' : mask(text));

/** 申请人：每一样都隐去；没有填写的为空。依据：《个人信息保护法》第六条。 */
export const maskedApplicant = (details: ApplicantDetails): ApplicationView['applicant'] => ({
  kind: details.kind,
  name: maskName(details.name),
  identityNumber: maskCitizenId(details.identityNumber),
  contactPerson: maskWhen(details.contactPerson, maskName),
  phone: maskWhen(details.phone, maskPhone),
  email: maskWhen(details.email, maskEmail),
  address: maskWhen(details.address, maskAddress),
});
