// “申请”标签页用得到的接口；与提出申请、办理的接口分开，主包里不带它们。
import * as z from '../zod';
import { applicationStates } from '../vocabulary/application-state';
import { day, instant, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

/** 列表里的一件。 */
export const cardSchema = z.object({
  applicationId: uuid(),
  registrationNumber: z.string(),
  excerpt: z.string().describe('申请内容摘要'),
  state: applicationStates.schema,
  submittedAt: instant(),
  dueOn: day().nullable(),
  isProvisional: z.boolean(),
  remainingWorkingDays: z.number().nullable().describe('剩余工作日；逾期为负数；已结束为null'),
  whoseTurn: z.string().describe('现在轮到谁'),
  onBehalfOf: z.string().optional().describe('替谁办的，隐去一部分；给自己办的没有'),
  addresseeName: z.string(),
});

export const listMyApplications = defineEndpoint({
  id: 'listMyApplications',
  method: 'GET',
  path: '/:region/my-applications',
  title: '我的申请',
  audience: ['resident', 'assistant'],
  params: z.object(regionParams),
  output: z.object({ items: z.array(cardSchema) }),
});

/** 凭登记编号和查询码查进度，不显示任何个人信息与申请内容。 */
export const queryApplicationStatus = defineEndpoint({
  id: 'queryApplicationStatus',
  method: 'POST',
  path: '/:region/application-status',
  title: '凭登记编号和查询码查进度',
  audience: ['visitor'],
  params: z.object(regionParams),
  body: z.object({
    registrationNumber: text(40).describe('登记编号'),
    queryCode: text(20).describe('查询码'),
  }),
  output: cardSchema.omit({ applicationId: true, excerpt: true, onBehalfOf: true }),
  refusals: ['notFound', 'tooMany'],
});
