import * as z from '../zod';
import { affairsKinds, processStages } from '../vocabulary/notice';
import { noticeTextKinds } from '../vocabulary/village';
import { uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

export const getNoticeText = defineEndpoint({
  id: 'getNoticeText',
  method: 'GET',
  path: '/:region/village/notice-text',
  title: '由记录拟出公开信息的标题和正文',
  audience: ['villageEditor'],
  params: z.object(regionParams),
  query: z.object({
    kind: noticeTextKinds.schema.describe('哪一种记录'),
    recordId: uuid().optional().describe('决议的编号；登记不用写'),
  }),
  output: z.object({
    title: z.string(),
    summary: z.string(),
    bodyMarkdown: z.string(),
    affairsKind: affairsKinds.schema,
    processStage: processStages.schema,
    publicityDays: z.number().nullable(),
  }),
  refusals: ['notFound', 'notPermittedNow'],
});

export const downloadVillageFile = defineEndpoint({
  id: 'downloadVillageFile',
  method: 'GET',
  path: '/:region/village/files/:attachmentId',
  title: '下载村（居）务记录的附件',
  audience: ['visitor'],
  params: z.object({ ...regionParams, attachmentId: uuid() }),
  output: z.unknown(),
  refusals: ['notFound'],
  binary: 'application/octet-stream',
});
