import type { Database, Sql } from '../platform/database/database';
import type { CountyStore, FileRow, Place, PublishedNotice } from './ports';

const placeColumns = (sql: Sql) => sql`organisation_id, name, kind, parent_id`;

/** 附件写成 JSON 的一行，各存取共用。 */
export const fileJson = (sql: Sql) => sql`json_build_object(
  'attachmentId', a.attachment_id, 'fileName', a.file_name, 'mediaType', a.media_type,
  'byteSize', a.byte_size, 'storageKey', a.storage_key) order by a.position, a.attachment_id`;

/** 组织写成 JSON 的一行；表的别名是 o。 */
export const placeJson = (sql: Sql) => sql`json_build_object(
  'organisationId', o.organisation_id, 'name', o.name, 'kind', o.kind, 'parentId', o.parent_id)`;

const keepFiles: CountyStore['keepFiles'] = async (tx, { recordId, who }, ids) => {
  if (ids.length === 0) return true;
  const rows = await tx`
    update attachments set village_record_id = ${recordId},
      position = array_position(${[...ids]}::uuid[], attachment_id)
    where region_id = ${who.regionId} and attachment_id = any (${[...ids]}::uuid[])
      and (village_record_id = ${recordId}
        or village_record_id is null and notice_id is null and application_id is null
          and uploaded_by = ${who.accountId})
    returning 1`;
  return rows.length === new Set(ids).size;
};

const dropFiles: CountyStore['dropFiles'] = async (tx, { regionId, recordId }, keep) => {
  await tx`
    update attachments set village_record_id = null
    where region_id = ${regionId} and village_record_id = ${recordId}
      and attachment_id <> all (${[...keep]}::uuid[])
      and (notice_id is not null or application_id is not null)`;
  const rows = await tx<{ storageKey: string | null }[]>`
    delete from attachments
    where region_id = ${regionId} and village_record_id = ${recordId}
      and attachment_id <> all (${[...keep]}::uuid[])
    returning storage_key`;
  return rows.flatMap(({ storageKey }) => (storageKey === null ? [] : [storageKey]));
};

const notices: Pick<CountyStore, 'publishedNotice' | 'ownNotice'> = {
  publishedNotice: async (sql, regionId, noticeId) => {
    const [row] = await sql<PublishedNotice[]>`
      select notice_id, title, organisation_id, published_on, affairs_kind from notices
      where region_id = ${regionId} and notice_id = ${noticeId} and state = 'published'`;
    return row ?? null;
  },
  ownNotice: async (sql, { regionId, organisationId, noticeId }) => {
    const rows = await sql`
      select 1 from notices where region_id = ${regionId} and notice_id = ${noticeId}
        and organisation_id = ${organisationId} and state <> 'discarded'`;
    return rows.length > 0;
  },
};

const places: Pick<CountyStore, 'place' | 'villagesUnder' | 'staffOf' | 'file'> = {
  place: async (sql, regionId, organisationId) => {
    const [row] = await sql<Place[]>`
      select ${placeColumns(sql)} from organisations
      where region_id = ${regionId} and organisation_id = ${organisationId}`;
    return row ?? null;
  },
  villagesUnder: (sql, regionId, townshipId) => sql<Place[]>`
    select ${placeColumns(sql)} from organisations
    where region_id = ${regionId} and parent_id = ${townshipId} and kind in ('village', 'community')
    order by position, organisation_id`,
  staffOf: async (sql, { regionId, organisationId, role }) => {
    const rows = await sql<{ accountId: string }[]>`
      select account_id from accounts
      where region_id = ${regionId} and organisation_id = ${organisationId}
        and ${role} = any (roles) and disabled_at is null`;
    return rows.map(({ accountId }) => accountId);
  },
  file: async (sql, { regionId, attachmentId, ownedBy }) => {
    const owner = ownedBy ?? null;
    const [row] = await sql<FileRow[]>`
      select attachment_id, file_name, media_type, byte_size, storage_key from attachments a
      where region_id = ${regionId} and attachment_id = ${attachmentId}
        and village_record_id is not null and (${owner}::text is null
          or exists (select 1 from village_decisions d where d.region_id = a.region_id
            and d.decision_id = a.village_record_id and d.organisation_id = ${owner})
          or exists (select 1 from village_register_entries e where e.region_id = a.region_id
            and e.entry_id = a.village_record_id and e.organisation_id = ${owner}))`;
    return row ?? null;
  },
};

/** 县里共用的存取：单位、公开信息、附件、留痕、提醒。 */
export const countyStore = (database: Database): CountyStore => ({
  ...notices,
  ...places,
  keepFiles,
  dropFiles,
  appendEvent: async (tx, { subjectKind, subjectId, kind, data }, { who, at }) => {
    await tx`
      insert into village_events (region_id, subject_kind, subject_id, kind, at, actor_id, data)
      values (${who.regionId}, ${subjectKind}, ${subjectId}, ${kind}, ${at}, ${who.accountId},
        ${tx.json(data ?? {})})`;
  },
  regionIds: () =>
    database.regions(async (sql) => {
      const rows = await sql<{ regionId: string }[]>`
        select region_id from regions order by region_id`;
      return rows.map(({ regionId }) => regionId);
    }),
  raise: async (tx, regionId, { subjectId, alarm, dueOn, isPassed, at }) => {
    const rows = await tx`
      insert into village_alarms (region_id, subject_id, alarm, due_on, is_passed, raised_at)
      values (${regionId}, ${subjectId}, ${alarm}, ${dueOn}, ${isPassed}, ${at})
      on conflict do nothing returning 1`;
    return rows.length > 0;
  },
});
