import type { AttachmentStore, ReadAttachment } from './ports';

/** 更正所换的附件的存取：还没有同意的新附件、换下来的旧附件，都以 held_for 指着那条信息。 */
export const correctedFiles: Pick<AttachmentStore, 'byIds' | 'hold' | 'exchange'> = {
  byIds: (sql, regionId, ids) => sql<ReadAttachment[]>`
    select attachment_id, file_name, media_type, byte_size, storage_key, sha256, findings,
      extracted_text, is_fully_read
    from attachments
    where region_id = ${regionId} and attachment_id = any (${[...ids]}::uuid[])
    order by array_position(${[...ids]}::uuid[], attachment_id)`,
  hold: async (tx, { regionId, noticeId }, ids) => {
    await tx`
      update attachments set held_for = ${noticeId}
      where region_id = ${regionId} and attachment_id = any (${[...ids]}::uuid[])
        and notice_id is null and held_for is null`;
    const rows = await tx<{ storageKey: string | null }[]>`
      delete from attachments
      where region_id = ${regionId} and held_for = ${noticeId} and superseded_at is null
        and attachment_id <> all (${[...ids]}::uuid[])
      returning storage_key`;
    return rows.flatMap(({ storageKey }) => (storageKey === null ? [] : [storageKey]));
  },
  exchange: async (tx, { regionId, noticeId }, { keep, closesOld, at }) => {
    await tx`
      update attachments set notice_id = null, held_for = ${noticeId}, superseded_at = ${at},
        closed_at = case when ${closesOld} or exists (
          select 1 from jsonb_array_elements(findings) f where f->>'kind' <> 'unreadable')
          then coalesce(closed_at, ${at}) else closed_at end
      where region_id = ${regionId} and notice_id = ${noticeId}
        and attachment_id <> all (${[...keep]}::uuid[])`;
    await tx`
      update attachments set notice_id = ${noticeId}, held_for = null, superseded_at = null,
        position = array_position(${[...keep]}::uuid[], attachment_id)
      where region_id = ${regionId} and attachment_id = any (${[...keep]}::uuid[])`;
  },
};
