import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';

export interface ReceiveReasonsInput {
  readonly reasons: string;
}

/** 说明理由：申请人自己写，或者工作人员代为登记。依据：《条例》第三十五条。 */
export const receiveReasons = (
  { application, today }: Situation,
  { reasons }: ReceiveReasonsInput,
): Result<Decision> => {
  const title = '申请人已说明理由';
  const body = `${application.registrationNumber}的申请人已说明理由，请判断是否合理。`;
  return ok({
    act: 'receiveReasons',
    change: {},
    tracks: [{ track: 'reasonsGiven', on: today }],
    note: reasons,
    messages: [
      application.caseOfficerId === null
        ? { to: 'office', title, body }
        : { to: 'account', accountId: application.caseOfficerId, title, body },
    ],
  });
};
