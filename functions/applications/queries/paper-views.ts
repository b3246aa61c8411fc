import type { LetterKind } from '@shared/vocabulary/letter-kind';
import type { CaseComment, LetterRow } from '../ports';

/** 写明救济途径的告知书。 */
const TELLS_REMEDIES: ReadonlySet<LetterKind> = new Set([
  'replyLetter',
  'abandonmentLetter',
  'correctionLetter',
]);

/** 文书清单上的一份。 */
export const letterSummary = ({ letterId, kind, documentNumber, ...letter }: LetterRow) => ({
  letterId,
  kind,
  documentNumber,
  issuedOn: letter.issuedOn,
  recipient: letter.recipientLabel,
  isForApplicant: letter.isForApplicant,
});

/** 这份文书写明了救济途径。 */
export const tellsRemedies = ({ kind }: Pick<LetterRow, 'kind'>): boolean =>
  TELLS_REMEDIES.has(kind);

/** 一条内部意见。 */
export const commentView = ({ commentId, at, authorName, body }: CaseComment) => ({
  commentId,
  at,
  author: authorName,
  text: body,
});
