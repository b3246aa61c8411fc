import type { Day } from '@shared/law/day';
import { citationOf, PERIODS } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';

/** 拟作的延期。 */
export interface ProposedExtension {
  readonly workingDays: number;
  /** 批准人；须是政府信息公开工作机构负责人。 */
  readonly approvedBy: string | null;
  readonly noticeOn: Day;
  /** 不计延期的到期日。 */
  readonly unextendedDueOn: Day;
  readonly isAlreadyExtended: boolean;
}

/**
 * 延期是否合法：经政府信息公开工作机构负责人同意、不超过二十个工作日、原到期日以前告知、只能一次。
 * 拒绝：上述任何一项不满足。
 * 依据：《条例》第三十三条第二款。
 */
export const checkExtension = (proposed: ProposedExtension): Result<{ workingDays: number }> => {
  const legalBasis = citationOf('extension');
  const max = PERIODS.extension.amount;
  const no = (message: string, field: string) =>
    refused('ruleViolated', message, { field, legalBasis });
  if (!proposed.approvedBy) {
    return no('延期须经政府信息公开工作机构负责人同意', 'approvedBy');
  }
  const { workingDays } = proposed;
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > max) {
    return no(`延长的期限应为1至${max}个工作日`, 'workingDays');
  }
  if (proposed.isAlreadyExtended) return no('已经延期一次，不能再次延期', 'workingDays');
  if (proposed.noticeOn > proposed.unextendedDueOn) {
    return no('延期应当在原到期日以前告知申请人，现在已过原到期日', 'noticeOn');
  }
  return ok({ workingDays });
};
