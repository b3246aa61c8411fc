import { fillNames, type LetterDocument } from '@shared/contract/letter-document';
import { letterKinds } from '@shared/vocabulary/letter-kind';
import { isOpenToApplicant } from '../domain/letter-access';
import type { Case, ReadSession } from '../ports';
import { namesFor } from './open-letter';

/** 一份文书的文字，一段一行。 */
const documentText = ({ title, salutation, paragraphs, agency, dateText }: LetterDocument) =>
  [title, salutation, ...paragraphs.map(({ text }) => text), agency, dateText]
    .filter((line) => line !== '')
    .join('\n');

/** 本人此刻看得到的文书，写真名。 */
export const letterRows = async (
  session: ReadSession,
  { application, events }: Case,
): Promise<Readonly<Record<string, unknown>>[]> => {
  const bodies = await session.letterBodies(application.applicationId);
  const open = bodies.filter((letter) => isOpenToApplicant(letter, events));
  return Promise.all(
    open.map(async (letter) => {
      const names = await namesFor(session, { letter, application }, false);
      const { kind, documentNumber, issuedOn, document } = letter;
      const text = documentText(fillNames(document, names));
      return { 文书: letterKinds.labels[kind], 文号: documentNumber, 日期: issuedOn, 内容: text };
    }),
  );
};
