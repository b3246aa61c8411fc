import { cite } from '@shared/law/periods';
import type { ReplyDraft } from './reply-draft';
import type { ReplyFacts } from './reply-facts';

const BASIS = cite('disclosureRegulation', '第十五条、第三十二条');

/** 以第三方为由全部不公开，站不住的缘由。 */
const withholdingProblem = (facts: ReplyFacts): string | undefined => {
  const { thirdPartyConsultation: consultation, thirdPartyObjections: objections } = facts;
  if (objections === 'overridden')
    return '已经决定公开第三方的信息，不能再以损害第三方合法权益为由不予公开';
  if (consultation === 'allAgreed') return '第三方同意公开，不能再以损害第三方合法权益为由不予公开';
  return consultation === 'none'
    ? '公开会损害第三方合法权益的，应当先书面征求第三方的意见'
    : undefined;
};

/** 给出第三方不同意公开的信息，又没有把它遮去。 */
const disclosesObjected = ({ kind, redactions }: ReplyDraft, facts: ReplyFacts) =>
  facts.thirdPartyObjections === 'objected' &&
  (kind === 'granted' ||
    (kind === 'partiallyGranted' &&
      !redactions.some(({ ground }) => ground === 'refusedThirdParty')));

/**
 * 与第三方有关的缺陷：以第三方为由全部不公开而没有征求意见、第三方同意、已决定公开；
 * 第三方不同意而仍要公开，又没有先作决定。
 * 依据：《条例》第十五条、第三十二条。
 */
export const thirdPartyProblem = (
  draft: ReplyDraft,
  facts: ReplyFacts,
):
  { readonly field: string; readonly message: string; readonly legalBasis: string } | undefined => {
  if (draft.kind === 'refusedThirdParty') {
    const message = withholdingProblem(facts);
    return message === undefined ? undefined : { field: 'kind', message, legalBasis: BASIS };
  }
  if (!disclosesObjected(draft, facts)) return undefined;
  return {
    field: 'kind',
    message:
      '第三方不同意公开。其理由不合理，或者不公开会对公共利益造成重大影响的，先由签发人办“对方不同意，仍决定公开”，写明理由并书面告知第三方',
    legalBasis: BASIS,
  };
};
