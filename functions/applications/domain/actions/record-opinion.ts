import { chineseSpan, type Day } from '@shared/law/day';
import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { GivenOpinion } from '@shared/vocabulary/case-tracks';
import type { Decision, Situation } from '../decision';

export interface RecordOpinionInput {
  readonly consultationId: string;
  readonly opinion: GivenOpinion;
  readonly receivedOn: Day;
  readonly reason: string;
}

/**
 * 登记意见：收到意见之日起恢复计算期限。
 * 拒绝：没有这份征求意见书，或者已经登记意见；日期早于发出之日或者在今天以后；第三方不同意而没有理由。
 * 依据：《条例》第三十二条、第三十三条第三款、第三十四条。
 */
export const recordOpinion = (
  { application, today }: Situation,
  { consultationId, opinion, receivedOn, reason }: RecordOpinionInput,
): Result<Decision> => {
  const no = (message: string, field: string) =>
    refused('ruleViolated', message, {
      field,
      legalBasis: cite('disclosureRegulation', '第三十二条、第三十四条'),
    });
  const found = application.tracks.consultations.find(
    (one) => one.consultationId === consultationId,
  );
  if (!found || found.opinionOn !== null)
    return no('请选择一份还没有登记意见的征求意见书', 'consultationId');
  const earliest = found.deliveredOn ?? found.sentOn;
  if (receivedOn < earliest || receivedOn > today)
    return no(`收到意见之日应在${chineseSpan(earliest, today)}之间，请核对日期`, 'receivedOn');
  if (opinion === 'objects' && reason === '') return no('不同意公开的，请写明对方的理由', 'reason');
  return ok({
    act: 'recordOpinion',
    change: {},
    tracks: [{ track: 'opinion', consultationId, opinion, on: receivedOn, reason }],
    messages: [],
  });
};
