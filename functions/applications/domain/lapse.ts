import type { Day } from '@shared/law/day';
import type { DecisionOutcome } from '@shared/vocabulary/decision-outcome';

/** 等申请人做的事：补正或者缴费，到哪一天，何时做的（没有为 null）。 */
export interface AwaitedFromApplicant {
  readonly what: 'amendment' | 'fee';
  readonly until: Day;
  readonly doneOn: Day | null;
}

const ROWS: Readonly<Record<AwaitedFromApplicant['what'], DecisionOutcome>> = {
  amendment: '3.6.1',
  fee: '3.6.2',
};

/**
 * 期满的次日起视为放弃，不再处理；给出年度报告的行。还没有期满，或者已经补正、缴费的为 null。
 * 有没有正当理由由人判断。依据：《条例》第三十条，《信息处理费管理办法》。
 */
export const lapsedOutcome = (
  { what, until, doneOn }: AwaitedFromApplicant,
  today: Day,
): DecisionOutcome | null => (doneOn === null && today > until ? ROWS[what] : null);
