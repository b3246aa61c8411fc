import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { toApplicant } from '../letter-orders';
import { noticeRemedyDetails, originalReply } from '../reply-letters';

export interface SupplementReplyInput {
  readonly content: string;
}

/**
 * 补充答复：原答复有遗漏、说明不清的，另行补充，原答复仍然有效；同原答复一样由签发人签发，拟写原答复的人不得签发。
 * 依据：《条例》第三十六条、第四十五条。
 */
export const supplementReply = (
  situation: Situation,
  { content }: SupplementReplyInput,
): Result<Decision> => {
  const { application } = situation;
  return ok({
    act: 'supplementReply',
    change: {},
    tracks: [{ track: 'supplemented' }],
    note: content,
    letters: [
      toApplicant('supplementaryReplyLetter', application, {
        content,
        ...originalReply(situation),
        ...noticeRemedyDetails(situation),
      }),
    ],
    messages: [
      {
        to: 'applicant',
        title: '您的申请有补充答复',
        body: `${application.registrationNumber}有补充答复，请查看补充答复告知书。`,
      },
    ],
  });
};
