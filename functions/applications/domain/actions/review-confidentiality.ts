import { ok, type Result } from '@shared/result';
import type { ReviewConclusion } from '@shared/vocabulary/case-tracks';
import type { Decision, Situation } from '../decision';

export interface ReviewInput {
  readonly conclusion: ReviewConclusion;
  readonly opinion: string;
}

/** 保密审查：公开以前由拟写人以外的人逐件审查，写明结论和意见。依据：《条例》第十七条。 */
export const reviewConfidentiality = (
  { person, today }: Situation,
  { conclusion, opinion }: ReviewInput,
): Result<Decision> =>
  ok({
    act: 'reviewConfidentiality',
    change: {},
    tracks: [
      {
        track: 'confidentiality',
        review: {
          requestedOn: null,
          question: '',
          conclusion,
          opinion,
          reviewedBy: person.displayName,
          reviewedOn: today,
        },
      },
    ],
    messages: [],
  });
