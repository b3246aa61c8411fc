import type { AttachmentRow } from '../ports';

/** 附件对外的写法；存放位置不外传。 */
export const attachmentView = ({ storageKey, ...attachment }: AttachmentRow) => ({
  attachmentId: attachment.attachmentId,
  fileName: attachment.fileName,
  mediaType: attachment.mediaType,
  byteSize: attachment.byteSize,
  isAvailable: storageKey !== null,
});
