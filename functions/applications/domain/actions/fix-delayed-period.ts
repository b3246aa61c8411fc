import { chineseDay, type Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { decideOnExcess } from '../excessive-applications';
import { toApplicant } from '../letter-orders';
import { transitionOf } from '../workflow';

export interface FixDelayedPeriodInput {
  readonly until: Day;
  readonly reason: string;
}

/**
 * 确定延迟答复的期限：理由合理而按期确实办不完的；不受延期二十个工作日的限制。
 * 拒绝：还没有起算；已过到期日（逾期不能由此抹去）；延迟的日子不晚于现在的到期日。
 * 依据：《条例》第三十五条。
 */
export const fixDelayedPeriod = (
  { application, today }: Situation,
  { until, reason }: FixDelayedPeriodInput,
): Result<Decision> => {
  const { dueOn, registrationNumber } = application;
  if (dueOn === null)
    return refused('notPermittedNow', '还没有起算答复期限', {
      legalBasis: transitionOf('fixDelayedPeriod').legalBasis,
    });
  if (today > dueOn)
    return refused('notPermittedNow', '已过到期日；延迟答复的期限应当在到期以前确定并告知', {
      legalBasis: transitionOf('fixDelayedPeriod').legalBasis,
    });
  const facts = { requestsThisMonth: 0, isClearlyExcessive: true, reasonsReasonable: true };
  const decided = decideOnExcess({ ...facts, delayedDueOn: until }, dueOn);
  if (!decided.ok)
    return refused(decided.refusal.code, decided.refusal.message, {
      ...decided.refusal,
      field: 'until',
    });
  return ok({
    act: 'fixDelayedPeriod',
    change: {},
    tracks: [{ track: 'delayFixed', until }],
    note: reason,
    letters: [toApplicant('delayLetter', application, { untilDay: until, reason })],
    messages: [
      {
        to: 'applicant',
        title: '延迟答复的期限已确定',
        body: `${registrationNumber}最迟${chineseDay(until, Number(today.slice(0, 4)))}答复，见告知书。`,
      },
    ],
  });
};
