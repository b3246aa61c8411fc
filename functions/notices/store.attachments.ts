import type { AttachmentRow, AttachmentStore } from './ports';
import type { ScannedAttachment } from './ports';
import { correctedFiles } from './store.corrected-files';

/** 公开信息附件的存取。 */
export const attachmentStore: AttachmentStore = {
  ofNotice: (sql, regionId, noticeId) => sql<ScannedAttachment[]>`
    select attachment_id, file_name, media_type, byte_size, storage_key, sha256, findings from attachments
    where region_id = ${regionId} and notice_id = ${noticeId} order by position, attachment_id`,
  attachable: async (tx, { regionId, noticeId, accountId }, ids) => {
    const rows = await tx<{ attachmentId: string }[]>`
      select attachment_id from attachments
      where region_id = ${regionId} and attachment_id = any (${[...ids]}::uuid[])
        and (notice_id = ${noticeId}
          or held_for = ${noticeId} and closed_at is null
          or notice_id is null and held_for is null and application_id is null and uploaded_by = ${accountId})
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
  ...correctedFiles,
  rename: async (tx, regionId, names) => {
    for (const { attachmentId, fileName } of names)
      await tx`
        update attachments set file_name = ${fileName}
        where region_id = ${regionId} and attachment_id = ${attachmentId}`;
  },
  readable: async (sql, { regionId, organisationId, accountId, roles }, attachmentId) => {
    const rows = await sql<AttachmentRow[]>`
      select a.attachment_id, a.file_name, a.media_type, a.byte_size, a.storage_key
      from attachments a
      left join notices n on n.region_id = a.region_id
        and n.notice_id = coalesce(a.notice_id, a.held_for)
      where a.region_id = ${regionId} and a.attachment_id = ${attachmentId} and a.application_id is null
        and (a.notice_id is null and a.held_for is null and a.uploaded_by = ${accountId}
          or n.organisation_id = ${organisationId} and n.state <> 'discarded'
          or ${roles.includes('disclosureOffice')} and n.state not in ('draft', 'discarded'))`;
    return rows[0] ?? null;
  },
  editable: async (sql, { regionId, organisationId, accountId }, attachmentId) => {
    const rows = await sql<AttachmentRow[]>`
      select a.attachment_id, a.file_name, a.media_type, a.byte_size, a.storage_key
      from attachments a
      left join notices n on n.region_id = a.region_id and n.notice_id = a.notice_id
      where a.region_id = ${regionId} and a.attachment_id = ${attachmentId} and a.application_id is null
        and (a.notice_id is null and a.held_for is null and a.uploaded_by = ${accountId}
          or n.organisation_id = ${organisationId}
          and n.state in ('draft', 'returned', 'submitted', 'confidentialityReview', 'disclosureReview', 'signOff'))`;
    return rows[0] ?? null;
  },
  replace: async (tx, next) => {
    const rows = await tx`
      update attachments set storage_key = ${next.storageKey}, byte_size = ${next.byteSize},
        sha256 = ${next.sha256}, findings = ${tx.json(next.findings.map((each) => ({ ...each })))},
        extracted_text = ${next.extractedText}, is_fully_read = ${next.isFullyRead}, scanned_at = ${next.at}
      where region_id = ${next.regionId} and attachment_id = ${next.attachmentId}
        and storage_key is not distinct from ${next.replaces}
        and not exists (select 1 from notices n where n.region_id = attachments.region_id
          and n.notice_id = attachments.notice_id and n.state in ('published', 'takenDown', 'filed'))
      returning 1`;
    return rows.length > 0;
  },
  insert: async (tx, upload) => {
    await tx`
      insert into attachments (region_id, attachment_id, file_name, media_type, byte_size, sha256,
        storage_key, uploaded_by, created_at, findings, extracted_text, is_fully_read, scanned_at)
      values (${upload.regionId}, ${upload.attachmentId}, ${upload.fileName}, ${upload.mediaType},
        ${upload.byteSize}, ${upload.sha256}, ${upload.storageKey}, ${upload.uploadedBy}, ${upload.at},
        ${tx.json(upload.findings.map((each) => ({ ...each })))}, ${upload.extractedText},
        ${upload.isFullyRead}, ${upload.at})`;
  },
};
