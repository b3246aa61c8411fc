/** 一件事随发的文书写成什么样。 */
import { letterText } from '@shared/contract/letter-document';
import type { Day } from '@shared/law/day';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import { writeLetter } from '@functions/letters/domain/write-letter';
import { people } from './application-facts';
import { decided, type Deed, type Story } from './case-engine';

export type Doing = readonly [keyof typeof people, ApplicationAct, object, Day];

/** 某人在某天做一件事的决定；做不成就抛出。 */
export const decisionOf = (story: Story, [who, act, input, today]: Doing) => {
  const deed: Deed = { person: people[who], act, input, today };
  const outcome = decided(story, deed);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value;
};

/** 某种文书按样本写出来的全文与风险；写不成就抛出。 */
export const written = (story: Story, doing: Doing, kind: LetterKind) => {
  const order = decisionOf(story, doing).letters?.find((letter) => letter.kind === kind);
  if (!order) throw new Error(`${kind} was not ordered`);
  const letter = writeLetter({
    kind,
    details: order.details,
    registrationNumber: story.application.registrationNumber,
    agencyName: '区民政局',
    recipient: order.to.recipient,
    organisationName: '',
    documentNumber: '',
    hasRedHead: false,
    issuedOn: doing[3],
  });
  if (!letter.ok) throw new Error(letter.refusal.message);
  return { text: letterText(letter.value.document), ...letter.value, details: order.details };
};
