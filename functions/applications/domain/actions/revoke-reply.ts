import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { toApplicant } from '../letter-orders';
import { originalReply } from '../reply-letters';

export interface RevokeReplyInput {
  readonly reason: string;
}

/** 撤销的是“视为放弃，不再处理”的：那份不再处理告知书的文号和日期。 */
const abandonmentOf = ({ events, application }: Situation) => {
  const issued = events.findLast(({ kind }) => kind === 'deemedAbandoned');
  const letter = issued?.data.letters?.find(({ kind }) => kind === 'abandonmentLetter');
  return {
    originalNumber: letter?.documentNumber ?? application.registrationNumber,
    originalIssuedOn: issued?.happenedOn ?? '',
  };
};

/**
 * 撤销原答复（或者“视为放弃，不再处理”），重新办理：复议、诉讼纠正的，或者自行纠正的；
 * 原来的作废，期限自第二天起重新数（本系统约定）；已经归档的，取消归档，办结后再归档。
 * 依据：《条例》第五十一条，《行政复议法》第六十四条。
 */
export const revokeReply = (
  situation: Situation,
  { reason }: RevokeReplyInput,
): Result<Decision> => {
  const { application, today } = situation;
  const number = application.registrationNumber;
  const isAbandoned = application.state === 'abandoned';
  const what = isAbandoned ? '“不再处理”' : '原答复';
  return ok({
    act: 'revokeReply',
    change: { repliedOn: null, outcome: null, archivedOn: null },
    tracks: [{ track: 'revoked', on: today }],
    reply: { kind: 'discard' },
    note: reason,
    letters: [
      toApplicant('revocationLetter', application, {
        reason,
        ...(isAbandoned ? abandonmentOf(situation) : originalReply(situation)),
      }),
    ],
    messages: [
      {
        to: 'applicant',
        title: `${what}已撤销，重新办理`,
        body: `${number}的${what}已撤销，正在重新办理：${reason}`,
      },
    ],
  });
};
