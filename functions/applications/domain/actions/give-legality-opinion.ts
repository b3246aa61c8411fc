import { ok, type Result } from '@shared/result';
import type { Decision, Message, Situation } from '../decision';
import type { ReviewInput } from './review-confidentiality';

/** 出具合法性审查意见，告诉经办人。依据：泉鲤政办〔2020〕27号第二部分第二项。 */
export const giveLegalityOpinion = (
  { application, person, today }: Situation,
  { conclusion, opinion }: ReviewInput,
): Result<Decision> => {
  const { legality } = application.tracks;
  const { caseOfficerId, registrationNumber } = application;
  const messages: Message[] =
    caseOfficerId === null
      ? []
      : [
          {
            to: 'account',
            accountId: caseOfficerId,
            title: '收到合法性审查意见',
            body: `${registrationNumber}的合法性审查意见已出具，请查看。`,
          },
        ];
  return ok({
    act: 'giveLegalityOpinion',
    change: {},
    tracks: [
      {
        track: 'legality',
        review: {
          requestedOn: legality?.requestedOn ?? null,
          question: legality?.question ?? '',
          conclusion,
          opinion,
          reviewedBy: person.displayName,
          reviewedOn: today,
        },
      },
    ],
    messages,
  });
};
