import type { WorkflowStep } from '@shared/contract/workflow-chart';

const quoted = (states: readonly string[]): string => states.map((each) => `“${each}”`).join('、');

/** 从什么状态、到什么状态，写成一句话。 */
export const moveText = ({ from, to }: Pick<WorkflowStep, 'from' | 'to'>): string => {
  const start = from.length === 0 ? '从这里开始' : `${quoted(from)}时可以办`;
  return `${start}；${to.length === 0 ? '办完状态不变' : `办完到${to.map((each) => `“${each}”`).join('或者')}`}。`;
};
