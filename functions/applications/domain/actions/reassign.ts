import { ok, refused, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';

export interface ReassignInput {
  readonly toAccountId: string;
  readonly reason: string;
  /** 由读库得到：本单位在岗的这位经办人。 */
  readonly colleague: { readonly accountId: string; readonly displayName: string };
}

/**
 * 交给同事办理：经办人离岗、调整分工时，由本单位另一位经办人接手，期限照数。
 * 拒绝：本来就由他办理。
 * 依据：《条例》第四十五条。
 */
export const reassign = (
  { application }: Situation,
  { colleague, reason }: ReassignInput,
): Result<Decision> => {
  if (colleague.accountId === application.caseOfficerId)
    return refused('ruleViolated', '这件申请现在就由他办理，请选择另一位同事', {
      field: 'toAccountId',
    });
  const number = application.registrationNumber;
  return ok({
    act: 'reassign',
    change: { caseOfficerId: colleague.accountId },
    note: `交给${colleague.displayName}：${reason}`,
    toOfficerName: colleague.displayName,
    messages: [
      {
        to: 'account',
        accountId: colleague.accountId,
        title: '有一件申请交给您办理',
        body: `${number}交给您办理：${reason}`,
      },
    ],
  });
};
