import type { Day } from '@shared/law/day';
import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { toApplicant } from '../letter-orders';
import { consultingMessage, sendConsultation } from '../send-consultation';

export interface ConsultThirdPartyInput {
  /** 姓名、联系方式已入保险箱，这里是编号与隐去的名称。 */
  readonly partyVaultId: string;
  readonly partyMaskedName: string;
  readonly about: string;
  readonly deliveredOn: Day | null;
}

/**
 * 征求第三方意见：书面征求，自对方收到次日起十五个工作日；沉默不视为同意，由本机关依法决定；所需时间不计入期限。
 * 拒绝：见 sendConsultation。
 * 依据：《条例》第三十二条、第三十三条第三款。
 */
export const consultThirdParty = (
  situation: Situation,
  { partyVaultId, partyMaskedName, about, deliveredOn }: ConsultThirdPartyInput,
): Result<Decision> => {
  const { application } = situation;
  const sent = sendConsultation(situation, {
    consulted: 'thirdParty',
    partyName: partyMaskedName,
    partyVaultId,
    organisationId: null,
    about,
    deliveredOn,
  });
  if (!sent.ok) return sent;
  const { sentOn } = sent.value;
  return ok({
    act: 'consultThirdParty',
    change: {},
    tracks: [sent.value],
    letters: [
      {
        kind: 'thirdPartyConsultationLetter',
        to: { recipient: 'thirdParty', vaultId: partyVaultId, maskedName: partyMaskedName },
        details: { about },
      },
      toApplicant('consultationNotice', application, { sentOn, consulted: 'thirdParty' }),
    ],
    messages: [consultingMessage(application.registrationNumber)],
  });
};
