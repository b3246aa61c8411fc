import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import type { BoardFault, InspectionState } from '@shared/vocabulary/board-inspection';

/** 一次检查记下的事。 */
export interface InspectionFacts {
  readonly inspectedOn: Day;
  readonly faults: readonly BoardFault[];
  readonly remark: string;
  readonly rectifyBy: Day | null;
}

/**
 * 记得对不对：不能记以后的检查；有问题的写明情况和整改期限，没有问题的不写期限。
 * 依据：泉鲤政办〔2020〕27号（街道经常性地对所属社区居务公开栏的公开情况监督检查）。
 * 拒绝：ruleViolated（写明栏目）。
 */
export const checkInspection = (facts: InspectionFacts, today: Day): Result<true> => {
  const { inspectedOn, faults, remark, rectifyBy } = facts;
  if (inspectedOn > today)
    return refused('ruleViolated', '检查的日期还没有到，请核对', { field: 'inspectedOn' });
  if (new Set(faults).size !== faults.length)
    return refused('ruleViolated', '同一个问题勾了两次，请核对', { field: 'faults' });
  if (faults.length === 0)
    return rectifyBy === null
      ? ok(true)
      : refused('ruleViolated', '没有发现问题的，不用写整改期限；有问题请勾上', {
          field: 'rectifyBy',
        });
  if (remark === '')
    return refused('ruleViolated', '请写明检查情况，村里好照着改', { field: 'remark' });
  if (rectifyBy === null)
    return refused('ruleViolated', '有问题的，请写明最迟哪天整改好', { field: 'rectifyBy' });
  return rectifyBy < inspectedOn
    ? refused('ruleViolated', '整改期限早于检查的日期，请核对', { field: 'rectifyBy' })
    : ok(true);
};

/** 检查之后到了哪一步。 */
export const inspectionState = (
  { rectifyBy, rectifiedAt }: { rectifyBy: Day | null; rectifiedAt: string | null },
  today: Day,
): InspectionState => {
  if (rectifyBy === null) return 'clean';
  if (rectifiedAt !== null) return 'rectified';
  return rectifyBy < today ? 'overdue' : 'rectifying';
};
