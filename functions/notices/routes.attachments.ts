import { downloadDraftAttachment, uploadNoticeAttachment } from '@shared/contract/notice-drafts';
import { maskNoticeAttachment } from '@shared/contract/notice-privacy';
import { route, type Route } from '../platform/http/route';
import { maskAttachment } from './commands/mask-attachment';
import { uploadAttachment } from './commands/upload-attachment';
import type { FilePorts } from './ports';
import { draftAttachment } from './queries/draft-attachment';
import { asStaff } from './routes.drafts';

/** 要读附件内容的路由：上传、隐去附件里的个人信息。 */
export const attachmentRoutesOf = (ports: FilePorts): Route[] => [
  route(uploadNoticeAttachment, ({ file }, context) =>
    asStaff(context, (here) => uploadAttachment(ports, here, file)),
  ),
  route(downloadDraftAttachment, ({ params: { attachmentId } }, context) =>
    asStaff(context, ({ staff }) => draftAttachment(ports, staff, attachmentId)),
  ),
  route(maskNoticeAttachment, ({ params: { attachmentId } }, context) =>
    asStaff(context, ({ staff, at }) => maskAttachment(ports, staff, { attachmentId, at })),
  ),
];
