import { cite } from '@shared/law/periods';
import type { ReplyDraft } from './reply-draft';
import type { ReplyFacts } from './reply-facts';
import type { Tracks } from './tracks';

interface Problem {
  readonly field: string;
  readonly message: string;
  readonly legalBasis: string;
}

/**
 * 共同制作机关不同意，仍要全部公开，又没有先作决定的缺陷；区分处理、不公开的不在此列。
 * 条例没有写不同意的后果，本系统约定：先再行协商，或者由签发人写明理由仍决定公开。依据：《条例》第三十四条。
 */
export const jointAuthorityProblem = (
  { kind }: ReplyDraft,
  { jointAuthorityObjections }: ReplyFacts,
): Problem | undefined =>
  kind === 'granted' && jointAuthorityObjections === 'objected'
    ? {
        field: 'kind',
        message:
          '共同制作机关不同意公开。请再次征求它的意见，同意了再公开；或者先由签发人办“对方不同意，仍决定公开”，写明理由；不宜公开的部分可以区分处理',
        legalBasis: cite('disclosureRegulation', '第三十四条'),
      }
    : undefined;

/** 写进审查呈批单：哪个共同制作机关不同意、为何仍决定公开，一机关一句；没有为空。依据：《条例》第三十四条。 */
export const overriddenJointWords = ({ consultations }: Tracks): readonly string[] =>
  consultations
    .filter(
      ({ consulted, overrideReason }) => consulted === 'jointAuthority' && overrideReason !== '',
    )
    .map(
      ({ partyName, opinionReason, overrideReason }) =>
        `共同制作机关${partyName}不同意公开（${opinionReason}），经审查仍决定公开：${overrideReason}`,
    );
