import type { Day } from '@shared/law/day';
import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { ReceiptChannel } from '@shared/vocabulary/applicant';

/** 判断收到之日所需的事实，都是北京时间的历日。 */
export interface ReceiptFacts {
  readonly today: Day;
  /** 当面提交、网上提交或传真发出之日。 */
  readonly submittedOn?: Day | undefined;
  /** 挂号信、快递由行政机关签收之日（不是寄出之日）。 */
  readonly signedOn?: Day | undefined;
  /** 双方确认之日；平信是收到信函当日与申请人确认之日。 */
  readonly confirmedOn?: Day | undefined;
}

export interface Receipt {
  readonly receivedOn: Day;
}

type FactName = 'submittedOn' | 'signedOn' | 'confirmedOn';

const DECISIVE: Readonly<Record<ReceiptChannel, readonly [FactName, string, string]>> = {
  counter: ['submittedOn', '请填写当面提交的日期', '第三十一条第一项'],
  registeredMail: ['signedOn', '请填写签收邮件的日期', '第三十一条第二项'],
  ordinaryMail: ['confirmedOn', '请在收到信函当日与申请人确认，并填写确认日期', '第三十一条第二项'],
  fax: ['confirmedOn', '还没有与申请人确认收到，期限尚未起算', '第三十一条第三项'],
  email: ['confirmedOn', '还没有与申请人确认收到，期限尚未起算', '第三十一条第三项'],
  oral: ['submittedOn', '请填写申请人口头提出的日期', '第二十九条第一款、第三十一条第一项'],
  online: ['confirmedOn', '还没有与申请人确认收到，期限尚未起算', '第三十一条第三项'],
};

/**
 * 收到申请之日：当面为提交之日，签收邮件为签收之日，平信、网络和传真为双方确认之日。
 * 拒绝：缺少决定性的日期、日期在今天以后、确认早于提交。
 * 依据：《条例》第三十一条。
 */
export const receiptDate = (channel: ReceiptChannel, facts: ReceiptFacts): Result<Receipt> => {
  const [field, missing, article] = DECISIVE[channel];
  const legalBasis = cite('disclosureRegulation', article);
  const receivedOn = facts[field];
  if (receivedOn === undefined) return refused('ruleViolated', missing, { field, legalBasis });
  if (receivedOn > facts.today) {
    return refused('ruleViolated', '收到之日不能在今天以后，请核对日期', { field, legalBasis });
  }
  if (facts.submittedOn !== undefined && receivedOn < facts.submittedOn) {
    return refused('ruleViolated', '收到之日不能早于提交之日，请核对日期', { field, legalBasis });
  }
  return ok({ receivedOn });
};
