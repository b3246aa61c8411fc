import * as contract from '@shared/contract/workflow-chart';
import { ok, refused, type Result } from '@shared/result';
import { route, type Route } from '../platform/http/route';
import type { Chart } from './domain/chart';
import { chartSvg } from './draw/chart-svg';
import type { WorkflowChartPorts } from './ports';

/** 某县的一张图，标题写明是哪个县。拒绝：没有这个县。 */
const chartOf = async (
  { charts, regionName }: WorkflowChartPorts,
  regionId: string,
  kind: contract.WorkflowKind,
): Promise<Result<Chart>> => {
  const name = await regionName(regionId);
  if (name === null) return refused('notFound', '没有这个县，请重新选择');
  return ok({ ...charts[kind], title: `${name}${charts[kind].title}` });
};

/** 工作流程图的路由：人人可看。 */
export const routesOf = (ports: WorkflowChartPorts): Route[] => [
  route(contract.workflowChart, async ({ params }) => {
    const chart = await chartOf(ports, params.region, params.kind);
    if (!chart.ok) return chart;
    return ok({
      bytes: new TextEncoder().encode(chartSvg(chart.value)),
      mediaType: 'image/svg+xml',
    });
  }),
  route(contract.workflowSteps, ({ params }) => chartOf(ports, params.region, params.kind)),
];
