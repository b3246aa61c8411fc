import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import { checkTarget } from '../addressee';
import type { Decision, Message, Situation } from '../decision';
import { toApplicant, toOrganisation } from '../letter-orders';
import { consultingMessage, sendConsultation } from '../send-consultation';

export interface RequestAssistanceInput {
  readonly organisationId: string;
  readonly about: string;
}

const askingMessage = (number: string, organisationId: string): Message => ({
  to: 'officersOf',
  organisationId,
  title: '有一件申请请您单位协助',
  body: `${number}请您单位协助，请及时答复。`,
});

/**
 * 请其他机关协助：所需时间不计入期限；请了谁，谁就是协办单位，可以在本系统里答复。
 * 拒绝：没有这个单位，或者它不能承办；就是主办单位自己（不能借此不计时间）。
 * 依据：《条例》第三十三条第三款。
 */
export const requestAssistance = (
  situation: Situation,
  { organisationId, about }: RequestAssistanceInput,
): Result<Decision> => {
  const { application } = situation;
  if (organisationId === application.leadDepartmentId)
    return refused('ruleViolated', '这件申请就由本单位主办，请选择别的机关', {
      field: 'organisationId',
      legalBasis: cite('disclosureRegulation', '第三十三条第三款'),
    });
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
    change: { supportingDepartmentIds: [...new Set(supporting)] },
    tracks: [sent.value],
    toDepartmentId: organisationId,
    letters: [
      toOrganisation('assistanceLetter', name, { about, untilDay: windowEnd }),
      toApplicant('consultationNotice', application, { sentOn, consulted: 'otherAuthority' }),
    ],
    messages: [
      consultingMessage(application.registrationNumber),
      askingMessage(application.registrationNumber, organisationId),
    ],
  });
};
