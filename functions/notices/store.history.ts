import type { Database, Sql } from '../platform/database/database';
import { publicScope } from '../platform/database/scope';
import type { ChannelRow, RevisionRow, TakedownRow } from './ports.public';

interface NoticeOf {
  readonly regionId: string;
  readonly noticeId: string;
}

/**
 * 那一版的附件：记着的照记的，没有记的与后一版相同，都没有记的就是现在的；
 * 原件换下而不再给看的，存放位置为空。notice_revisions 的别名是 v。
 */
const revisedFiles = (sql: Sql) => sql`
  coalesce(
    (select json_agg(json_build_object('attachmentId', f->>'attachmentId', 'fileName', f->>'fileName',
        'mediaType', f->>'mediaType', 'byteSize', f->'byteSize',
        'storageKey', case when a.closed_at is null then a.storage_key end) order by f.place)
      from (
        select w.attachments from notice_revisions w
        where w.region_id = v.region_id and w.notice_id = v.notice_id and w.revision >= v.revision
          and w.attachments is not null order by w.revision limit 1) kept,
      jsonb_array_elements(kept.attachments) with ordinality f(f, place)
      left join attachments a on a.region_id = v.region_id
        and a.attachment_id = (f->>'attachmentId')::uuid),
    case when not exists (
      select 1 from notice_revisions w where w.region_id = v.region_id and w.notice_id = v.notice_id
        and w.revision >= v.revision and w.attachments is not null) then (
      select json_agg(json_build_object('attachmentId', a.attachment_id, 'fileName', a.file_name,
          'mediaType', a.media_type, 'byteSize', a.byte_size, 'storageKey', a.storage_key)
          order by a.position, a.attachment_id)
      from attachments a where a.region_id = v.region_id and a.notice_id = v.notice_id
        and a.closed_at is null) end,
    '[]'::json)`;

/** 更正以前的一版；信息不再公开的，旧版也不再可读。 */
export const revisionOf = async (
  database: Database,
  { regionId, noticeId }: NoticeOf,
  revision: number,
): Promise<RevisionRow | null> => {
  const [[row]] = await database.readAtOnce(publicScope(regionId), (sql) => [
    sql<RevisionRow[]>`
      select v.revision, v.title, v.summary, v.body_markdown, v.content_elements, v.finance,
        v.published_at, v.superseded_at, v.reason, ${revisedFiles(sql)} as attachments
      from notice_revisions v
      join notices n on n.region_id = v.region_id and n.notice_id = v.notice_id and n.state = 'published'
      where v.region_id = ${regionId} and v.notice_id = ${noticeId} and v.revision = ${revision}`,
  ]);
  return row ?? null;
};

/** 撤下的说明。 */
export const takedownOf = async (
  database: Database,
  { regionId, noticeId }: NoticeOf,
): Promise<TakedownRow | null> => {
  const [[row]] = await database.readAtOnce(publicScope(regionId), (sql) => [
    sql<TakedownRow[]>`
      select t.title, t.index_number, t.organisation_id, o.name as organisation_name, t.ground,
        t.explanation, t.taken_down_on
      from notice_takedowns t
      join organisations o on o.region_id = t.region_id and o.organisation_id = t.organisation_id
      where t.region_id = ${regionId} and t.notice_id = ${noticeId}`,
  ]);
  return row ?? null;
};

/** 一条公开着的信息发布的渠道。 */
export const channelsOf = async (
  database: Database,
  { regionId, noticeId }: NoticeOf,
): Promise<readonly ChannelRow[]> => {
  const [rows] = await database.readAtOnce(publicScope(regionId), (sql) => [
    sql<ChannelRow[]>`
      select c.channel, c.released_on, c.place, c.address from notice_channels c
      join notices n on n.region_id = c.region_id and n.notice_id = c.notice_id and n.state = 'published'
      where c.region_id = ${regionId} and c.notice_id = ${noticeId}
      order by c.released_on, c.channel_no limit 100`,
  ]);
  return rows;
};
