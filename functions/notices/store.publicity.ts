import type { Database, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type {
  EndedAttachment,
  EndedNotice,
  EndedRevision,
  PublicityOutcome,
  PublicityStore,
} from './ports.publicity';

/** 一个事务里处理几条。 */
const PAGE = 50;

const writeText = async (tx: Transaction, { regionId, notice, text, at }: PublicityOutcome) => {
  const { noticeId } = notice;
  if (text === null)
    await tx`
      update notices set state = 'takenDown', publicity_ended_at = ${at}, updated_at = ${at},
        pending_correction = null, version = version + 1
      where region_id = ${regionId} and notice_id = ${noticeId} and publicity_ended_at is null`;
  else
    await tx`
      update notices set title = ${text.title}, summary = ${text.summary},
        body_markdown = ${text.bodyMarkdown},
        content_elements = ${tx.json(text.contentElements.map((each) => ({ ...each })))},
        pending_correction = null, publicity_ended_at = ${at}, updated_at = ${at}, version = version + 1
      where region_id = ${regionId} and notice_id = ${noticeId} and publicity_ended_at is null`;
};

const recordTakedown = async (tx: Transaction, { regionId, notice, today }: PublicityOutcome) => {
  await tx`insert into notice_takedowns ${tx({
    regionId,
    noticeId: notice.noticeId,
    organisationId: notice.organisationId,
    indexNumber: notice.indexNumber,
    title: notice.title,
    ground: 'expired',
    explanation: '公示期满，按照规定撤下',
    takenDownOn: today,
  })} on conflict do nothing`;
};

const writeRevisions = async (
  tx: Transaction,
  { regionId, notice, revisions }: PublicityOutcome,
) => {
  for (const each of revisions)
    await tx`
      update notice_revisions set title = ${each.title}, summary = ${each.summary},
        body_markdown = ${each.bodyMarkdown},
        content_elements = ${tx.json(each.contentElements.map((element) => ({ ...element })))}
      where region_id = ${regionId} and notice_id = ${notice.noticeId} and revision = ${each.revision}`;
};

const finish = async (tx: Transaction, outcome: PublicityOutcome): Promise<void> => {
  const { regionId, notice, at, text, closedAttachmentIds } = outcome;
  await writeText(tx, outcome);
  if (text === null) await recordTakedown(tx, outcome);
  await writeRevisions(tx, outcome);
  await tx`
    update attachments set closed_at = ${at}, extracted_text = ''
    where region_id = ${regionId} and attachment_id = any (${[...closedAttachmentIds]}::uuid[])`;
  const data = { ending: notice.publicityEnding, until: notice.publicityUntil };
  await tx`
    insert into notice_events (region_id, notice_id, seq, kind, at, actor_id, data)
    select ${regionId}, ${notice.noticeId}, coalesce(max(seq), 0) + 1, 'publicityEnded',
      ${at}::timestamptz, null, ${tx.json(data)}::jsonb
    from notice_events where region_id = ${regionId} and notice_id = ${notice.noticeId}`;
};

/** 公示期满的处理的存取；以系统身份，一个县一个事务。 */
export const publicityStore = (database: Database): PublicityStore => ({
  regionIds: async () => {
    const rows = await database.regions(
      (sql) => sql<{ regionId: string }[]>`select region_id from regions order by region_id`,
    );
    return rows.map(({ regionId }) => regionId);
  },
  inRegion: (regionId, work) => database.write(systemScope(regionId), work),
  lockEnded: (tx, regionId, today) => tx<EndedNotice[]>`
    select n.notice_id, n.organisation_id, n.index_number, n.state, n.title, n.summary,
      n.body_markdown, n.content_elements, n.affairs_kind is not distinct from 'finance' as is_finance,
      n.publicity_ending, n.publicity_until, n.publicity_ended_at
    from notices n
    where n.region_id = ${regionId} and n.state = 'published' and n.publicity_ended_at is null
      and n.publicity_until < ${today}
    order by n.publicity_until, n.notice_id limit ${PAGE} for update skip locked`,
  attachments: (tx, regionId, noticeId) => tx<EndedAttachment[]>`
    select attachment_id, extracted_text, is_fully_read from attachments
    where region_id = ${regionId} and notice_id = ${noticeId} and closed_at is null`,
  revisions: (tx, regionId, noticeId) => tx<EndedRevision[]>`
    select revision, title, summary, body_markdown, content_elements from notice_revisions
    where region_id = ${regionId} and notice_id = ${noticeId}`,
  finish,
});
