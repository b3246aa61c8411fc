import type { FileRow } from '../ports';

/** 附件对外的写法；存放位置不外传。 */
export const fileView = ({ attachmentId, fileName, mediaType, byteSize, storageKey }: FileRow) => ({
  attachmentId,
  fileName,
  mediaType,
  byteSize,
  isAvailable: storageKey !== null,
});

/** 这些编号的附件，照编号的次序；看不到的略去。 */
export const filesOf = (files: readonly FileRow[], ids: readonly string[]) =>
  ids.flatMap((id) => files.filter(({ attachmentId }) => attachmentId === id).map(fileView));
