import * as z from '../zod';
import { takedownGrounds } from '../vocabulary/disclosure';
import { day, instant, organisationRef, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { financeSchema } from './finance-parts';
import { attachmentSchema } from './notice-schemas';

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
    finance: financeSchema.nullable(),
    attachments: z
      .array(attachmentSchema)
      .describe('这一版的附件；换下而里面有不应公开的内容的，只列名字，打不开'),
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
