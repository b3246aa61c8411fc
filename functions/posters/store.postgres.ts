import { PUBLICITY_ENDED_REASON } from '@shared/vocabulary/disclosure';
import { dayInShanghai } from '../platform/calendar';
import type { Database, Fragment, Sql } from '../platform/database/database';
import { publicScope, systemScope } from '../platform/database/scope';
import type { KnownHead } from './domain/check-heads';
import { recordOf, type NoticeHistory, type StoredRevision } from './domain/notice-history';
import type { Publisher } from './domain/poster/facts';
import { placeName } from './domain/poster/wording';
import type { PublishedContent } from './domain/published-content';
import type { NoticeKey, PosterPorts, PosterStore, PublicNotice, VillageKey } from './ports';

type Revisable = Pick<
  PublishedContent,
  'title' | 'summary' | 'bodyMarkdown' | 'contentElements' | 'finance'
>;

/** 更正以前的一版；checksum 在原文按规定改过（如公示期满隐去姓名）时记着，平时为空。 */
interface KeptRow extends Revisable {
  readonly supersededAt: string;
  readonly reason: string;
  readonly checksum: string;
  /** 这一版的附件；没有记的，与后一版的相同。 */
  readonly attachments: PublishedContent['attachments'] | null;
}

interface NoticeRow extends PublishedContent {
  readonly organisationName: string;
  readonly publishedAt: string;
  readonly kept: readonly KeptRow[] | null;
  readonly files: PublishedContent['attachments'] | null;
  readonly takenDownAt: string | null;
  readonly takenDownOn: string | null;
}

const contentColumns = (sql: Sql) => sql`
  n.notice_id, n.organisation_id, n.index_number, n.affairs_kind, n.section, n.process_stage,
  n.title, n.summary, n.body_markdown, n.content_elements, n.finance, n.produced_on,
  n.published_on, n.publicity_until, n.published_at,
  (select json_agg(json_build_object('fileName', a.file_name, 'byteSize', a.byte_size,
      'sha256', a.sha256) order by a.position, a.attachment_id)
    from attachments a where a.region_id = n.region_id and a.notice_id = n.notice_id) as files`;

const keptColumns = (sql: Sql) => sql`
  (select json_agg(json_build_object('title', v.title, 'summary', v.summary,
      'bodyMarkdown', v.body_markdown, 'contentElements', v.content_elements, 'finance', v.finance,
      'supersededAt', v.superseded_at, 'reason', v.reason, 'checksum', v.checksum,
      'attachments', v.attachments) order by v.revision)
    from notice_revisions v where v.region_id = n.region_id and v.notice_id = n.notice_id) as kept`;

/** 公开过的（现行的、撤下的），连同更正以前的各版；以系统身份读，给出去的由查询逐项挑。 */
const historyRows = (sql: Sql, regionId: string, which: Fragment) => sql<NoticeRow[]>`
  select ${contentColumns(sql)}, ${keptColumns(sql)}, o.name as organisation_name, t.taken_down_on,
    (select max(e.at) from notice_events e where e.region_id = n.region_id
      and e.notice_id = n.notice_id and e.kind in ('takenDown', 'publicityEnded')) as taken_down_at
  from notices n
  join organisations o on o.region_id = n.region_id and o.organisation_id = n.organisation_id
  left join notice_takedowns t on t.region_id = n.region_id and t.notice_id = n.notice_id
  where n.region_id = ${regionId} and n.state in ('published', 'takenDown')
    and n.published_at is not null and ${which}`;

const contentOf = (row: NoticeRow): PublishedContent => ({
  ...row,
  attachments: row.files ?? [],
});

const instantOf = (at: string): string => new Date(at).toISOString();

const historyOf = (row: NoticeRow): NoticeHistory => {
  const present = contentOf(row);
  const kept = row.kept ?? [];
  const filesAt = (index: number) =>
    kept.slice(index).find(({ attachments }) => attachments !== null)?.attachments ??
    present.attachments;
  const startOf = (index: number) => instantOf(kept[index - 1]?.supersededAt ?? row.publishedAt);
  const revisionAt = (index: number, own: Partial<KeptRow>): StoredRevision => ({
    at: startOf(index),
    on: dayInShanghai(new Date(startOf(index))),
    content: { ...present, ...own, attachments: filesAt(index) },
    keptChecksum: own.checksum ?? '',
    isEndedByPublicity: own.reason === PUBLICITY_ENDED_REASON,
  });
  const [first, ...later] = [...kept, {}].map((own, index) => revisionAt(index, own));
  if (!first) throw new Error('a published notice has no revision');
  return {
    organisationName: row.organisationName,
    revisions: [{ ...first, on: row.publishedOn }, ...later],
    takenDown:
      row.takenDownOn === null
        ? null
        : {
            at: instantOf(row.takenDownAt ?? `${row.takenDownOn}T15:59:59.999Z`),
            on: row.takenDownOn,
          },
  };
};

type PublisherRow = Publisher & { readonly kind: string };

const publisherRows = (sql: Sql, regionId: string, organisationId: string | Fragment) =>
  sql<PublisherRow[]>`
    select r.name as county_name, coalesce(p.name, '') as parent_name, o.name, o.phone, o.kind
    from organisations o
    join regions r on r.region_id = o.region_id
    left join organisations p on p.region_id = o.region_id and p.organisation_id = o.parent_id
    where o.region_id = ${regionId} and o.organisation_id = ${organisationId}`;

const publisherOf = ({ countyName, parentName, name, phone }: PublisherRow): Publisher => ({
  countyName,
  parentName: placeName(parentName),
  name,
  phone,
});

const noticeNow = async (
  database: Database,
  regionId: string,
  noticeId: string,
): Promise<PublicNotice | null> => {
  const [[row], [publisher]] = await database.readAtOnce(publicScope(regionId), (sql) => [
    sql<NoticeRow[]>`
      select ${contentColumns(sql)} from notices n
      where n.region_id = ${regionId} and n.notice_id = ${noticeId} and n.state = 'published'`,
    publisherRows(
      sql,
      regionId,
      sql`(select organisation_id from notices where region_id = ${regionId}
        and notice_id = ${noticeId} and state = 'published')`,
    ),
  ]);
  return row && publisher ? { content: contentOf(row), publisher: publisherOf(publisher) } : null;
};

const historyBy = async (
  database: Database,
  regionId: string,
  key: NoticeKey,
): Promise<NoticeHistory | null> => {
  const [[row]] = await database.readAtOnce(systemScope(regionId), (sql) => [
    historyRows(
      sql,
      regionId,
      'noticeId' in key
        ? sql`n.notice_id = ${key.noticeId}`
        : sql`n.index_number = ${key.indexNumber}`,
    ),
  ]);
  return row ? historyOf(row) : null;
};

/** 公开以来各版的校验值，由早到晚，最后一个是现行的；没有公开过的为空。 */
export const checksumsOf = async (
  sql: Sql,
  regionId: string,
  noticeId: string,
): Promise<string[]> => {
  const [row] = await historyRows(sql, regionId, sql`n.notice_id = ${noticeId}`);
  return row ? recordOf(historyOf(row)).revisions.map(({ checksum }) => checksum) : [];
};

const historiesOf = async (database: Database, { regionId, organisationId }: VillageKey) => {
  const [rows] = await database.readAtOnce(systemScope(regionId), (sql) => [
    historyRows(sql, regionId, sql`n.organisation_id = ${organisationId}`),
  ]);
  return rows.map(historyOf);
};

const villageOf = async (
  database: Database,
  { regionId, organisationId }: VillageKey,
): Promise<Publisher | null> => {
  const [[row]] = await database.readAtOnce(publicScope(regionId), (sql) => [
    publisherRows(sql, regionId, organisationId),
  ]);
  return row && ['village', 'community'].includes(row.kind) ? publisherOf(row) : null;
};

const sealsOf = async (database: Database, { regionId, organisationId }: VillageKey) => {
  const [rows] = await database.readAtOnce(publicScope(regionId), (sql) => [
    sql<{ month: string; head: string }[]>`
      select month, head from register_seals
      where region_id = ${regionId} and organisation_id = ${organisationId}
      order by month, sealed_at`,
  ]);
  return rows.map((row): KnownHead => ({ ...row, source: 'seal' }));
};

/** 张贴件与核对要读的。 */
export const posterStore = (database: Database): PosterStore => ({
  notice: (regionId, noticeId) => noticeNow(database, regionId, noticeId),
  history: (regionId, key) => historyBy(database, regionId, key),
  village: (key) => villageOf(database, key),
  histories: (key) => historiesOf(database, key),
  seals: (key) => sealsOf(database, key),
});

/** 记下登记头；同一个月同一个登记头只记一次。 */
export const insertSeal: PosterPorts['insertSeal'] = async (tx, seal) => {
  const rows = await tx`
    insert into register_seals (region_id, organisation_id, month, head, entry_count, sealed_by, sealed_at)
    values (${seal.regionId}, ${seal.organisationId}, ${seal.month}, ${seal.head},
      ${seal.entryCount}, ${seal.sealedBy}, ${seal.at})
    on conflict do nothing returning 1`;
  return rows.length > 0;
};
