import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { ReceiptChannel } from '@shared/vocabulary/applicant';

/** 口头申请代为填写的两项确认。 */
export interface AssistedFiling {
  readonly channel: ReceiptChannel;
  /** 申请人书写有困难，同意由工作人员代为填写。 */
  readonly oralConsented: boolean;
  /** 填好后向申请人宣读，申请人确认无误。 */
  readonly readBackConfirmed: boolean;
}

const LEGAL_BASIS = cite('disclosureRegulation', '第二十九条第一款');

/**
 * 口头申请：书写确有困难的，由工作人员代为填写，须有申请人的同意，并宣读、确认无误；两样都记入经过。
 * @returns 记入经过的一句话；不是口头申请的为空串。拒绝：没有同意，或者没有宣读确认。
 * 依据：《条例》第二十九条第一款。
 */
export const checkAssistedFiling = (filing: AssistedFiling): Result<string> => {
  if (filing.channel !== 'oral') return ok('');
  const missing = (field: string, message: string) =>
    refused('ruleViolated', message, { field, legalBasis: LEGAL_BASIS });
  if (!filing.oralConsented)
    return missing('oralConsented', '口头申请须经申请人同意，由工作人员代为填写');
  if (!filing.readBackConfirmed)
    return missing('readBackConfirmed', '填好后请向申请人宣读，申请人确认无误才能登记');
  return ok('口头申请：申请人书写有困难，同意由工作人员代为填写；已宣读，申请人确认无误');
};
