import * as z from '../zod';
import { deskRoles } from '../vocabulary/role';
import { applicationPath } from './applications';
import { text, uuid } from './common';
import { defineEndpoint } from './endpoint';
import { attachmentSchema } from './notices';

/** 工作人员之间的意见，申请人永远看不到。 */
export const addComment = defineEndpoint({
  id: 'addComment',
  method: 'POST',
  path: '/:region/applications/:applicationId/comments',
  title: '写内部意见',
  audience: deskRoles,
  params: applicationPath,
  body: z.object({ text: text(1000).describe('意见') }),
  output: z.object({ commentId: uuid() }),
  refusals: ['notFound'],
});

/** 答复附件只给申请人和承办、签发、公开办人员。 */
export const downloadReplyAttachment = defineEndpoint({
  id: 'downloadReplyAttachment',
  method: 'GET',
  path: '/:region/applications/:applicationId/attachments/:attachmentId',
  title: '下载答复附件',
  audience: ['resident', 'assistant', ...deskRoles],
  params: applicationPath.extend({ attachmentId: uuid().describe('附件的编号') }),
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
