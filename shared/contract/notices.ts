import * as z from '../zod';
import { catalogueSections } from '../vocabulary/domain';
import { affairsKinds, noticeKinds, noticeTracks, processStages } from '../vocabulary/notice';
import { entrySchema } from './catalogue';
import { day, instant, organisationRef, slug, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import {
  classTotalSchema,
  financeSchema,
  financeSummarySchema,
  recentPeriodSchema,
} from './finance-parts';
import { clarificationSchema, interpretationSchema } from './notice-parts';
import { attachmentSchema, noticeCardSchema, dueItemSchema } from './notice-schemas';
import { pageOf, pageQuery } from './paging';

export * from './notice-schemas';

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
    finance: financeSummarySchema
      .extend({
        noticeId: uuid(),
        byClass: z.array(classTotalSchema).describe('各类的收入与支出；没有明细的为空'),
        recent: z.array(recentPeriodSchema).describe('近几期的收支，旧的在前'),
      })
      .nullable(),
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
    mirrors: z
      .object({ noticeId: uuid(), title: z.string() })
      .nullable()
      .describe('政府公开的同一事项'),
    mirroredBy: z
      .array(z.object({ noticeId: uuid(), title: z.string() }))
      .describe('村（社区）公开的同一事项'),
    progressNotices: z
      .array(z.object({ noticeId: uuid(), title: z.string(), publishedOn: day() }))
      .describe('本信息的进展，新的在前'),
    catalogueVersionId: uuid().nullable().describe('公开时所依据的目录版本；不知道的为空'),
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
    finance: financeSchema.nullable(),
    recentPeriods: z.array(recentPeriodSchema).describe('同一本账近几期的收支，旧的在前'),
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
