import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import { overrideGrounds, type OverrideGround } from '@shared/vocabulary/case-tracks';
import type { Decision, LetterOrder, Situation } from '../decision';
import { noticeRemedyDetails } from '../reply-letters';
import { isOverridable } from '../third-party-window';
import type { Consultation } from '../tracks';

export interface OverrideObjectionInput {
  readonly consultationId: string;
  readonly ground: OverrideGround;
  readonly content: string;
  readonly reason: string;
}

const CHOOSE = '请选择一份对方没有同意公开、期限已满或者已有意见的征求意见书';
const LEGAL_BASIS = cite('disclosureRegulation', '第十五条、第三十二条、第三十四条');

const no = (field: string, message: string) =>
  refused('ruleViolated', message, { field, legalBasis: LEGAL_BASIS });

/** 书面告知第三方决定公开的内容和理由。依据：《条例》第三十二条。 */
const overrideLetter = (
  situation: Situation,
  found: Consultation & { readonly partyVaultId: string },
  { ground, content, reason }: OverrideObjectionInput,
): LetterOrder => ({
  kind: 'overrideLetter',
  to: { recipient: 'thirdParty', vaultId: found.partyVaultId, maskedName: found.partyName },
  details: {
    ground,
    stance: found.opinion === 'objects' ? 'objects' : 'noView',
    consultedOn: found.sentOn,
    content,
    reason,
    ...noticeRemedyDetails(situation),
  },
});

/** 缘由选得不对；对的为 undefined。 */
const groundProblem = (
  { consulted, opinion }: Consultation,
  { ground }: OverrideObjectionInput,
): string | undefined => {
  if (consulted === 'jointAuthority')
    return ground === 'unreasonable'
      ? undefined
      : '公共利益的缘由只用于第三方；共同制作机关不同意的，请选择“不同意的理由不合理”';
  return ground === 'unreasonable' && opinion !== 'objects'
    ? '第三方没有不同意，没有理由可说合理不合理，请选择另一个缘由'
    : undefined;
};

/**
 * 对方不同意，仍决定公开。第三方：不同意的理由不合理，或者（连同期满没有意见的）不公开会对公共利益造成重大影响，
 * 把决定公开的内容和理由书面告知第三方。共同制作机关：理由不合理的，写明理由，记在经过里。
 * 拒绝：没有这份征求意见书，或者对方同意公开，或者期限没有满，或者已经决定；缘由与对方的意见不符。
 * 依据：《条例》第十五条、第三十二条、第三十四条。
 */
export const overrideObjection = (
  situation: Situation,
  input: OverrideObjectionInput,
): Result<Decision> => {
  const { application, today } = situation;
  const { consultationId, ground, reason } = input;
  const found = application.tracks.consultations.find(
    (one) => one.consultationId === consultationId && isOverridable(one, today),
  );
  if (!found) return no('consultationId', CHOOSE);
  const problem = groundProblem(found, input);
  if (problem !== undefined) return no('ground', problem);
  const { partyVaultId, consulted, partyName } = found;
  const who = consulted === 'jointAuthority' ? `共同制作机关${partyName}` : '';
  return ok({
    act: 'overrideObjection',
    change: {},
    tracks: [{ track: 'overridden', consultationId, ground, reason }],
    note: `${who}${overrideGrounds.labels[ground]}：${reason}`,
    letters:
      partyVaultId === null ? [] : [overrideLetter(situation, { ...found, partyVaultId }, input)],
    messages: [],
  });
};
