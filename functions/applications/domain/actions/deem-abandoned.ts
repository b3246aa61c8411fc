import { ok, refused, type Result } from '@shared/result';
import { abandonmentRemedies, reconsiderationBody } from '../remedies';
import type { Decision, Situation } from '../decision';
import { lapsedOutcome } from '../lapse';
import { toApplicant } from '../letter-orders';
import { transitionOf } from '../workflow';

export interface DeemAbandonedInput {
  readonly finding: string;
}

/**
 * 视为放弃，不再处理：无正当理由逾期不补正（3.6.1），或者逾期不缴费（3.6.2）。
 * 拒绝：期限还没有满。
 * 依据：《条例》第三十条，《信息处理费管理办法》。
 */
export const deemAbandoned = (
  { application, organisations, settings, today }: Situation,
  { finding }: DeemAbandonedInput,
): Result<Decision> => {
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
  const replier = organisations.find(application.leadDepartmentId ?? application.addresseeId);
  const body = replier ? reconsiderationBody(replier, organisations) : '上一级行政机关';
  const { onlineReviewChannel, courtName } = settings;
  return ok({
    act: 'deemAbandoned',
    change: { outcome },
    note: finding,
    letters: [
      toApplicant('abandonmentLetter', application, {
        cause: feeRow ? 'feeUnpaid' : 'notAmended',
        notifiedOn: (feeRow ? fee?.noticedOn : amendment?.requestedOn) ?? '',
        untilDay: (feeRow ? fee?.payBy : amendment?.until) ?? '',
        finding,
        remedies: abandonmentRemedies({ body, courtName, onlineReviewChannel, notifiedOn: null }),
      }),
    ],
    messages: [
      {
        to: 'applicant',
        title: '您的申请不再处理',
        body: `${application.registrationNumber}期限内没有${feeRow ? '缴费' : '补正'}，不再处理，见告知书；可以重新申请。`,
      },
    ],
  });
};
