import type { Day } from '@shared/law/day';
import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { toApplicant, toOrganisation } from '../letter-orders';
import { consultingMessage, sendConsultation } from '../send-consultation';

export interface ConsultJointAuthorityInput {
  readonly organisationName: string;
  readonly about: string;
  readonly deliveredOn: Day | null;
}

/**
 * 征求共同制作机关意见：自对方收到次日起十五个工作日，逾期不答复视为同意公开；所需时间不计入期限。
 * 依据：《条例》第三十四条、第三十三条第三款。
 */
export const consultJointAuthority = (
  situation: Situation,
  { organisationName, about, deliveredOn }: ConsultJointAuthorityInput,
): Result<Decision> => {
  const { application } = situation;
  const sent = sendConsultation(situation, {
    consulted: 'jointAuthority',
    partyName: organisationName,
    partyVaultId: null,
    organisationId: null,
    about,
    deliveredOn,
  });
  if (!sent.ok) return sent;
  const { sentOn } = sent.value;
  return ok({
    act: 'consultJointAuthority',
    change: {},
    tracks: [sent.value],
    letters: [
      toOrganisation('jointAuthorityLetter', organisationName, { about }),
      toApplicant('consultationNotice', application, { sentOn, consulted: 'jointAuthority' }),
    ],
    messages: [consultingMessage(application.registrationNumber)],
  });
};
