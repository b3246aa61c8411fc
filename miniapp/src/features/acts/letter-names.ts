import type { ApplicationView } from '@shared/contract/application-view';
import type { LetterNames } from '@shared/contract/letter-document';
import { maskName } from '@shared/validation';
import { LETTER_RULES, type LetterKind } from '@shared/vocabulary/letter-kind';

/** 预览里占位的地方写什么：一律是隐去的样子，真名只在出件时填。@param partyName 正要征求意见的第三方 */
export const previewNames = (
  kind: LetterKind,
  { applicant }: ApplicationView,
  partyName: string,
): LetterNames => {
  if (LETTER_RULES[kind].addressee === 'thirdParty')
    return { recipientName: partyName === '' ? '第三方' : maskName(partyName) };
  return {
    recipientName: applicant.name,
    recipientContact: applicant.phone,
    recipientIdentity: applicant.identityNumber,
    recipientAddress: applicant.address,
    contactPerson: applicant.contactPerson,
  };
};
