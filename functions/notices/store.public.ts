import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { NoticeCard } from '@shared/contract/notices';
import type { Database, Fragment, Query, Sql } from '../platform/database/database';
import { publicScope } from '../platform/database/scope';
import type {
  AttachmentRow,
  NoticeFacts,
  NoticeLink,
  NoticeListRequest,
  NoticeRow,
  PublicNoticeStore,
} from './ports';
import { boardFacts } from './store.board';
import { recentOf, recentPeriodsOf } from './store.finance';
import { channelsOf, revisionOf, takedownOf } from './store.history';
import { cardColumns, cardOf, type CardRow } from './store.cards';

/** 目录条目的查询由目录模块写出，与别的查询一起发出；编号由子查询得出。 */
type EntryRows = (sql: Sql, regionId: string, entryId: Fragment) => Query<CatalogueEntry>;

type FactsRow = NoticeRow & {
  readonly attachments: readonly AttachmentRow[] | null;
  readonly interprets: NoticeLink | null;
  readonly interpretations: readonly NoticeLink[] | null;
  readonly follows: NoticeLink | null;
  readonly mirrors: NoticeLink | null;
  readonly mirroredBy: readonly NoticeLink[] | null;
  readonly progressNotices: NoticeFacts['progressNotices'] | null;
  readonly revisions: NoticeFacts['revisions'] | null;
  readonly recentPeriods: NoticeFacts['recentPeriods'] | null;
};

const cardRows = (sql: Sql, request: NoticeListRequest) => {
  const { regionId, organisationId, affairsKind, section, processStage, after } = request;
  const none = sql``;
  return sql<CardRow[]>`
    select ${cardColumns(sql)} from notices n
    where n.region_id = ${regionId} and n.state = 'published'
      ${organisationId === undefined ? none : sql`and n.organisation_id = ${organisationId}`}
      ${affairsKind === undefined ? none : sql`and n.affairs_kind = ${affairsKind}`}
      ${section === undefined ? none : sql`and n.section = ${section}`}
      ${processStage === undefined ? none : sql`and n.process_stage = ${processStage}`}
      ${after === null ? none : sql`and (n.published_on, n.notice_id) < (${after.publishedOn}, ${after.noticeId})`}
    order by n.published_on desc, n.notice_id desc limit ${request.limit}`;
};

const list = async (database: Database, request: NoticeListRequest): Promise<NoticeCard[]> => {
  const scope = publicScope(request.regionId);
  const [rows] = await database.readAtOnce(scope, (sql) => [cardRows(sql, request)]);
  return rows.map(cardOf);
};

/** 进展与更正：没有更正过、不是进展的不去查。 */
const linked = (sql: Sql) => sql`
  case when n.follows_id is not null then (
    select json_build_object('noticeId', f.notice_id, 'title', f.title) from notices f
    where f.region_id = n.region_id and f.notice_id = n.follows_id and f.state = 'published') end as follows,
  case when n.mirrors_id is not null then (
    select json_build_object('noticeId', g.notice_id, 'title', g.title) from notices g
    where g.region_id = n.region_id and g.notice_id = n.mirrors_id and g.state = 'published') end as mirrors,
  (select json_agg(json_build_object('noticeId', m.notice_id, 'title', m.title)
      order by m.published_on desc, m.notice_id)
    from notices m where m.region_id = n.region_id and m.mirrors_id = n.notice_id
      and m.state = 'published') as mirrored_by,
  (select json_agg(json_build_object('noticeId', p.notice_id, 'title', p.title,
      'publishedOn', p.published_on) order by p.published_on desc, p.notice_id)
    from notices p where p.region_id = n.region_id and p.follows_id = n.notice_id
      and p.state = 'published') as progress_notices,
  case when n.revision > 1 then (
    select json_agg(json_build_object('revision', v.revision, 'supersededAt', v.superseded_at,
      'reason', v.reason) order by v.revision desc)
    from notice_revisions v where v.region_id = n.region_id and v.notice_id = n.notice_id) end as revisions`;

/** 一条信息连同附件与解读，一条语句读出；没有附件、没有解读的不去查。 */
const noticeRow = (sql: Sql, regionId: string, noticeId: string) => sql<FactsRow[]>`
  select n.notice_id, n.title, n.summary, n.organisation_id, o.name as organisation_name,
    o.phone as organisation_phone, n.section, n.affairs_kind, n.process_stage, n.published_on,
    n.publicity_until, n.index_number, n.body_markdown, n.produced_on, n.published_at,
    n.publicity_days, n.content_elements, n.finance, n.entry_id, o.kind as organisation_kind, n.kind,
    n.document_number, n.changed_on, n.clarification, n.interpretation, n.interpretation_duty, n.revision, n.catalogue_version_id,
    ${linked(sql)},
    ${recentPeriodsOf(sql)} as recent_periods,
    case when n.attachment_count > 0 then (
      select json_agg(json_build_object('attachmentId', a.attachment_id, 'fileName', a.file_name,
        'mediaType', a.media_type, 'byteSize', a.byte_size, 'storageKey', a.storage_key)
        order by a.position, a.attachment_id)
      from attachments a where a.region_id = n.region_id and a.notice_id = n.notice_id
        and a.closed_at is null) end as attachments,
    case when n.interprets_id is not null then (
      select json_build_object('noticeId', p.notice_id, 'title', p.title) from notices p
      where p.region_id = n.region_id and p.notice_id = n.interprets_id and p.state = 'published') end as interprets,
    (select json_agg(json_build_object('noticeId', i.notice_id, 'title', i.title)
        order by i.published_on, i.notice_id)
      from notices i where i.region_id = n.region_id and i.interprets_id = n.notice_id
        and i.state = 'published') as interpretations
  from notices n
  join organisations o on o.region_id = n.region_id and o.organisation_id = n.organisation_id
  where n.region_id = ${regionId} and n.notice_id = ${noticeId} and n.state = 'published'`;

/** 一条信息的附件，按次序。 */
export const attachmentsOf = (sql: Sql, regionId: string, noticeId: string) => sql<AttachmentRow[]>`
  select attachment_id, file_name, media_type, byte_size, storage_key from attachments
  where region_id = ${regionId} and notice_id = ${noticeId} order by position, attachment_id`;

const entryIdOf = (sql: Sql, regionId: string, noticeId: string) => sql`(
  select entry_id from notices
  where region_id = ${regionId} and notice_id = ${noticeId} and state = 'published')`;

/** 从库里读，目录条目的查询由目录模块写出。 */
interface Source {
  readonly database: Database;
  readonly entryRows: EntryRows;
}

const NOTHING: NoticeFacts = {
  notice: null,
  attachments: [],
  entry: null,
  interprets: null,
  interpretations: [],
  follows: null,
  mirrors: null,
  mirroredBy: [],
  progressNotices: [],
  revisions: [],
  recentPeriods: [],
};

const facts = async (
  { database, entryRows }: Source,
  regionId: string,
  noticeId: string,
): Promise<NoticeFacts> => {
  const [[row], [entry]] = await database.readAtOnce(publicScope(regionId), (sql) => [
    noticeRow(sql, regionId, noticeId),
    entryRows(sql, regionId, entryIdOf(sql, regionId, noticeId)),
  ]);
  if (!row) return NOTHING;
  const {
    attachments,
    interprets,
    interpretations,
    follows,
    mirrors,
    mirroredBy,
    progressNotices,
    revisions,
    recentPeriods,
    ...notice
  } = row;
  return {
    notice,
    attachments: attachments ?? [],
    entry: entry ?? null,
    interprets,
    interpretations: interpretations ?? [],
    follows,
    mirrors,
    mirroredBy: mirroredBy ?? [],
    progressNotices: progressNotices ?? [],
    revisions: revisions ?? [],
    recentPeriods: recentOf(recentPeriods),
  };
};

const publishedAttachment = async (database: Database, regionId: string, attachmentId: string) => {
  const [[attachment]] = await database.readAtOnce(publicScope(regionId), (sql) => [
    sql<AttachmentRow[]>`
      select a.attachment_id, a.file_name, a.media_type, a.byte_size, a.storage_key
      from attachments a
      join notices n
        on n.region_id = a.region_id and n.state = 'published' and n.notice_id =
          coalesce(a.notice_id, case when a.superseded_at is not null then a.held_for end)
      where a.region_id = ${regionId} and a.attachment_id = ${attachmentId} and a.closed_at is null`,
  ]);
  return attachment ?? null;
};

/** 访客看得到的公开信息的存取。 */
export const publicNoticeStore = (database: Database, entryRows: EntryRows): PublicNoticeStore => ({
  board: (regionId, organisationId) => boardFacts(database, { regionId, organisationId }),
  list: (request) => list(database, request),
  notice: (regionId, noticeId) => facts({ database, entryRows }, regionId, noticeId),
  revision: (regionId, noticeId, revision) =>
    revisionOf(database, { regionId, noticeId }, revision),
  channels: (regionId, noticeId) => channelsOf(database, { regionId, noticeId }),
  takedown: (regionId, noticeId) => takedownOf(database, { regionId, noticeId }),
  publishedAttachment: (regionId, attachmentId) =>
    publishedAttachment(database, regionId, attachmentId),
});

/** 各门类已公开的条数。 */
export const noticeCountsBySection = (sql: Sql, regionId: string) =>
  sql<{ section: string; noticeCount: number }[]>`
    select n.section, count(*)::int as notice_count from notices n
    where n.region_id = ${regionId} and n.state = 'published' and n.section is not null
    group by n.section`;

/** 按某条目录事项公开的最新信息，至多10条。 */
export const noticesOfEntry = (sql: Sql, regionId: string, entryId: string) =>
  sql<{ noticeId: string; title: string; publishedOn: string; organisationName: string }[]>`
    select n.notice_id, n.title, n.published_on, o.name as organisation_name from notices n
    join organisations o on o.region_id = n.region_id and o.organisation_id = n.organisation_id
    where n.region_id = ${regionId} and n.entry_id = ${entryId} and n.state = 'published'
    order by n.published_on desc, n.notice_id desc limit 10`;
