import { ok, type Result } from '@shared/result';
import type { Decision, Message, Situation } from '../decision';
import type { TrackFact } from '../track-facts';

export interface AnswerPartInput {
  readonly content: string;
}

/** 协办单位答复本单位那一部分；请它协助的函同时视为收到意见，恢复计算期限。依据：《条例》第三十三条第三款、第四十五条。 */
export const answerPart = (
  { application, person, today, organisations }: Situation,
  { content }: AnswerPartInput,
): Result<Decision> => {
  const organisationId = person.organisationId ?? '';
  const answered = application.tracks.consultations
    .filter((one) => one.organisationId === organisationId && one.opinionOn === null)
    .map(({ consultationId }): TrackFact => ({
      track: 'opinion',
      consultationId,
      opinion: 'noView',
      on: today,
      reason: '',
    }));
  const { caseOfficerId, registrationNumber } = application;
  const messages: Message[] =
    caseOfficerId === null
      ? []
      : [
          {
            to: 'account',
            accountId: caseOfficerId,
            title: '协办单位已答复',
            body: `${organisations.nameOf(organisationId)}已就${registrationNumber}答复。`,
          },
        ];
  return ok({
    act: 'answerPart',
    change: {},
    tracks: [{ track: 'part', organisationId, on: today, content }, ...answered],
    messages,
  });
};
