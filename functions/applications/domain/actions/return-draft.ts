import { ok, type Result } from '@shared/result';
import type { Decision, Message, Situation } from '../decision';

export interface ReturnDraftInput {
  readonly reason: string;
}

/** 退回修改：签发人写明理由，退给认领的经办人重写。依据：《条例》第十七条、第四十五条。 */
export const returnDraft = (
  { application }: Situation,
  { reason }: ReturnDraftInput,
): Result<Decision> => {
  const body = `${application.registrationNumber}的答复退回修改：${reason}`;
  const messages: Message[] =
    application.caseOfficerId === null
      ? []
      : [{ to: 'account', accountId: application.caseOfficerId, title: '答复退回修改', body }];
  return ok({ act: 'returnDraft', change: {}, note: reason, messages });
};
