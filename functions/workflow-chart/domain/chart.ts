import type { WorkflowStep, WorkflowView } from '@shared/contract/workflow-chart';
import { PERIODS, citationOf, type PeriodId } from '@shared/law/periods';

/** 一张流程图：各步、各状态、各行为；画图与文字都由它得出。 */
export type Chart = WorkflowView;
export type ChartStage = WorkflowView['stages'][number];
export type ChartStep = WorkflowStep;

/** 一步：编号、名称。 */
export interface StageName<S extends string> {
  readonly id: S;
  readonly name: string;
}

const UNITS = { workingDays: '个工作日', calendarDays: '日', months: '个月' } as const;

/** 一项期限的写法，如“要求补正的期限：7个工作日（《政府信息公开条例》第三十条）”。 */
export const limitText = (id: PeriodId): string => {
  const { label, amount, unit } = PERIODS[id];
  return `${label}：${String(amount)}${UNITS[unit]}（${citationOf(id)}）`;
};

/** 状态不变写作空；到几个状态的，都写。 */
export const targetsOf = <S extends string>(
  to: readonly ('same' | S)[],
  labels: Readonly<Record<S, string>>,
): string[] => to.filter((state): state is S => state !== 'same').map((state) => labels[state]);
