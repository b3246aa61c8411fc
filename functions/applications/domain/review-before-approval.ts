import { ok, refused, type Result } from '@shared/result';
import { REPLY_LAW } from '@shared/vocabulary/reply-kind';
import type { Application, Reply } from './application';
import type { Situation } from './decision';
import type { TrackFact } from './track-facts';
import { transitionOf } from './workflow';

/** 签发人写的保密审查意见；单独审查过的为空。 */
interface ApprovalOpinion {
  readonly confidentialityOpinion: string;
}

/** 提供信息的答复，公开前必须经过审查。依据：《条例》第十七条。 */
const providesInformation = ({ kind }: Reply) =>
  REPLY_LAW[kind].outcome === '3.1' || REPLY_LAW[kind].outcome === '3.2';

/**
 * 签发以前的审查。
 * 拒绝：送了合法性审查还没有意见；提供信息而没有保密审查意见；保密审查的结论是不得公开。
 * 依据：《条例》第十七条。
 */
export const checkReview = (
  { tracks }: Application,
  reply: Reply,
  { confidentialityOpinion }: ApprovalOpinion,
): Result<null> => {
  const { legalBasis } = transitionOf('reviewConfidentiality');
  if (tracks.legality && tracks.legality.reviewedOn === null)
    return refused('notPermittedNow', '已送司法局作合法性审查，收到意见后再签发', { legalBasis });
  if (!providesInformation(reply)) return ok(null);
  const conclusion = tracks.confidentiality?.conclusion ?? null;
  if (conclusion === null && confidentialityOpinion === '')
    return refused('ruleViolated', '提供信息以前须先作保密审查，请填写保密审查意见', {
      field: 'confidentialityOpinion',
      legalBasis,
    });
  return conclusion === 'barred' || (conclusion === 'partial' && reply.kind !== 'partiallyGranted')
    ? refused('ruleViolated', '保密审查的结论是不得（部分不得）公开，请退回修改', { legalBasis })
    : ok(null);
};

/** 签发人兼作的保密审查，记在进程里；已经单独审查过的不再记。依据：《条例》第十七条。 */
export const reviewFact = (
  { person, today, application }: Situation,
  { confidentialityOpinion }: ApprovalOpinion,
): TrackFact[] =>
  application.tracks.confidentiality?.reviewedOn || confidentialityOpinion === ''
    ? []
    : [
        {
          track: 'confidentiality',
          review: {
            requestedOn: null,
            question: '',
            conclusion: application.reply?.kind === 'partiallyGranted' ? 'partial' : 'passed',
            opinion: confidentialityOpinion,
            reviewedBy: person.displayName,
            reviewedOn: today,
          },
        },
      ];
