import { ok, refused, type Result } from '@shared/result';
import type { BinaryReply } from '../../platform/http/route';
import { maskPersonalData } from '../domain/personal-data-detector';
import { safeMediaType } from '../domain/sniff-file';
import type { PublicNoticePorts } from '../ports';

/** 下载已公开信息的附件；未公开的、公示期满不再提供的等于没有；文件名里的号码隐去。 */
export const downloadAttachment = async (
  { store, storage }: PublicNoticePorts,
  regionId: string,
  attachmentId: string,
): Promise<Result<BinaryReply>> => {
  const attachment = await store.publishedAttachment(regionId, attachmentId);
  if (!attachment) return refused('notFound', '没有这个附件');
  const bytes = attachment.storageKey === null ? null : await storage.get(attachment.storageKey);
  if (!bytes) return refused('notFound', '这个附件的原件还没有上传，可以向发布单位查阅');
  const { fileName, mediaType } = attachment;
  return ok({
    bytes,
    mediaType: safeMediaType(mediaType),
    fileName: maskPersonalData(fileName).text,
  });
};
