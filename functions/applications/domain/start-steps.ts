import { weekdayName } from '@shared/law/day';
import { citationOf, cite } from '@shared/law/periods';
import type { CountingStep, Write } from './calendar-steps';
import type { ClockBasis, StartEvent } from './clock-basis';

const START_CITATION = `${cite('disclosureRegulation', '第三十一条')}、${cite('civilCode', '第二百零一条')}`;

const START_TEXT: Readonly<Record<StartEvent['kind'], readonly [string, string, string]>> = {
  received: ['收到申请', '收到申请，当天不算，从第二天起数工作日', START_CITATION],
  amendmentReceived: [
    '重新起算',
    '收到补正后的申请，前面数过的不算，从第二天起重新数',
    citationOf('amendmentNotice'),
  ],
  feePaid: ['重新起算', '费用已缴，前面数过的不算，从第二天起重新数', citationOf('feePayment')],
  reopened: ['重新起算', '撤销原答复、重新办理，从第二天起重新数', citationOf('reopenedReply')],
};

/** 从哪天起算：收到、补正、缴费、重新办理；迟了的补正要求不影响。 */
export const startSteps = (
  { starts, lateAmendmentRequest }: ClockBasis,
  write: Write,
): CountingStep[] => {
  const steps = starts.map(({ kind, on }): CountingStep => {
    const [effect, why, citation] = START_TEXT[kind];
    return { day: on, effect, why: `${write(on)}（${weekdayName(on)}）${why}`, citation };
  });
  if (!lateAmendmentRequest) return steps;
  const { on } = lateAmendmentRequest;
  const why = `${write(on)}才要求补正，已过规定的期限，原来的答复期限照常计算`;
  return [...steps, { day: on, effect: '不影响', why, citation: citationOf('amendmentNotice') }];
};
