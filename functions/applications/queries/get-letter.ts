import type { SentOutputOf } from '@shared/contract/endpoint';
import { fillNames } from '@shared/contract/letter-document';
import type { getLetter as endpoint } from '@shared/contract/letters';
import { ok, type Result } from '@shared/result';
import { accessOf } from '../access';
import type { ApplicationPorts, Occasion } from '../ports';
import { namesFor, openLetter, type LetterRef } from './open-letter';

/** 看一份文书：申请人看自己的写真名，工作人员看的一律隐去。拒绝：没有，或者无权查看。 */
export const getLetter =
  ({ store }: ApplicationPorts) =>
  (ref: LetterRef, occasion: Occasion): Promise<Result<SentOutputOf<typeof endpoint>>> =>
    store.read(accessOf(occasion.regionId, occasion.person), async (session) => {
      const opened = await openLetter(session, ref, occasion);
      if (!opened.ok) return opened;
      const { letter, isOwn } = opened.value;
      const { letterId, kind, documentNumber, issuedOn, sha256 } = letter;
      const names = await namesFor(session, opened.value, !isOwn);
      const document = fillNames(letter.document, names);
      return ok({ letterId, kind, documentNumber, issuedOn, sha256, isMasked: !isOwn, document });
    });
