import * as z from '../zod';
import { replyKinds } from '../vocabulary/reply-kind';
import type { Role } from '../vocabulary/role';
import { slug, text, uuid } from './common';
import { applicationPath } from './applications';
import { applicationViewSchema } from './application-view';
import { attachmentSchema } from './notices';
import { defineEndpoint } from './endpoint';

const version = z.number().int().min(1).describe('版本');
const reason = text(500).describe('理由');

const act = <const I extends string, const S extends string, B extends z.ZodObject>(parts: {
  id: I;
  slug: S;
  title: string;
  audience: readonly Role[];
  body: B;
}) =>
  defineEndpoint({
    id: parts.id,
    method: 'POST',
    path: `/:region/applications/:applicationId/${parts.slug}`,
    title: parts.title,
    audience: parts.audience,
    params: applicationPath,
    body: parts.body,
    output: applicationViewSchema,
    refusals: ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'],
  });

const plain = z.object({ version });

export const confirmReceipt = act({
  id: 'confirmReceipt',
  slug: 'confirm-receipt',
  title: '确认收到（双方确认之日为收到之日）',
  audience: ['caseOfficer', 'disclosureOffice'],
  body: plain,
});

export const dispatchApplication = act({
  id: 'dispatchApplication',
  slug: 'dispatch',
  title: '分办',
  audience: ['disclosureOffice'],
  body: z.object({
    version,
    leadDepartmentId: slug().describe('主办单位'),
    supportingDepartmentIds: z.array(slug()).max(10).default([]).describe('协办单位'),
    remark: z.string().trim().max(500).default('').describe('分办意见'),
  }),
});

export const claimApplication = act({
  id: 'claimApplication',
  slug: 'claim',
  title: '认领',
  audience: ['caseOfficer'],
  body: plain,
});

export const transferApplication = act({
  id: 'transferApplication',
  slug: 'transfer',
  title: '转办',
  audience: ['caseOfficer'],
  body: z.object({ version, toDepartmentId: slug().describe('转往单位'), reason }),
});

export const sendBackApplication = act({
  id: 'sendBackApplication',
  slug: 'send-back',
  title: '退回公开办',
  audience: ['caseOfficer'],
  body: z.object({ version, reason }),
});

export const draftReply = act({
  id: 'draftReply',
  slug: 'draft-reply',
  title: '拟写答复',
  audience: ['caseOfficer'],
  body: z.object({
    version,
    kind: replyKinds.schema.describe('答复种类'),
    content: text(5000).describe('答复正文'),
    searchRecord: z.string().trim().max(1000).default('').describe('检索经过'),
    rightBodyName: z.string().trim().max(100).default('').describe('负责公开的行政机关'),
    rightBodyContact: z.string().trim().max(200).default('').describe('该机关联系方式'),
    attachmentIds: z.array(uuid()).max(10).default([]).describe('随答复提供的文件'),
  }),
});

export const submitForApproval = act({
  id: 'submitForApproval',
  slug: 'submit-for-approval',
  title: '报批',
  audience: ['caseOfficer'],
  body: plain,
});

export const returnDraft = act({
  id: 'returnDraft',
  slug: 'return-draft',
  title: '退回修改',
  audience: ['approver'],
  body: z.object({ version, reason }),
});

export const approveReply = act({
  id: 'approveReply',
  slug: 'approve',
  title: '签发并送达',
  audience: ['approver'],
  body: plain,
});

export const withdrawApplication = act({
  id: 'withdrawApplication',
  slug: 'withdraw',
  title: '撤回申请',
  audience: ['resident'],
  body: plain,
});

/** 答复附件只给申请人和承办、签发、公开办人员。 */
export const downloadReplyAttachment = defineEndpoint({
  id: 'downloadReplyAttachment',
  method: 'GET',
  path: '/:region/applications/:applicationId/attachments/:attachmentId',
  title: '下载答复附件',
  audience: ['resident', 'caseOfficer', 'approver', 'disclosureOffice'],
  params: applicationPath.extend({ attachmentId: uuid() }),
  output: z.unknown(),
  refusals: ['notFound'],
  binary: 'application/octet-stream',
});

export const uploadReplyAttachment = defineEndpoint({
  id: 'uploadReplyAttachment',
  method: 'POST',
  path: '/:region/applications/:applicationId/attachments',
  title: '上传答复附件',
  audience: ['caseOfficer'],
  params: applicationPath,
  output: attachmentSchema,
  refusals: ['notFound', 'tooLarge', 'unsupportedMedia', 'notPermittedNow'],
  multipart: true,
});
