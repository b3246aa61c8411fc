import * as z from '../zod';
import { closedList } from '../vocabulary/closed-list';
import { defineEndpoint, regionParams } from './endpoint';

/** 三张工作流程图。依据：运盐政办发〔2020〕60号第二部分第四项，《条例》第五章。 */
export const workflowKinds = closedList({
  application: '依申请公开工作流程图',
  proactive: '主动公开工作流程图',
  village: '村（居）务公开工作流程图',
});
export type WorkflowKind = (typeof workflowKinds.values)[number];

const stepSchema = z.object({
  label: z.string().describe('行为'),
  who: z.string().describe('由谁办'),
  legalBasis: z.string().describe('依据'),
  from: z.array(z.string()).describe('在哪些状态可以办；空的是从这里开始'),
  to: z.array(z.string()).describe('办完到哪个状态；空的是状态不变'),
});

export const workflowSchema = z.object({
  kind: workflowKinds.schema,
  title: z.string(),
  summary: z.string().describe('一句话说明期限'),
  states: z.array(z.string()).describe('全部状态'),
  stages: z.array(
    z.object({
      name: z.string().describe('第几步'),
      limits: z.array(z.string()).describe('法定期限和约定的期限'),
      steps: z.array(stepSchema),
    }),
  ),
});

export type WorkflowView = z.infer<typeof workflowSchema>;
export type WorkflowStep = z.infer<typeof stepSchema>;

const chartPath = z.object({
  ...regionParams,
  kind: workflowKinds.schema.describe('哪一张：application、proactive 或者 village'),
});

/** 工作流程图，人人可看，由办理所用的那张表直接画出。 */
export const workflowChart = defineEndpoint({
  id: 'workflowChart',
  method: 'GET',
  path: '/:region/workflow-chart/:kind',
  title: '工作流程图（SVG）',
  audience: ['visitor'],
  params: chartPath,
  output: z.unknown(),
  refusals: ['notFound'],
  binary: 'image/svg+xml',
  cacheSeconds: 300,
});

/** 流程图的文字：手机上看，读屏也读得出。 */
export const workflowSteps = defineEndpoint({
  id: 'workflowSteps',
  method: 'GET',
  path: '/:region/workflow-steps/:kind',
  title: '工作流程的各步',
  audience: ['visitor'],
  params: chartPath,
  output: workflowSchema,
  refusals: ['notFound'],
  cacheSeconds: 300,
});
