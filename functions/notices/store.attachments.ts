import type { AttachmentStore } from './ports';
import { attachmentsOf } from './store.public';

/** 公开信息附件的存取。 */
export const attachmentStore: AttachmentStore = {
  ofNotice: attachmentsOf,
  attachable: async (tx, { regionId, noticeId, accountId }, ids) => {
    const rows = await tx<{ attachmentId: string }[]>`
      select attachment_id from attachments
      where region_id = ${regionId} and attachment_id = any (${[...ids]}::uuid[])
        and (notice_id = ${noticeId}
          or notice_id is null and application_id is null and uploaded_by = ${accountId})
      for update`;
    return new Set(rows.map(({ attachmentId }) => attachmentId));
  },
  attach: async (tx, { regionId, noticeId }, ids) => {
    await tx`
      update attachments set notice_id = ${noticeId},
        position = array_position(${[...ids]}::uuid[], attachment_id)
      where region_id = ${regionId} and attachment_id = any (${[...ids]}::uuid[])`;
  },
  detach: async (tx, { regionId, noticeId }, keep) => {
    const rows = await tx<{ storageKey: string | null }[]>`
      delete from attachments
      where region_id = ${regionId} and notice_id = ${noticeId}
        and attachment_id <> all (${[...keep]}::uuid[])
      returning storage_key`;
    return rows.flatMap(({ storageKey }) => (storageKey === null ? [] : [storageKey]));
  },
  rename: async (tx, regionId, names) => {
    for (const { attachmentId, fileName } of names)
      await tx`
        update attachments set file_name = ${fileName}
        where region_id = ${regionId} and attachment_id = ${attachmentId}`;
  },
  insert: async (tx, upload) => {
    await tx`
      insert into attachments (region_id, attachment_id, file_name, media_type, byte_size, sha256,
        storage_key, uploaded_by, created_at)
      values (${upload.regionId}, ${upload.attachmentId}, ${upload.fileName}, ${upload.mediaType},
        ${upload.byteSize}, ${upload.sha256}, ${upload.storageKey}, ${upload.uploadedBy}, ${upload.at})`;
  },
};
