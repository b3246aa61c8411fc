import { ok, refused, type Result } from '@shared/result';
import type { BinaryReply } from '../../platform/http/route';
import { safeMediaType } from '../domain/sniff-file';
import type { FilePorts, NoticeStaff } from '../ports';

/** 还没有公开的附件：自己上传的，或者看得到那条信息的人。拒绝：没有这个附件、原件不在。 */
export const draftAttachment = async (
  { attachments, read, storage }: Pick<FilePorts, 'attachments' | 'read' | 'storage'>,
  staff: NoticeStaff,
  attachmentId: string,
): Promise<Result<BinaryReply>> => {
  const found = await read(staff, (sql) => attachments.readable(sql, staff, attachmentId));
  const bytes = found?.storageKey ? await storage.get(found.storageKey) : null;
  if (!found || !bytes) return refused('notFound', '没有这个附件，或者原件还没有上传');
  const { fileName, mediaType } = found;
  return ok({ bytes, mediaType: safeMediaType(mediaType), fileName });
};
