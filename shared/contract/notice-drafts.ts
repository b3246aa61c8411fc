import * as z from '../zod';
import { noticeStates } from '../vocabulary/notice';
import { done, instant, organisationRef, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { noticeDraftSchema, noticeFieldsSchema } from './notice-draft-view';
import { attachmentSchema, dueItemSchema } from './notices';

export * from './notice-draft-view';

const version = z.int32().max(2_147_483_646).min(1).describe('版本');
const noticePath = z.object({ ...regionParams, noticeId: uuid() });

/** 拟写、审核、审查、签发公开信息的各种人。 */
const EVERYBODY = [
  'villageEditor',
  'supervisionMember',
  'caseOfficer',
  'reviewer',
  'approver',
  'disclosureOffice',
] as const;

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
  audience: ['villageEditor', 'caseOfficer'],
  params: z.object(regionParams),
  body: noticeFieldsSchema.extend({ idempotencyKey: uuid().describe('防重编号') }),
  ...common,
});

export const getNoticeDraft = defineEndpoint({
  id: 'getNoticeDraft',
  method: 'GET',
  path: '/:region/notice-drafts/:noticeId',
  title: '草稿',
  audience: EVERYBODY,
  params: noticePath,
  output: noticeDraftSchema,
  refusals: ['notFound'],
});

export const updateNotice = defineEndpoint({
  id: 'updateNotice',
  method: 'PUT',
  path: '/:region/notice-drafts/:noticeId',
  title: '修改草稿',
  audience: ['villageEditor', 'caseOfficer'],
  params: noticePath,
  body: noticeFieldsSchema.extend({ version }),
  ...common,
});

export const maskNotice = defineEndpoint({
  id: 'maskNotice',
  method: 'POST',
  path: '/:region/notice-drafts/:noticeId/mask',
  title: '一键隐去个人信息',
  audience: EVERYBODY,
  params: noticePath,
  body: z.object({ version }),
  ...common,
});

export const submitNotice = defineEndpoint({
  id: 'submitNotice',
  method: 'POST',
  path: '/:region/notice-drafts/:noticeId/submit',
  title: '提交审核',
  audience: ['villageEditor', 'caseOfficer'],
  params: noticePath,
  body: z.object({ version }),
  ...common,
});

export const returnNotice = defineEndpoint({
  id: 'returnNotice',
  method: 'POST',
  path: '/:region/notice-drafts/:noticeId/return',
  title: '退回',
  audience: ['supervisionMember', 'reviewer', 'disclosureOffice', 'approver'],
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
  audience: ['villageEditor', 'caseOfficer'],
  params: noticePath,
  query: z.object({ version: z.coerce.number().int().min(1).max(2_147_483_646).describe('版本') }),
  output: done,
  refusals: ['notFound', 'conflict', 'notPermittedNow'],
});

export const downloadDraftAttachment = defineEndpoint({
  id: 'downloadDraftAttachment',
  method: 'GET',
  path: '/:region/notice-attachments/:attachmentId',
  title: '下载还没有公开的附件：拟写、审核、审查、签发的人',
  audience: EVERYBODY,
  params: z.object({ ...regionParams, attachmentId: uuid() }),
  output: z.unknown(),
  refusals: ['notFound'],
  binary: 'application/octet-stream',
});

export const uploadNoticeAttachment = defineEndpoint({
  id: 'uploadNoticeAttachment',
  method: 'POST',
  path: '/:region/notice-attachments',
  title: '上传附件',
  audience: ['villageEditor', 'caseOfficer'],
  params: z.object(regionParams),
  output: attachmentSchema,
  refusals: ['tooLarge', 'unsupportedMedia'],
  multipart: true,
});
