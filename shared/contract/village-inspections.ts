import * as z from '../zod';
import { boardFaults, inspectionStates, inspectionWays } from '../vocabulary/board-inspection';
import { day, instant, organisationRef, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const facts = {
  inspectedOn: day().describe('检查的日期'),
  way: inspectionWays.schema.describe('怎样检查的'),
  faults: z
    .array(boardFaults.schema)
    .max(boardFaults.values.length)
    .describe('发现的问题，没有为空'),
  remark: z.string().trim().max(1000, '不能超过1000字').default('').describe('检查情况'),
  rectifyBy: day().nullable().default(null).describe('最迟哪天整改好；没有问题的不填'),
};

export const inspectionSchema = z.object({
  inspectionId: uuid(),
  version: z.number(),
  village: organisationRef,
  township: organisationRef,
  ...facts,
  state: inspectionStates.schema,
  inspectorName: z.string().describe('检查的人'),
  rectification: z.string().describe('整改情况'),
  rectifiedAt: instant().nullable(),
});
export type InspectionView = z.output<typeof inspectionSchema>;

export const recordInspection = defineEndpoint({
  id: 'recordInspection',
  method: 'POST',
  path: '/:region/village/inspections',
  title: '记一次公开栏检查',
  audience: ['townshipSupervisor'],
  params: z.object(regionParams),
  body: z.object({
    idempotencyKey: uuid().describe('防重编号'),
    organisationId: organisationRef.shape.organisationId.describe('检查的村（社区）'),
    ...facts,
  }),
  output: inspectionSchema,
  refusals: ['notFound', 'conflict', 'ruleViolated'],
});

export const listInspections = defineEndpoint({
  id: 'listInspections',
  method: 'GET',
  path: '/:region/village/inspections',
  title: '公开栏检查：乡镇（街道）看所属各村，村里看本村',
  audience: ['townshipSupervisor', 'villageEditor', 'supervisionMember'],
  params: z.object(regionParams),
  output: z.object({
    villages: z.array(organisationRef).describe('可以检查的村（社区）；村里的人看到的为空'),
    items: z.array(inspectionSchema).describe('没有整改的在前，新的在前，至多一百次'),
  }),
});

export const rectifyBoard = defineEndpoint({
  id: 'rectifyBoard',
  method: 'POST',
  path: '/:region/village/inspections/:inspectionId/rectification',
  title: '写明公开栏整改的情况',
  audience: ['villageEditor'],
  params: z.object({ ...regionParams, inspectionId: uuid() }),
  body: z.object({
    version: z.int32().max(2_147_483_646).min(1).describe('版本'),
    rectification: text(1000).describe('整改情况，乡镇（街道）看得到'),
  }),
  output: inspectionSchema,
  refusals: ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'],
});
