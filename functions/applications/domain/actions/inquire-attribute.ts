import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { toApplicant, toOrganisation } from '../letter-orders';
import { consultingMessage, sendConsultation } from '../send-consultation';

export interface InquireAttributeInput {
  readonly organisationName: string;
  readonly documentTitle: string;
  readonly about: string;
}

/**
 * 向起草单位征询公开属性：申请的是没有确定公开属性的历史文件，由起草单位出具公函，确定属性并说明理由。
 * 依据：运盐政办发〔2020〕60号第二部分第三项，《条例》第三十三条第三款。
 */
export const inquireAttribute = (
  situation: Situation,
  { organisationName, documentTitle, about }: InquireAttributeInput,
): Result<Decision> => {
  const { application } = situation;
  const sent = sendConsultation(situation, {
    consulted: 'drafter',
    partyName: organisationName,
    partyVaultId: null,
    organisationId: null,
    about,
    deliveredOn: null,
  });
  if (!sent.ok) return sent;
  const { sentOn } = sent.value;
  return ok({
    act: 'inquireAttribute',
    change: {},
    tracks: [sent.value],
    letters: [
      toOrganisation('attributeInquiryLetter', organisationName, { documentTitle, about }),
      toApplicant('consultationNotice', application, { sentOn, consulted: 'drafter' }),
    ],
    messages: [consultingMessage(application.registrationNumber)],
  });
};
