import type { SimilarCases } from '@shared/contract/similar-cases';
import { withoutNumbers, type Match } from '../domain/similar-cases';
import type { ComparedRow, ReadSession } from '../ports';
import { excerptOf } from './card';

/** 各列最多几件。 */
export const SHOWN = 5;

type Matched = Match<ComparedRow>;

/** 给人看的一件：摘要隐去号码，没有比对钥匙。 */
export const shownMatch = (match: Matched) => ({
  applicationId: match.applicationId,
  registrationNumber: match.registrationNumber,
  excerpt: withoutNumbers(excerptOf(match.description)),
  similarity: Math.round(match.similarity * 100) / 100,
  isIdentical: match.isIdentical,
  wasAnswered: match.wasAnswered,
  replyKind: match.replyKind,
  repliedOn: match.repliedOn,
});

/** 已经答复的几件，连同答复正文与理由（隐去号码），供拟稿参考。 */
export const modelsOf = async (
  session: ReadSession,
  matches: readonly Matched[],
): Promise<SimilarCases['models']> => {
  const answered = matches.filter(({ wasAnswered }) => wasAnswered).slice(0, SHOWN);
  const [texts, { nameOf }] = await Promise.all([
    session.modelTexts(answered.map(({ applicationId }) => applicationId)),
    session.organisations(),
  ]);
  return answered.flatMap((match) => {
    const text = texts.find(({ applicationId }) => applicationId === match.applicationId);
    if (!text) return [];
    const content = withoutNumbers(text.content);
    const reason = withoutNumbers(text.reason);
    const organisationName = nameOf(text.organisationId);
    return [{ ...shownMatch(match), organisationName, content, reason }];
  });
};
