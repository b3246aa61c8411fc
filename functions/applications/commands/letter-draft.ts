import type { LetterOrder, Situation } from '../domain/decision';
import type { LetterDraft } from '../ports';

const agencyOf = ({ application, organisations }: Situation): string =>
  organisations.nameOf(application.leadDepartmentId ?? application.addresseeId);

/** 由要发的文书得到要写的文书；没有取号的文号为空。 */
export const letterDraftOf = (
  situation: Situation,
  { kind, to, details }: LetterOrder,
  documentNumber: string,
): LetterDraft => ({
  kind,
  documentNumber,
  issuedOn: situation.today,
  agencyName: agencyOf(situation),
  hasRedHead: situation.settings.hasRedHead,
  registrationNumber: situation.application.registrationNumber,
  recipient: to.recipient,
  organisationName: to.recipient === 'organisation' ? to.organisationName : '',
  details,
});

/** 登记在案的收文人；申请人、第三方只写隐去的姓名。 */
export const recipientLabel = ({ to }: LetterOrder, { application }: Situation): string => {
  switch (to.recipient) {
    case 'applicant':
      return application.applicantMaskedName;
    case 'thirdParty':
      return to.maskedName;
    case 'organisation':
      return to.organisationName;
    case 'internal':
      return '内部';
  }
};
