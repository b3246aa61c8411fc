import type { CountySettings } from '@shared/law/conventions';
import { cite } from '@shared/law/periods';
import { maskCitizenId, maskPhone } from '@shared/validation';
import { REPLY_LAW, type ReplyKind } from '@shared/vocabulary/reply-kind';
import { conversionFlag, type ConversionFlag } from './conversion';
import { mayBeExcessive } from './excessive-applications';
import { SIMILAR_ENOUGH, sameInformation, similarityOf } from './repeat-applications';

/** 与一段描述比对的另一件。 */
export interface Compared {
  readonly applicationId: string;
  readonly registrationNumber: string;
  readonly description: string;
  /** 同一申请人的比对钥匙。 */
  readonly applicantKey: string;
  readonly wasAnswered: boolean;
  readonly replyKind: ReplyKind | null;
}

export type Match<T extends Compared> = T & {
  readonly similarity: number;
  readonly isIdentical: boolean;
};

/** 与描述相同、相近的，由像到不像；同样像的，已经答复的在前。依据：《条例》第三十六条第六项、第四十四条。 */
export const similarTo = <T extends Compared>(
  description: string,
  others: readonly T[],
): Match<T>[] =>
  others
    .map((other) => ({
      ...other,
      similarity: similarityOf(description, other.description),
      isIdentical: sameInformation(description, other.description),
    }))
    .filter(({ similarity }) => similarity >= SIMILAR_ENOUGH)
    .sort(
      (left, right) =>
        right.similarity - left.similarity || Number(right.wasAnswered) - Number(left.wasAnswered),
    );

const CITIZEN_ID = /(?<!\d)\d{17}[\dXx](?!\d)/g;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;

/** 给别的经办人参考的文字：隐去身份证号码、手机号码。依据：《个人信息保护法》第六条。 */
export const withoutNumbers = (text: string): string =>
  text.replace(CITIZEN_ID, maskCitizenId).replace(MOBILE, maskPhone);

/** 提示要看的几样。 */
export interface SimilarFacts {
  readonly earlier: readonly Pick<
    Match<Compared>,
    'registrationNumber' | 'isIdentical' | 'wasAnswered'
  >[];
  /** 全县相同、相近的申请（不含这一件）。 */
  readonly others: readonly Pick<Compared, 'applicantKey' | 'replyKind'>[];
  readonly applicantKey: string;
  readonly requestsThisMonth: number;
  readonly settings: Pick<CountySettings, 'conversionApplicants' | 'excessivePerMonth'>;
}

/** 申请相同、相近信息的不同申请人数，含这一位；比对不了的（没有证件号码）不计。 */
export const distinctApplicants = ({ others, applicantKey }: SimilarFacts): number =>
  new Set([...others.map((other) => other.applicantKey), applicantKey].filter((key) => key !== ''))
    .size;

const DISCLOSED: ReadonlySet<string> = new Set(['disclosure', 'partial']);

const isDisclosed = (kind: ReplyKind | null) =>
  kind !== null && DISCLOSED.has(REPLY_LAW[kind].group);

/** 几位不同的申请人要同一信息、先前公开过的，提示可以纳入主动公开。依据：《条例》第四十四条第一款。 */
export const conversionHint = (facts: SimilarFacts): ConversionFlag | null =>
  conversionFlag({
    sameInfoApplicants: distinctApplicants(facts),
    isDisclosable: facts.others.some(({ replyKind }) => isDisclosed(replyKind)),
    threshold: facts.settings.conversionApplicants,
  });

/** 要留意的：像是重复申请、申请得多、几个人都要；都只是提示，由人决定。依据：《条例》第三十五条、第三十六条第六项、第四十四条。 */
export const similarHints = (facts: SimilarFacts): string[] => {
  const { earlier, requestsThisMonth, settings } = facts;
  const answered = earlier.find(({ isIdentical, wasAnswered }) => isIdentical && wasAnswered);
  const pending = earlier.find(({ isIdentical, wasAnswered }) => isIdentical && !wasAnswered);
  const applicants = distinctApplicants(facts);
  const flag = conversionHint(facts);
  return [
    ...(answered
      ? [
          `同一申请人先前的${answered.registrationNumber}文字相同，已经答复；是重复申请的可以不予重复处理（${cite('disclosureRegulation', '第三十六条第六项')}）。`,
        ]
      : []),
    ...(pending
      ? [`同一申请人的${pending.registrationNumber}文字相同，还没有答复；可以并入那一件。`]
      : []),
    ...(mayBeExcessive(requestsThisMonth, settings.excessivePerMonth)
      ? [
          `同一申请人这个月提出了${String(requestsThisMonth)}件；数量、频次明显超过合理范围的，可以要求说明理由（${cite('disclosureRegulation', '第三十五条')}）。`,
        ]
      : []),
    ...(flag
      ? [
          `${String(applicants)}位申请人申请了相同、相近的信息，先前公开过，${flag.flag}（${flag.legalBasis}）。`,
        ]
      : []),
  ];
};
