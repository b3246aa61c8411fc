import { chineseSpan, type Day } from '@shared/law/day';
import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { windowEndOf } from '../send-consultation';

export interface RecordConsultationDeliveryInput {
  readonly consultationId: string;
  readonly deliveredOn: Day;
}

/**
 * 登记对方收到征求意见书：自次日起数十五个工作日。
 * 拒绝：没有这份征求意见书，或者已经登记；收到之日早于发出之日或者在今天以后。
 * 依据：《条例》第三十二条、第三十四条。
 */
export const recordConsultationDelivery = (
  { application, calendar, today }: Situation,
  { consultationId, deliveredOn }: RecordConsultationDeliveryInput,
): Result<Decision> => {
  const legalBasis = cite('disclosureRegulation', '第三十二条、第三十四条');
  const found = application.tracks.consultations.find(
    (one) => one.consultationId === consultationId,
  );
  if (!found || found.deliveredOn !== null || found.opinionOn !== null)
    return refused('ruleViolated', '请选择一份还没有登记收到的征求意见书', {
      field: 'consultationId',
      legalBasis,
    });
  if (deliveredOn < found.sentOn || deliveredOn > today)
    return refused(
      'ruleViolated',
      `对方收到之日应在${chineseSpan(found.sentOn, today)}之间，请核对日期`,
      {
        field: 'deliveredOn',
        legalBasis,
      },
    );
  const windowEnd = windowEndOf(deliveredOn, calendar);
  return ok({
    act: 'recordConsultationDelivery',
    change: {},
    tracks: [{ track: 'consultationDelivered', consultationId, deliveredOn, windowEnd }],
    messages: [],
  });
};
