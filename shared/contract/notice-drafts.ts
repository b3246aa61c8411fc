import * as z from '../zod';
import { catalogueSections } from '../vocabulary/domain';
import {
  affairsKinds,
  noticeActs,
  noticeStates,
  personalDataKinds,
  processStages,
} from '../vocabulary/notice';
import { day, done, instant, organisationRef, slug, text, uuid } from './common';
import { dueItemSchema, attachmentSchema, financeSummarySchema } from './notices';
import { entrySchema } from './catalogue';
import { defineEndpoint, regionParams } from './endpoint';

const version = z.number().int().min(1).describe('版本');
const noticePath = z.object({ ...regionParams, noticeId: uuid() });

export const noticeFieldsSchema = z.object({
  title: text(120).describe('标题'),
  summary: z.string().trim().max(300).default('').describe('内容概述'),
  entryId: slug().nullable().describe('目录条目'),
  obligationId: slug().nullable().default(null).describe('所完成的应公开事项'),
  affairsKind: affairsKinds.schema.nullable().describe('三务'),
  processStage: processStages.schema.describe('公开过程'),
  bodyMarkdown: text(50000).describe('正文'),
  contentElements: z
    .array(z.object({ name: text(200), value: z.string().trim().max(5000) }))
    .max(40)
    .default([])
    .describe('公开要素'),
  producedOn: day().describe('生成日期'),
  publicityDays: z.number().int().min(1).max(365).nullable().describe('公示天数'),
  finance: financeSummarySchema.nullable().default(null).describe('收支概要'),
  attachmentIds: z.array(uuid()).max(20).default([]).describe('附件'),
});

export type NoticeFields = z.infer<typeof noticeFieldsSchema>;

export const findingSchema = z.object({
  kind: personalDataKinds.schema,
  field: z.string().describe('所在位置，如“正文”“标题”“附件名”'),
  masked: z.string().describe('隐去后的样子；原文不回传'),
});

export const noticeDraftSchema = noticeFieldsSchema.extend({
  noticeId: uuid(),
  version: z.number(),
  state: noticeStates.schema,
  section: catalogueSections.schema.nullable(),
  organisation: organisationRef,
  attachments: z.array(attachmentSchema),
  entry: entrySchema.nullable(),
  draftedBy: z.string(),
  returnReason: z.string().describe('退回理由；没有则为空'),
  updatedAt: instant(),
  findings: z.array(findingSchema).describe('发布前检查到的个人信息'),
  availableActions: z.array(
    z.object({ act: noticeActs.schema, label: z.string(), legalBasis: z.string() }),
  ),
});

export type NoticeDraft = z.infer<typeof noticeDraftSchema>;

const common = {
  output: noticeDraftSchema,
  refusals: ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'],
} as const;

export const listVillageTasks = defineEndpoint({
  id: 'listVillageTasks',
  method: 'GET',
  path: '/:region/village-tasks',
  title: '本村（社区）的待办：应公开事项、草稿、待审核',
  audience: ['villageEditor', 'supervisionMember'],
  params: z.object(regionParams),
  output: z.object({
    organisation: organisationRef,
    dueItems: z.array(dueItemSchema),
    drafts: z.array(
      z.object({
        noticeId: uuid(),
        title: z.string(),
        state: noticeStates.schema,
        draftedBy: z.string(),
        updatedAt: instant(),
      }),
    ),
  }),
});

export const createNotice = defineEndpoint({
  id: 'createNotice',
  method: 'POST',
  path: '/:region/notice-drafts',
  title: '新建公开信息草稿',
  audience: ['villageEditor'],
  params: z.object(regionParams),
  body: noticeFieldsSchema.extend({ idempotencyKey: uuid().describe('防重编号') }),
  ...common,
});

export const getNoticeDraft = defineEndpoint({
  id: 'getNoticeDraft',
  method: 'GET',
  path: '/:region/notice-drafts/:noticeId',
  title: '草稿',
  audience: ['villageEditor', 'supervisionMember'],
  params: noticePath,
  output: noticeDraftSchema,
  refusals: ['notFound'],
});

export const updateNotice = defineEndpoint({
  id: 'updateNotice',
  method: 'PUT',
  path: '/:region/notice-drafts/:noticeId',
  title: '修改草稿',
  audience: ['villageEditor'],
  params: noticePath,
  body: noticeFieldsSchema.extend({ version }),
  ...common,
});

export const maskNotice = defineEndpoint({
  id: 'maskNotice',
  method: 'POST',
  path: '/:region/notice-drafts/:noticeId/mask',
  title: '一键隐去个人信息',
  audience: ['villageEditor', 'supervisionMember'],
  params: noticePath,
  body: z.object({ version }),
  ...common,
});

export const submitNotice = defineEndpoint({
  id: 'submitNotice',
  method: 'POST',
  path: '/:region/notice-drafts/:noticeId/submit',
  title: '提交审核',
  audience: ['villageEditor'],
  params: noticePath,
  body: z.object({ version }),
  ...common,
});

export const returnNotice = defineEndpoint({
  id: 'returnNotice',
  method: 'POST',
  path: '/:region/notice-drafts/:noticeId/return',
  title: '退回',
  audience: ['supervisionMember'],
  params: noticePath,
  body: z.object({ version, reason: text(500).describe('理由') }),
  ...common,
});

export const publishNotice = defineEndpoint({
  id: 'publishNotice',
  method: 'POST',
  path: '/:region/notice-drafts/:noticeId/publish',
  title: '审核通过并公开',
  audience: ['supervisionMember'],
  params: noticePath,
  body: z.object({ version }),
  ...common,
});

export const discardNotice = defineEndpoint({
  id: 'discardNotice',
  method: 'DELETE',
  path: '/:region/notice-drafts/:noticeId',
  title: '删除草稿',
  audience: ['villageEditor'],
  params: noticePath,
  query: z.object({ version: z.coerce.number().int().min(1).describe('版本') }),
  output: done,
  refusals: ['notFound', 'conflict', 'notPermittedNow'],
});

export const uploadNoticeAttachment = defineEndpoint({
  id: 'uploadNoticeAttachment',
  method: 'POST',
  path: '/:region/notice-attachments',
  title: '上传附件',
  audience: ['villageEditor'],
  params: z.object(regionParams),
  output: attachmentSchema,
  refusals: ['tooLarge', 'unsupportedMedia'],
  multipart: true,
});
