import { ok, type Result } from '@shared/result';
import { letterKinds } from '@shared/vocabulary/letter-kind';
import type { IssuedLetter } from '../domain/application';
import type { Decision, Situation } from '../domain/decision';
import type { ComposedLetter, NewLetter, WriteSession } from '../ports';
import { letterDraftOf, recipientLabel } from './letter-draft';

/** 先照样子写一遍，缺了必备内容就不办这个行为；此时还不占文号。 */
export const composeLetters = async (
  session: WriteSession,
  situation: Situation,
  { letters = [] }: Pick<Decision, 'letters'>,
): Promise<Result<readonly ComposedLetter[]>> => {
  const composed: ComposedLetter[] = [];
  for (const order of letters) {
    const letter = await session.composeLetter(letterDraftOf(situation, order, ''));
    if (!letter.ok) return letter;
    composed.push({ kind: order.kind, ...letter.value });
  }
  return ok(composed);
};

/** 发文：取文号、定稿、入档，与行为同在一个事务；文号连续，不跳号、不重号。 */
export const issueLetters = async (
  session: WriteSession,
  situation: Situation,
  { letters = [] }: Pick<Decision, 'letters'>,
): Promise<readonly IssuedLetter[]> => {
  const issued: IssuedLetter[] = [];
  for (const order of letters) {
    const number = await session.nextDocumentNumber(order.kind, situation.today);
    const composed = await session.composeLetter(letterDraftOf(situation, order, number));
    if (!composed.ok)
      throw new Error(`letter ${letterKinds.labels[order.kind]} changed while being issued`);
    const letter: NewLetter = {
      letterId: situation.newId(),
      kind: order.kind,
      documentNumber: number,
      recipientKind: order.to.recipient,
      recipientLabel: recipientLabel(order, situation),
      recipientVaultId: order.to.recipient === 'thirdParty' ? order.to.vaultId : null,
      isForApplicant: order.to.recipient === 'applicant',
      document: composed.value.document,
      issuedOn: situation.today,
      issuedBy: situation.person.accountId,
    };
    await session.addLetter(situation.application.applicationId, letter);
    issued.push({ letterId: letter.letterId, kind: order.kind, documentNumber: number });
  }
  return issued;
};
