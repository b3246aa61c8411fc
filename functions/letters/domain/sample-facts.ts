import { LETTER_RULES, type LetterKind } from '@shared/vocabulary/letter-kind';
import { REPLY_LAW, replyKinds, type ReplyKind } from '@shared/vocabulary/reply-kind';
import { correctionResults, overrideGrounds } from '@shared/vocabulary/case-tracks';
import { abandonmentCauses } from './facts/ending';
import type { LetterDraft } from './facts';
import { SAMPLE_DETAILS } from './sample-details';

/** 一种文书分哪几种情形；不分的为空。 */
export const sampleVariants = (kind: LetterKind): readonly string[] => {
  switch (kind) {
    case 'replyLetter':
      return replyKinds.values;
    case 'abandonmentLetter':
      return Object.keys(abandonmentCauses);
    case 'correctionLetter':
      return correctionResults.values;
    case 'amendmentLetter':
      return ['timely', 'late'];
    case 'overrideLetter':
      return overrideGrounds.values;
    case 'approvalSlip':
      return ['reply', 'extension'];
    default:
      return [];
  }
};

/** 各种答复的理由写法不同的，另给一例。 */
const REASONS: Partial<Record<ReplyKind, string>> = {
  refusedStateSecret:
    '该信息由制作机关依照有关的保密事项范围定密，密级为秘密，尚在保密期限内，属于国家秘密',
};

const isReplyKind = (variant: string): variant is ReplyKind =>
  (replyKinds.values as readonly string[]).includes(variant);

const variantDetails = (kind: LetterKind, variant: string): Readonly<Record<string, unknown>> => {
  switch (kind) {
    case 'replyLetter':
      return isReplyKind(variant)
        ? {
            replyKind: variant,
            article: REPLY_LAW[variant].article,
            ...(REASONS[variant] === undefined ? {} : { reason: REASONS[variant] }),
          }
        : {};
    case 'abandonmentLetter':
      return { cause: variant };
    case 'correctionLetter':
      return { result: variant };
    case 'amendmentLetter':
      return { isLate: variant === 'late' };
    case 'overrideLetter':
      return { ground: variant };
    case 'approvalSlip':
      return { replyKind: variant === 'extension' ? 'extension' : 'granted' };
    default:
      return {};
  }
};

/** 预览用的虚构内容，每一项都填上。 */
export const sampleDraft = (wish: {
  readonly kind: LetterKind;
  readonly variant: string;
  readonly agencyName: string;
}): LetterDraft => {
  const { addressee, isNumbered, suffix } = LETTER_RULES[wish.kind];
  return {
    kind: wish.kind,
    registrationNumber: '公开申〔2026〕0001号',
    agencyName: wish.agencyName,
    recipient: addressee,
    organisationName: addressee === 'organisation' ? '区档案馆' : '',
    documentNumber: isNumbered ? `公复〔2026〕1号${suffix}` : '',
    hasRedHead: true,
    issuedOn: '2026-11-20',
    details: { ...SAMPLE_DETAILS, ...variantDetails(wish.kind, wish.variant) },
  };
};
