import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';

export interface RequestLegalityReviewInput {
  readonly question: string;
}

/** 送合法性审查：涉及重大法律问题的，送司法局审查；所需时间照常计入期限。依据：泉鲤政办〔2020〕27号第二部分第二项。 */
export const requestLegalityReview = (
  { application, today }: Situation,
  { question }: RequestLegalityReviewInput,
): Result<Decision> =>
  ok({
    act: 'requestLegalityReview',
    change: {},
    tracks: [
      {
        track: 'legality',
        review: {
          requestedOn: today,
          question,
          conclusion: null,
          opinion: '',
          reviewedBy: null,
          reviewedOn: null,
        },
      },
    ],
    messages: [
      {
        to: 'legalReviewers',
        title: '有一件申请送合法性审查',
        body: `${application.registrationNumber}涉及法律问题，请审查并出具意见。`,
      },
    ],
  });
