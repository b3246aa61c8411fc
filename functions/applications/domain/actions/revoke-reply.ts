import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { toApplicant } from '../letter-orders';
import { originalReply } from '../reply-letters';

export interface RevokeReplyInput {
  readonly reason: string;
}

/**
 * 撤销原答复，重新办理：复议、诉讼纠正的，或者自行纠正的；原答复作废，期限自第二天起重新数（本系统约定）。
 * 依据：《条例》第五十一条，《行政复议法》第六十四条。
 */
export const revokeReply = (
  situation: Situation,
  { reason }: RevokeReplyInput,
): Result<Decision> => {
  const { application, today } = situation;
  const number = application.registrationNumber;
  return ok({
    act: 'revokeReply',
    change: { repliedOn: null, outcome: null },
    tracks: [{ track: 'revoked', on: today }],
    reply: { kind: 'discard' },
    note: reason,
    letters: [
      toApplicant('revocationLetter', application, {
        reason,
        ...originalReply(situation),
      }),
    ],
    messages: [
      {
        to: 'applicant',
        title: '原答复已撤销，重新办理',
        body: `${number}的原答复已撤销，正在重新办理：${reason}`,
      },
    ],
  });
};
