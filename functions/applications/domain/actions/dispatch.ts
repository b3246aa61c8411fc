import { ok, refused, type Result } from '@shared/result';
import { checkTarget } from '../addressee';
import type { Decision, Situation } from '../decision';
import { newLeadMessages } from '../lead-messages';
import { transitionOf } from '../workflow';

export interface DispatchInput {
  readonly leadDepartmentId: string;
  readonly supportingDepartmentIds: readonly string[];
  readonly remark: string;
}

/**
 * 分办：公开办确定主办单位和协办单位；认领以前可以重新分办。
 * 拒绝：单位不能承办；主办又列为协办。
 * 依据：《条例》第四条、第四十五条。
 */
export const dispatch = (situation: Situation, input: DispatchInput): Result<Decision> => {
  const { organisations } = situation;
  const lead = checkTarget(input.leadDepartmentId, organisations, 'leadDepartmentId');
  if (!lead.ok) return lead;
  const supportingDepartmentIds = [...new Set(input.supportingDepartmentIds)];
  for (const id of supportingDepartmentIds) {
    const supporting = checkTarget(id, organisations, 'supportingDepartmentIds');
    if (!supporting.ok) return supporting;
  }
  if (supportingDepartmentIds.includes(input.leadDepartmentId))
    return refused('ruleViolated', '主办单位不能同时是协办单位', {
      field: 'supportingDepartmentIds',
      legalBasis: transitionOf('dispatch').legalBasis,
    });
  return ok({
    act: 'dispatch',
    change: { leadDepartmentId: input.leadDepartmentId, supportingDepartmentIds },
    note: input.remark,
    toDepartmentId: input.leadDepartmentId,
    messages: newLeadMessages(situation, lead.value),
  });
};
