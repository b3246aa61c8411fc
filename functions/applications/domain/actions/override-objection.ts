import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import { overrideGrounds, type OverrideGround } from '@shared/vocabulary/case-tracks';
import type { Decision, Situation } from '../decision';
import { noticeRemedyDetails } from '../reply-letters';
import { isOverridable } from '../third-party-window';

export interface OverrideObjectionInput {
  readonly consultationId: string;
  readonly ground: OverrideGround;
  readonly content: string;
  readonly reason: string;
}

/**
 * 第三方不同意，仍决定公开：不同意的理由不合理，或者（连同期满没有意见的）不公开会对公共利益造成重大影响；
 * 把决定公开的内容和理由书面告知第三方。
 * 拒绝：没有这份征求意见书，或者对方同意公开，或者期限没有满，或者已经决定；对方没有不同意而说它的理由不合理。
 * 依据：《条例》第十五条、第三十二条。
 */
export const overrideObjection = (
  situation: Situation,
  { consultationId, ground, content, reason }: OverrideObjectionInput,
): Result<Decision> => {
  const { application, today } = situation;
  const no = (field: string, message: string) =>
    refused('ruleViolated', message, {
      field,
      legalBasis: cite('disclosureRegulation', '第十五条、第三十二条'),
    });
  const found = application.tracks.consultations.find(
    (one) => one.consultationId === consultationId && isOverridable(one, today),
  );
  if (!found || found.partyVaultId === null)
    return no('consultationId', '请选择一份第三方没有同意公开、期限已满或者已有意见的征求意见书');
  const isObjection = found.opinion === 'objects';
  if (ground === 'unreasonable' && !isObjection)
    return no('ground', '第三方没有不同意，没有理由可说合理不合理，请选择另一个缘由');
  return ok({
    act: 'overrideObjection',
    change: {},
    tracks: [{ track: 'overridden', consultationId, ground, reason }],
    note: `${overrideGrounds.labels[ground]}：${reason}`,
    letters: [
      {
        kind: 'overrideLetter',
        to: { recipient: 'thirdParty', vaultId: found.partyVaultId, maskedName: found.partyName },
        details: {
          ground,
          stance: isObjection ? 'objects' : 'noView',
          consultedOn: found.sentOn,
          content,
          reason,
          ...noticeRemedyDetails(situation),
        },
      },
    ],
    messages: [],
  });
};
