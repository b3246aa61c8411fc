import { ok, type Result } from '@shared/result';
import { checkTarget } from '../addressee';
import type { Decision, Situation } from '../decision';
import { toApplicant, toOrganisation } from '../letter-orders';
import { consultingMessage, sendConsultation } from '../send-consultation';

export interface RequestAssistanceInput {
  readonly organisationId: string;
  readonly about: string;
}

/**
 * 请其他机关协助：所需时间不计入期限；请了谁，谁就是协办单位，可以在本系统里答复。
 * 拒绝：没有这个单位，或者它不能承办。
 * 依据：《条例》第三十三条第三款。
 */
export const requestAssistance = (
  situation: Situation,
  { organisationId, about }: RequestAssistanceInput,
): Result<Decision> => {
  const { application } = situation;
  const target = checkTarget(organisationId, situation.organisations, 'organisationId');
  if (!target.ok) return target;
  const { name } = target.value;
  const sent = sendConsultation(situation, {
    consulted: 'otherAuthority',
    partyName: name,
    partyVaultId: null,
    organisationId,
    about,
    deliveredOn: situation.today,
  });
  if (!sent.ok) return sent;
  const { windowEnd, sentOn } = sent.value;
  const supporting = [...application.supportingDepartmentIds, organisationId];
  return ok({
    act: 'requestAssistance',
    change:
      organisationId === application.leadDepartmentId
        ? {}
        : { supportingDepartmentIds: [...new Set(supporting)] },
    tracks: [sent.value],
    toDepartmentId: organisationId,
    letters: [
      toOrganisation('assistanceLetter', name, { about, untilDay: windowEnd }),
      toApplicant('consultationNotice', application, { sentOn, consulted: 'otherAuthority' }),
    ],
    messages: [
      consultingMessage(application.registrationNumber),
      {
        to: 'officersOf',
        organisationId,
        title: '有一件申请请您单位协助',
        body: `${application.registrationNumber}请您单位协助，请及时答复。`,
      },
    ],
  });
};
