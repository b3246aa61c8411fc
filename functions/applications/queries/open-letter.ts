import type { LetterNames } from '@shared/contract/letter-document';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { Application } from '../domain/application';
import { isOpenToApplicant } from '../domain/letter-access';
import { maskedNamesOfApplicant, namesOfApplicant, namesOfParty } from '../domain/letter-names';
import { canRead } from '../domain/permitted-actions';
import { checkReveal } from '../domain/reveal-applicant';
import type { LetterBody, Occasion, ReadSession } from '../ports';
import { viewerOf } from './viewer';

/** 哪一件的哪一份。 */
export interface LetterRef {
  readonly applicationId: string;
  readonly letterId: string;
}

/** 打开了的一份文书：定稿、谁在看、此人可否看真名。 */
export interface OpenedLetter {
  readonly letter: LetterBody;
  readonly application: Application;
  readonly isOwn: boolean;
  readonly mayName: boolean;
}

/** 打开一份文书。拒绝：没有，或者此人无权查看（同一种回答，不透露有没有）。 */
export const openLetter = async (
  session: ReadSession,
  { applicationId, letterId }: LetterRef,
  occasion: Occasion,
): Promise<Result<OpenedLetter>> => {
  const { person, now } = occasion;
  const missing = refused('notFound', '没有找到这份文书');
  const found = await session.findCase(applicationId);
  if (!found || !canRead(found.application, person)) return missing;
  const [letter] = await session.letterBodies(applicationId, letterId);
  if (!letter) return missing;
  const { application, events } = found;
  const isOwn = viewerOf(application, person) === 'resident';
  if (isOwn && !isOpenToApplicant(letter, events)) return missing;
  const actsFor = await session.actsFor(person.accountId, todayInShanghai(now));
  const mayName = isOwn || checkReveal(application, { ...person, actsFor }).ok;
  return ok({ letter, application, isOwn, mayName });
};

/** 要填进这份文书的姓名等；isMasked 时都隐去。 */
export const namesFor = async (
  session: ReadSession,
  { letter, application }: Pick<OpenedLetter, 'letter' | 'application'>,
  isMasked: boolean,
): Promise<LetterNames> => {
  const { recipientKind, recipientVaultId, recipientLabel } = letter;
  if (recipientKind === 'organisation') return { recipientName: recipientLabel };
  if (recipientKind === 'thirdParty' && recipientVaultId !== null)
    return namesOfParty(await session.revealParty(recipientVaultId), isMasked);
  const details = await session.revealApplicant(application.vaultId);
  return isMasked ? maskedNamesOfApplicant(details) : namesOfApplicant(details);
};
