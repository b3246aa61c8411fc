import * as z from '../zod';
import { text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { findingSchema, noticeDraftSchema } from './notice-draft-view';
import { attachmentSchema } from './notices';

export const overrideFindings = defineEndpoint({
  id: 'overrideFindings',
  method: 'POST',
  path: '/:region/notice-drafts/:noticeId/privacy-override',
  title: '另一个人写明理由，准予照现在的样子公开',
  audience: ['supervisionMember', 'approver'],
  params: z.object({ ...regionParams, noticeId: uuid() }),
  body: z.object({
    version: z.int32().max(2_147_483_646).min(1).describe('版本'),
    reason: text(500).describe('为什么必须公开'),
  }),
  output: noticeDraftSchema,
  refusals: ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'],
});

export const maskNoticeAttachment = defineEndpoint({
  id: 'maskNoticeAttachment',
  method: 'POST',
  path: '/:region/notice-attachments/:attachmentId/mask',
  title: '隐去附件里的个人信息',
  audience: ['villageEditor', 'supervisionMember', 'caseOfficer', 'reviewer', 'approver'],
  params: z.object({ ...regionParams, attachmentId: uuid() }),
  body: z.object({}),
  output: attachmentSchema.extend({ findings: z.array(findingSchema) }),
  refusals: ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'],
});
