import { chineseSpan, type Day } from '@shared/law/day';
import { citationOf } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';

export interface RecordFeePaymentInput {
  readonly paidOn: Day;
}

/**
 * 登记缴费：缴清的次日起重新计算答复期限。
 * 拒绝：缴清之日早于通知之日，或者在今天以后。
 * 依据：《信息处理费管理办法》。
 */
export const recordFeePayment = (
  { application, today }: Situation,
  { paidOn }: RecordFeePaymentInput,
): Result<Decision> => {
  const noticedOn = application.tracks.fee?.noticedOn ?? today;
  if (paidOn < noticedOn || paidOn > today)
    return refused('ruleViolated', `缴清之日应在${chineseSpan(noticedOn, today)}之间，请核对日期`, {
      field: 'paidOn',
      legalBasis: citationOf('feePayment'),
    });
  return ok({
    act: 'recordFeePayment',
    change: {},
    tracks: [{ track: 'feePaid', on: paidOn }],
    messages: [
      {
        to: 'applicant',
        title: '收到您缴纳的费用',
        body: `${application.registrationNumber}的信息处理费已缴清，答复期限自第二天起重新计算。`,
      },
    ],
  });
};
