import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import { correctionResults, type CorrectionResult } from '@shared/vocabulary/case-tracks';
import type { Decision, Situation } from '../decision';
import { toApplicant } from '../letter-orders';
import { noticeRemedyDetails } from '../reply-letters';

export interface DecideRecordCorrectionInput {
  readonly result: CorrectionResult;
  readonly finding: string;
  readonly rightBodyName: string;
  readonly rightBodyContact: string;
}

/**
 * 答复更正申请：核实后更正并告知；不属于本机关职能的，转送有权机关并告知，或者告知向有权机关提出。
 * 由认领的经办人核实、在内部意见里提出，另一位签发人签发。这类申请没有二十个工作日的期限，不进年度报告（本系统约定）。
 * 拒绝：不属于本机关而没有写明有权更正的机关。
 * 依据：《条例》第四十一条。
 */
export const decideRecordCorrection = (
  situation: Situation,
  { result, finding, rightBodyName, rightBodyContact }: DecideRecordCorrectionInput,
): Result<Decision> => {
  const { application, today } = situation;
  const isElsewhere = result === 'transferred' || result === 'pointedElsewhere';
  if (isElsewhere && rightBodyName === '')
    return refused('ruleViolated', '不属于本机关的，请写明有权更正的机关', {
      field: 'rightBodyName',
      legalBasis: cite('disclosureRegulation', '第四十一条'),
    });
  const number = application.registrationNumber;
  return ok({
    act: 'decideRecordCorrection',
    change: { repliedOn: today },
    note: `${correctionResults.labels[result]}：${finding}`,
    letters: [
      toApplicant('correctionLetter', application, {
        result,
        finding,
        rightBodyName,
        rightBodyContact,
        ...noticeRemedyDetails(situation),
      }),
    ],
    messages: [
      {
        to: 'applicant',
        title: '您的更正申请已答复',
        body: `${number}：${correctionResults.labels[result]}，见更正告知书。`,
      },
    ],
  });
};
