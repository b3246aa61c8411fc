import { ok, refused, type Result } from '@shared/result';
import { fileTypeOf, safeFileName } from '../domain/file-type';
import { canRead, checkPermitted } from '../domain/permitted-actions';
import type { ApplicationPorts, NewAttachment, Occasion } from '../ports';
import { todayInShanghai } from '../../platform/calendar';
import { writeOccasion } from '../access';

export interface Upload {
  readonly applicationId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** 合同里的附件。 */
export interface UploadedAttachment {
  readonly attachmentId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly isAvailable: boolean;
}

/**
 * 上传答复附件：认领的经办人在拟写答复时上传；选入答复并签发后申请人才看得到。
 * 存放的键是随机的，不含文件名。
 * 拒绝：看不到这件申请；此刻不能拟写答复；文件种类不允许。
 */
export const uploadReplyAttachment =
  ({ store, files, newId, sha256 }: ApplicationPorts) =>
  async (upload: Upload, occasion: Occasion): Promise<Result<UploadedAttachment>> => {
    const { applicationId, bytes } = upload;
    const { person, regionId } = occasion;
    const today = todayInShanghai(occasion.now);
    const fileName = safeFileName(upload.fileName);
    const type = fileTypeOf(fileName, bytes);
    if (!type.ok) return type;
    return store.write(writeOccasion(occasion), async (session) => {
      const found = await session.findCase(applicationId);
      if (!found || !canRead(found.application, person))
        return refused('notFound', '没有找到这件申请，可能已转到别的单位');
      const permitted = checkPermitted('draftReply', found.application, {
        person: { ...person, actsFor: await session.actsFor(person.accountId, today) },
        today,
      });
      if (!permitted.ok) return permitted;
      const attachment: NewAttachment = {
        attachmentId: newId(),
        fileName,
        mediaType: type.value.mediaType,
        byteSize: bytes.byteLength,
        storageKey: `attachments/${regionId}/${newId()}`,
        sha256: sha256(bytes),
        uploadedBy: person.accountId,
      };
      await files.put(attachment.storageKey, bytes, attachment.mediaType);
      await session.addAttachment(applicationId, attachment);
      const { attachmentId, mediaType, byteSize } = attachment;
      await session.audit({ act: 'uploadReplyAttachment', applicationId, data: { attachmentId } });
      return ok({ attachmentId, fileName, mediaType, byteSize, isAvailable: true });
    });
  };
