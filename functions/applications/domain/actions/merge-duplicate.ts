import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import type { Application } from '../application';
import type { Decision, Situation } from '../decision';
import { isFinished } from '../states';

export interface MergeDuplicateInput {
  readonly intoNumber: string;
  readonly reason: string;
  /** 由读库得到：同一申请人的那一件。 */
  readonly into: Pick<
    Application,
    'applicationId' | 'registrationNumber' | 'state' | 'matter' | 'dueOn'
  >;
}

/** 那一件的期限更晚；还没有起算的也算更晚。 */
const isLater = (into: Day | null, own: Day | null) =>
  into === null || (own !== null && into > own);

/**
 * 并入同一申请人的另一件：内容相同、那一件还在办的，并在一起办理，本件计入“其他处理：其他”（3.6.3）。
 * 拒绝：并入自己；那一件已经办结（应按重复申请答复）；那一件不是公开申请；那一件答复期限更晚。
 * 依据：《条例》第三十六条第六项；《政府信息公开工作年度报告格式》。
 */
export const mergeDuplicate = (
  { application }: Situation,
  { into, reason }: MergeDuplicateInput,
): Result<Decision> => {
  if (into.applicationId === application.applicationId)
    return refused('ruleViolated', '不能并入自己，请填写另一件的登记编号', { field: 'intoNumber' });
  if (isFinished(into.state))
    return refused('ruleViolated', '那一件已经办结；已经答复过的，请按“重复申请”答复', {
      field: 'intoNumber',
    });
  if (into.matter !== application.matter)
    return refused('ruleViolated', '那一件是更正记录的申请，不能并在一起办理', {
      field: 'intoNumber',
    });
  if (isLater(into.dueOn, application.dueOn))
    return refused(
      'ruleViolated',
      '那一件的答复期限比本件晚（或者还没有起算），并过去就晚答复了；请反过来把那一件并入本件',
      { field: 'intoNumber' },
    );
  const number = application.registrationNumber;
  return ok({
    act: 'mergeDuplicate',
    change: { mergedIntoId: into.applicationId, outcome: '3.6.3' },
    note: `并入${into.registrationNumber}：${reason}`,
    messages: [
      {
        to: 'applicant',
        title: '您的两件申请已并在一起办理',
        body: `${number}与${into.registrationNumber}内容相同，已并在一起办理：${reason}`,
      },
    ],
  });
};
