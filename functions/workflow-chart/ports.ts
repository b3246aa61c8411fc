import type { WorkflowKind } from '@shared/contract/workflow-chart';
import type { Chart } from './domain/chart';

/** 两张图由各模块的转换表得出；表由 entrypoints/wire 交来。 */
export interface WorkflowChartPorts {
  readonly charts: Readonly<Record<WorkflowKind, Chart>>;
  /** 县的名称；没有这个县为 null。 */
  readonly regionName: (regionId: string) => Promise<string | null>;
}
