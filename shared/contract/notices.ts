import * as z from '../zod';
import { catalogueSections } from '../vocabulary/domain';
import {
  affairsKinds,
  dueStates,
  noticeKinds,
  noticeTracks,
  processStages,
} from '../vocabulary/notice';
import { day, instant, organisationRef, slug, uuid } from './common';
import { takedownGrounds } from '../vocabulary/disclosure';
import { entrySchema } from './catalogue';
import { clarificationSchema, interpretationSchema } from './notice-parts';
import { defineEndpoint, regionParams } from './endpoint';
import { pageOf, pageQuery } from './paging';

export const attachmentSchema = z.object({
  attachmentId: uuid(),
  fileName: z.string(),
  mediaType: z.string(),
  byteSize: z.number().describe('字节数'),
  isAvailable: z.boolean().describe('原件是否已上传'),
});

/** 收支概要，单位为分，避免小数误差。 */
export const financeSummarySchema = z.object({
  period: z.string().describe('所属期间，如“2026年第一季度”'),
  openingFen: z.number().int().describe('期初结余（分）'),
  incomeFen: z.number().int().describe('收入（分）'),
  expenseFen: z.number().int().describe('支出（分）'),
  balanceFen: z.number().int().describe('期末结余（分）'),
});

export const noticeCardSchema = z.object({
  noticeId: uuid(),
  title: z.string(),
  summary: z.string().describe('内容概述'),
  organisation: organisationRef,
  section: catalogueSections.schema.nullable(),
  affairsKind: affairsKinds.schema.nullable(),
  processStage: processStages.schema,
  publishedOn: day(),
  publicityUntil: day().nullable().describe('公示截止日'),
  attachmentCount: z.number(),
});

export type NoticeCard = z.infer<typeof noticeCardSchema>;

export const dueItemSchema = z.object({
  obligationId: slug(),
  title: z.string(),
  affairsKind: affairsKinds.schema,
  entryId: slug().nullable(),
  rhythm: z.string().describe('公开频次，如“每季度一次”'),
  period: z.string().describe('所属期间'),
  dueOn: day(),
  state: dueStates.schema,
  noticeId: uuid().nullable(),
});

export type DueItem = z.infer<typeof dueItemSchema>;

export const villageBoard = defineEndpoint({
  id: 'villageBoard',
  method: 'GET',
  path: '/:region/organisations/:organisationId/board',
  title: '村（社区）公开栏首页',
  audience: ['visitor'],
  params: z.object({ ...regionParams, organisationId: slug() }),
  output: z.object({
    organisation: organisationRef.extend({
      parentName: z.string(),
      phone: z.string(),
      address: z.string(),
    }),
    newest: z.array(noticeCardSchema).describe('最新公开，至多10条'),
    affairs: z.array(
      z.object({
        kind: affairsKinds.schema,
        noticeCount: z.number(),
        newest: z.array(noticeCardSchema),
      }),
    ),
    dueItems: z.array(dueItemSchema).describe('待公开与已逾期在前'),
    finance: financeSummarySchema.extend({ noticeId: uuid() }).nullable(),
  }),
  refusals: ['notFound'],
  cacheSeconds: 30,
});

export const listNotices = defineEndpoint({
  id: 'listNotices',
  method: 'GET',
  path: '/:region/notices',
  title: '公开信息列表（新的在前）',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: z.object({
    organisationId: slug().optional().describe('发布单位'),
    affairsKind: affairsKinds.schema.optional().describe('三务'),
    section: catalogueSections.schema.optional().describe('领域'),
    processStage: processStages.schema.optional().describe('公开过程'),
    ...pageQuery,
  }),
  output: pageOf(noticeCardSchema),
  refusals: ['notFound'],
  cacheSeconds: 30,
});

export const getNotice = defineEndpoint({
  id: 'getNotice',
  method: 'GET',
  path: '/:region/notices/:noticeId',
  title: '一条公开信息',
  audience: ['visitor'],
  params: z.object({ ...regionParams, noticeId: uuid() }),
  output: noticeCardSchema.omit({ attachmentCount: true }).extend({
    indexNumber: z.string().describe('索引号'),
    track: noticeTracks.schema,
    kind: noticeKinds.schema,
    documentNumber: z.string().describe('文号；没有则为空'),
    changedOn: day().nullable().describe('变更日期'),
    clarification: clarificationSchema.nullable(),
    interpretation: interpretationSchema.nullable(),
    whyNotInterpreted: z.string().describe('政策文件不解读的理由；没有则为空'),
    follows: z
      .object({ noticeId: uuid(), title: z.string() })
      .nullable()
      .describe('是哪条信息的进展'),
    progressNotices: z
      .array(z.object({ noticeId: uuid(), title: z.string(), publishedOn: day() }))
      .describe('本信息的进展，新的在前'),
    revision: z.number().describe('第几版；更正一次加一'),
    revisions: z
      .array(z.object({ revision: z.number(), supersededOn: day(), reason: z.string() }))
      .describe('更正以前的各版'),
    bodyMarkdown: z.string(),
    producedOn: day().describe('生成日期'),
    publishedAt: instant(),
    publicityDaysLeft: z.number().nullable().describe('公示剩余天数；已结束为0；非公示为null'),
    contentElements: z.array(z.object({ name: z.string(), value: z.string() })),
    attachments: z.array(attachmentSchema),
    entry: entrySchema.nullable().describe('所依据的目录条目'),
    responsibleBody: organisationRef.extend({ phone: z.string() }),
    finance: financeSummarySchema.nullable(),
    interprets: z
      .object({ noticeId: uuid(), title: z.string() })
      .nullable()
      .describe('所解读的文件'),
    interpretations: z
      .array(z.object({ noticeId: uuid(), title: z.string() }))
      .describe('本文件的解读'),
  }),
  refusals: ['notFound'],
  cacheSeconds: 60,
});

export const getNoticeRevision = defineEndpoint({
  id: 'getNoticeRevision',
  method: 'GET',
  path: '/:region/notices/:noticeId/revisions/:revision',
  title: '更正以前的一版',
  audience: ['visitor'],
  params: z.object({
    ...regionParams,
    noticeId: uuid(),
    revision: z.coerce.number().int().min(1).max(9999).describe('第几版'),
  }),
  output: z.object({
    noticeId: uuid(),
    revision: z.number(),
    title: z.string(),
    summary: z.string(),
    bodyMarkdown: z.string(),
    contentElements: z.array(z.object({ name: z.string(), value: z.string() })),
    finance: financeSummarySchema.nullable(),
    publishedAt: instant(),
    supersededOn: day().describe('哪天更正'),
    reason: z.string().describe('更正的理由'),
  }),
  refusals: ['notFound'],
  cacheSeconds: 60,
});

export const getTakedown = defineEndpoint({
  id: 'getTakedown',
  method: 'GET',
  path: '/:region/notices/:noticeId/takedown',
  title: '撤下的说明',
  audience: ['visitor'],
  params: z.object({ ...regionParams, noticeId: uuid() }),
  output: z.object({
    noticeId: uuid(),
    title: z.string().describe('因个人信息撤下的，标题为空'),
    indexNumber: z.string(),
    organisation: organisationRef,
    ground: takedownGrounds.schema,
    explanation: z.string(),
    takenDownOn: day(),
  }),
  refusals: ['notFound'],
  cacheSeconds: 60,
});

export const downloadAttachment = defineEndpoint({
  id: 'downloadAttachment',
  method: 'GET',
  path: '/:region/attachments/:attachmentId',
  title: '下载附件',
  audience: ['visitor'],
  params: z.object({ ...regionParams, attachmentId: uuid() }),
  output: z.unknown(),
  refusals: ['notFound'],
  binary: 'application/octet-stream',
  cacheSeconds: 3600,
});
