import type { Day } from '@shared/law/day';
import { EXCESSIVE_PER_MONTH } from '@shared/law/alarms';
import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { DecisionOutcome } from '@shared/vocabulary/decision-outcome';

/** 申请数量、频次的情况；是否明显超过合理范围、理由是否合理都由人判断。 */
export interface ExcessiveFacts {
  readonly requestsThisMonth: number;
  readonly isClearlyExcessive: boolean;
  /** 尚未要求说明理由或尚未收到说明时为 null。 */
  readonly reasonsReasonable: boolean | null;
  /** 理由合理而按期确实办不完时，确定的延迟答复日期。 */
  readonly delayedDueOn?: Day;
}

export type ExcessiveDecision =
  | { readonly kind: 'answerNormally' | 'askForReasons'; readonly citation: string }
  | {
      readonly kind: 'refuseProcessing';
      readonly outcome: DecisionOutcome;
      readonly citation: string;
    }
  | { readonly kind: 'delay'; readonly dueOn: Day; readonly citation: string };

const CITATION = cite('disclosureRegulation', '第三十五条');

/**
 * 件数是否超过提示的界限；只是提示，不是结论。依据：《条例》第三十五条。
 * @param perMonth 一个自然月几件，县里可改
 */
export const mayBeExcessive = (
  requestsThisMonth: number,
  perMonth: number = EXCESSIVE_PER_MONTH,
): boolean => requestsThisMonth > perMonth;

/**
 * 数量、频次明显超过合理范围时怎样办：先要求说明理由；不合理的告知不予处理；
 * 合理而按期办不完的，可以确定延迟答复的合理期限并告知（不受延期二十个工作日的限制）。
 * 拒绝：延迟答复的日期不晚于原到期日。
 * 依据：《条例》第三十五条。
 */
export const decideOnExcess = (
  facts: ExcessiveFacts,
  statutoryDueOn: Day,
): Result<ExcessiveDecision> => {
  if (!facts.isClearlyExcessive) return ok({ kind: 'answerNormally', citation: CITATION });
  if (facts.reasonsReasonable === null) return ok({ kind: 'askForReasons', citation: CITATION });
  if (!facts.reasonsReasonable) {
    return ok({ kind: 'refuseProcessing', outcome: '3.5.4', citation: CITATION });
  }
  if (facts.delayedDueOn === undefined) return ok({ kind: 'answerNormally', citation: CITATION });
  if (facts.delayedDueOn <= statutoryDueOn) {
    return refused('ruleViolated', '延迟答复的日期应当晚于原到期日', {
      field: 'delayedDueOn',
      legalBasis: CITATION,
    });
  }
  return ok({ kind: 'delay', dueOn: facts.delayedDueOn, citation: CITATION });
};
