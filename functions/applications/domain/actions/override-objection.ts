import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { freeRemedies } from '../reply-letters';
import { isOverridable } from '../third-party-window';

export interface OverrideObjectionInput {
  readonly consultationId: string;
  readonly content: string;
  readonly reason: string;
}

/**
 * 因公共利益决定公开：第三方不同意（或者期满没有意见），但不公开会对公共利益造成重大影响的，
 * 决定公开，并把决定公开的内容和理由书面告知第三方。
 * 拒绝：没有这份征求意见书，或者对方同意公开，或者期限没有满，或者已经决定。
 * 依据：《条例》第十五条、第三十二条。
 */
export const overrideObjection = (
  situation: Situation,
  { consultationId, content, reason }: OverrideObjectionInput,
): Result<Decision> => {
  const { application, today } = situation;
  const found = application.tracks.consultations.find(
    (one) => one.consultationId === consultationId && isOverridable(one, today),
  );
  if (!found || found.partyVaultId === null)
    return refused(
      'ruleViolated',
      '请选择一份第三方没有同意公开、期限已满或者已有意见的征求意见书',
      {
        field: 'consultationId',
        legalBasis: cite('disclosureRegulation', '第十五条、第三十二条'),
      },
    );
  return ok({
    act: 'overrideObjection',
    change: {},
    tracks: [{ track: 'overridden', consultationId, reason }],
    note: reason,
    letters: [
      {
        kind: 'overrideLetter',
        to: { recipient: 'thirdParty', vaultId: found.partyVaultId, maskedName: found.partyName },
        details: { content, reason, remedies: freeRemedies(situation) },
      },
    ],
    messages: [],
  });
};
