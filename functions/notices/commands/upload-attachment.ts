import { refused, ok, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { documentText } from '../../platform/document-text/document-text';
import type { UploadedFile } from '../../platform/http/route';
import { cleanFileName } from '../domain/clean-fields';
import { scanDocument } from '../domain/privacy/scan-document';
import { sniffFile } from '../domain/sniff-file';
import type { DraftPorts } from '../ports';
import { attachmentView } from '../queries/attachment-view';
import type { Occasion } from './act-on-draft';
import { cleanUpload } from './clean-upload';

/** 上传附件：按内容认类型，弄干净，读出文字检查个人信息，存到随机的位置；保存草稿时才挂到信息上。 */
export const uploadAttachment = async (
  ports: DraftPorts,
  { staff, at }: Pick<Occasion, 'staff' | 'at'>,
  file: UploadedFile | null,
): Promise<Result<ReturnType<typeof attachmentView>>> => {
  if (!file) return refused('badInput', '请选择要上传的文件', { field: 'file' });
  const fileName = cleanFileName(file.fileName);
  const sniffed = sniffFile(fileName, file.bytes);
  if (!sniffed.ok) return sniffed;
  const mediaType = sniffed.value;
  const cleaned = await cleanUpload(mediaType, file.bytes);
  if (!cleaned.ok) return cleaned;
  const bytes = cleaned.value;
  const on = todayInShanghai(at);
  const isPlain = mediaType.startsWith('text/plain');
  const scanned = scanDocument(await documentText(mediaType, bytes), { on, isPlain });
  const storageKey = `${staff.regionId}/notices/${ports.newId()}`;
  const byteSize = bytes.byteLength;
  const attachment = { attachmentId: ports.newId(), fileName, mediaType, byteSize, storageKey };
  await ports.storage.put(storageKey, bytes, mediaType);
  const owner = { regionId: staff.regionId, uploadedBy: staff.accountId, at };
  try {
    const sha256 = ports.sha256(bytes);
    await ports.write(staff, (tx) =>
      ports.attachments.insert(tx, { ...attachment, ...owner, ...scanned, sha256 }),
    );
  } catch (error) {
    await ports.storage.remove(storageKey);
    throw error;
  }
  return ok(attachmentView(attachment));
};
