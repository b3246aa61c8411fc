import * as z from '../zod';
import { reportKinds, reportOutcomes } from '../vocabulary/village';
import { day, organisationRef, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { questionSchema } from './village-questions';
import { reportSchema } from './village-report-view';

const version = z.int32().max(2_147_483_646).min(1).describe('版本');

export const reportToTownship = defineEndpoint({
  id: 'reportToTownship',
  method: 'POST',
  path: '/:region/village/reports',
  title: '向乡镇（街道）反映没有按时公开、公开不真实',
  audience: ['resident'],
  params: z.object(regionParams),
  body: z.object({
    idempotencyKey: uuid().describe('防重编号'),
    organisationId: organisationRef.shape.organisationId.describe('哪个村（社区）'),
    noticeId: uuid().nullable().default(null).describe('哪一条公开信息'),
    kind: reportKinds.schema.describe('反映什么'),
    content: text(1000).describe('情况'),
  }),
  output: reportSchema,
  refusals: ['notFound', 'conflict', 'ruleViolated', 'tooMany'],
});

export const concludeReport = defineEndpoint({
  id: 'concludeReport',
  method: 'POST',
  path: '/:region/village/reports/:reportId/conclusion',
  title: '记明调查核实的结果',
  audience: ['townshipSupervisor'],
  params: z.object({ ...regionParams, reportId: uuid() }),
  body: z.object({
    version,
    outcome: reportOutcomes.schema.describe('结果'),
    isPublicationOrdered: z.boolean().describe('责令依法公开'),
    conclusion: text(1000).describe('调查情况和处理，反映人看得到'),
  }),
  output: reportSchema,
  refusals: ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'],
});

export const townshipView = defineEndpoint({
  id: 'townshipView',
  method: 'GET',
  path: '/:region/village/township',
  title: '乡镇（街道）看到的：超期没有答复的提问、没有公开的决议、村（居）民反映的情况',
  audience: ['townshipSupervisor'],
  params: z.object(regionParams),
  output: z.object({
    township: organisationRef,
    villages: z.array(
      organisationRef.extend({
        waiting: z.number().describe('等待答复'),
        overdue: z.number().describe('超期没有答复'),
        lateDecisions: z.number().describe('该公开没有公开的决议'),
        openReports: z.number().describe('没有办结的反映'),
      }),
    ),
    questions: z.array(questionSchema).describe('超期没有答复的提问，超得久的在前'),
    decisions: z
      .array(
        z.object({
          decisionId: uuid(),
          village: organisationRef,
          title: z.string(),
          passedOn: day(),
          dueOn: day(),
        }),
      )
      .describe('通过了没有按时公开的决议'),
    reports: z.array(reportSchema).describe('没有办结的在前'),
  }),
});
