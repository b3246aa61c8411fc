import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { Matter } from '@shared/vocabulary/applicant';

/** 更正与自己有关的信息要说明的：哪里不准确、有什么证据。 */
export interface CorrectionRequest {
  readonly mistake: string;
  readonly evidence: string;
}

/** 申请的内容；更正的还有更正的说明。 */
export interface RequestedMatter {
  readonly matter?: Matter | undefined;
  readonly description: string;
  readonly correction?: CorrectionRequest | null | undefined;
}

const LEGAL_BASIS = cite('disclosureRegulation', '第四十一条');

/**
 * 更正申请要有证据：写明哪里不准确、证据是什么；公开申请不问这些。
 * 拒绝：要更正而没有写明。依据：《条例》第四十一条。
 */
export const checkCorrection = ({ matter, correction }: RequestedMatter): Result<null> =>
  matter === 'recordCorrection' && (correction === null || correction === undefined)
    ? refused('ruleViolated', '要更正的，请写明哪里记录得不准确，并提供证据', {
        field: 'correction',
        legalBasis: LEGAL_BASIS,
      })
    : ok(null);

/** 登记的申请内容；更正的把记录、不准确之处、证据写在一起。 */
export const requestText = ({ matter, description, correction }: RequestedMatter): string =>
  matter === 'recordCorrection' && correction
    ? [
        `要更正的记录：${description}`,
        `不准确之处：${correction.mistake}`,
        `证据：${correction.evidence}`,
      ].join('\n')
    : description;
