import { ok, refused, type Result } from '@shared/result';
import { abandonmentRemedies } from '../remedies';
import type { Decision, LetterOrder, Situation } from '../decision';
import { lapsedOutcome } from '../lapse';
import { toApplicant } from '../letter-orders';
import { reviewBodyOf } from '../reply-letters';
import { transitionOf } from '../workflow';

export interface DeemAbandonedInput {
  readonly finding: string;
}

/** 不再处理告知书：因为没有缴费，或者没有补正。 */
const abandonmentLetter = (
  situation: Situation,
  cause: 'feeUnpaid' | 'notAmended',
  finding: string,
): LetterOrder => {
  const { application, settings } = situation;
  const { amendment, fee } = application.tracks;
  const isFee = cause === 'feeUnpaid';
  const body = reviewBodyOf(situation, application.leadDepartmentId ?? application.addresseeId);
  const { onlineReviewChannel, courtName } = settings;
  return toApplicant('abandonmentLetter', application, {
    cause,
    notifiedOn: (isFee ? fee?.noticedOn : amendment?.requestedOn) ?? '',
    untilDay: (isFee ? fee?.payBy : amendment?.until) ?? '',
    finding,
    remedies: abandonmentRemedies({ body, courtName, onlineReviewChannel, notifiedOn: null }),
    reviewBody: body,
  });
};

/**
 * 视为放弃，不再处理：无正当理由逾期不补正（3.6.1），或者逾期不缴费（3.6.2）。
 * 拒绝：期限还没有满。
 * 依据：《条例》第三十条，《信息处理费管理办法》。
 */
export const deemAbandoned = (
  situation: Situation,
  { finding }: DeemAbandonedInput,
): Result<Decision> => {
  const { application, today } = situation;
  const { amendment, fee } = application.tracks;
  const amendmentRow =
    amendment &&
    lapsedOutcome(
      { what: 'amendment', until: amendment.until, doneOn: amendment.receivedOn },
      today,
    );
  const feeRow = fee && lapsedOutcome({ what: 'fee', until: fee.payBy, doneOn: fee.paidOn }, today);
  const outcome = feeRow ?? amendmentRow;
  if (!outcome)
    return refused('notPermittedNow', '补正、缴费的期限还没有满', {
      legalBasis: transitionOf('deemAbandoned').legalBasis,
    });
  return ok({
    act: 'deemAbandoned',
    change: { outcome },
    note: finding,
    letters: [abandonmentLetter(situation, feeRow ? 'feeUnpaid' : 'notAmended', finding)],
    messages: [
      {
        to: 'applicant',
        title: '您的申请不再处理',
        body: `${application.registrationNumber}期限内没有${feeRow ? '缴费' : '补正'}，不再处理，见告知书；可以重新申请。`,
      },
    ],
  });
};
