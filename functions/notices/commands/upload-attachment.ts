import { refused, ok, type Result } from '@shared/result';
import type { UploadedFile } from '../../platform/http/route';
import { cleanFileName } from '../domain/clean-fields';
import { sniffFile } from '../domain/sniff-file';
import type { DraftPorts } from '../ports';
import { attachmentView } from '../queries/attachment-view';
import type { Occasion } from './act-on-draft';

/** 上传附件：按内容认类型，存到随机的位置；保存草稿时才挂到信息上。 */
export const uploadAttachment = async (
  ports: DraftPorts,
  { staff, at }: Pick<Occasion, 'staff' | 'at'>,
  file: UploadedFile | null,
): Promise<Result<ReturnType<typeof attachmentView>>> => {
  if (!file) return refused('badInput', '请选择要上传的文件', { field: 'file' });
  const fileName = cleanFileName(file.fileName);
  const mediaType = sniffFile(fileName, file.bytes);
  if (!mediaType.ok) return mediaType;
  const storageKey = `${staff.regionId}/notices/${ports.newId()}`;
  const attachment = {
    attachmentId: ports.newId(),
    fileName,
    mediaType: mediaType.value,
    byteSize: file.bytes.byteLength,
    storageKey,
  };
  await ports.storage.put(storageKey, file.bytes, mediaType.value);
  const owner = { regionId: staff.regionId, uploadedBy: staff.accountId, at };
  try {
    const sha256 = ports.sha256(file.bytes);
    await ports.write(staff, (tx) =>
      ports.attachments.insert(tx, { ...attachment, ...owner, sha256 }),
    );
  } catch (error) {
    await ports.storage.remove(storageKey);
    throw error;
  }
  return ok(attachmentView(attachment));
};
