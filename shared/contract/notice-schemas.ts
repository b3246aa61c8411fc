import * as z from '../zod';
import { catalogueSections } from '../vocabulary/domain';
import { affairsKinds, dueStates, processStages } from '../vocabulary/notice';
import { day, organisationRef, slug, uuid } from './common';
import { financeSummarySchema } from './finance-parts';

export { financeSummarySchema };

export const attachmentSchema = z.object({
  attachmentId: uuid(),
  fileName: z.string(),
  mediaType: z.string(),
  byteSize: z.number().describe('字节数'),
  isAvailable: z.boolean().describe('原件是否已上传'),
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
  affairsKind: affairsKinds.schema.nullable().describe('三务；机关的为空'),
  entryId: slug().nullable(),
  rhythm: z.string().describe('公开频次，如“每季度一次”'),
  period: z.string().describe('所属期间'),
  dueOn: day(),
  state: dueStates.schema,
  noticeId: uuid().nullable(),
});

export type DueItem = z.infer<typeof dueItemSchema>;
