import { chineseSpan, type Day } from '@shared/law/day';
import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import { remedyKinds, remedyResults, type RemedyResult } from '@shared/vocabulary/case-tracks';
import type { Decision, Situation } from '../decision';

export interface RecordRemedyResultInput {
  readonly remedyId: string;
  readonly result: RemedyResult;
  readonly decidedOn: Day;
  readonly note: string;
}

/**
 * 登记复议、诉讼、投诉的结果；被纠正的，另由签发人撤销原答复、重新办理。
 * 拒绝：没有这一件，或者已有结果；决定之日早于提出之日或者在今天以后。
 * 依据：《条例》第四十七条、第五十一条；《政府信息公开工作年度报告格式》第四部分。
 */
export const recordRemedyResult = (
  { application, today }: Situation,
  { remedyId, result, decidedOn, note }: RecordRemedyResultInput,
): Result<Decision> => {
  const legalBasis = cite('disclosureRegulation', '第五十一条');
  const found = application.tracks.remedies.find((one) => one.remedyId === remedyId);
  if (!found || found.result !== null)
    return refused('ruleViolated', '请选择一件还没有结果的复议、诉讼或者投诉', {
      field: 'remedyId',
      legalBasis,
    });
  if (decidedOn < found.filedOn || decidedOn > today)
    return refused(
      'ruleViolated',
      `决定之日应在${chineseSpan(found.filedOn, today)}之间，请核对日期`,
      {
        field: 'decidedOn',
        legalBasis,
      },
    );
  const summary = `${remedyKinds.labels[found.kind]}：${remedyResults.labels[result]}`;
  return ok({
    act: 'recordRemedyResult',
    change: {},
    tracks: [{ track: 'remedyDecided', remedyId, result, decidedOn }],
    note: note === '' ? summary : `${summary}；${note}`,
    messages: [
      {
        to: 'office',
        title: '复议、诉讼或者投诉有了结果',
        body: `${application.registrationNumber}：${summary}。`,
      },
    ],
  });
};
