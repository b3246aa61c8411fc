import { PUBLICITY_ENDED_REASON } from '@shared/vocabulary/disclosure';
import type { Database, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type { PublicizedText } from './domain/privacy/end-of-publicity';
import type {
  EndedAttachment,
  EndedNotice,
  EndedRevision,
  PublicityOutcome,
  PublicityStore,
} from './ports.publicity';

/** 一个事务里处理几条。 */
const PAGE = 50;

const elementsJson = (tx: Transaction, { contentElements }: PublicizedText) =>
  tx.json(contentElements.map((each) => ({ ...each })));

const financeJson = (tx: Transaction, { finance }: PublicizedText) =>
  finance && tx.json({ ...finance });

const writeText = async (tx: Transaction, outcome: PublicityOutcome) => {
  const { regionId, notice, text, at, revisions } = outcome;
  const { noticeId, revision } = notice;
  const isChanged = revisions.some((each) => each.revision === revision);
  if (text === null)
    await tx`
      update notices set state = 'takenDown', publicity_ended_at = ${at}, updated_at = ${at},
        pending_correction = null, version = version + 1
      where region_id = ${regionId} and notice_id = ${noticeId} and publicity_ended_at is null`;
  else
    await tx`
      update notices set title = ${text.title}, summary = ${text.summary},
        body_markdown = ${text.bodyMarkdown},
        content_elements = ${elementsJson(tx, text)}, finance = ${financeJson(tx, text)},
        revision = ${isChanged ? revision + 1 : revision},
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

/** 改过的各版：没有这一版的（现行的一版）留下一版；记着的校验值不动，没有记的记下原来的。 */
const writeRevisions = async (
  tx: Transaction,
  { regionId, notice, revisions, at }: PublicityOutcome,
) => {
  for (const each of revisions)
    await tx`
      insert into notice_revisions as v (region_id, notice_id, revision, title, summary,
        body_markdown, content_elements, finance, published_at, superseded_at, reason, checksum)
      values (${regionId}, ${notice.noticeId}, ${each.revision}, ${each.title}, ${each.summary},
        ${each.bodyMarkdown}, ${elementsJson(tx, each)}, ${financeJson(tx, each)},
        ${notice.publishedAt}, ${at}, ${PUBLICITY_ENDED_REASON}, ${each.checksum})
      on conflict (region_id, notice_id, revision) do update set title = excluded.title,
        summary = excluded.summary, body_markdown = excluded.body_markdown,
        content_elements = excluded.content_elements, finance = excluded.finance,
        checksum = case when v.checksum = '' then excluded.checksum else v.checksum end`;
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
      n.body_markdown, n.content_elements, n.finance, n.revision, n.published_at,
      n.affairs_kind is not distinct from 'finance' as is_finance,
      n.publicity_ending, n.publicity_until, n.publicity_ended_at
    from notices n
    where n.region_id = ${regionId} and n.state = 'published' and n.publicity_ended_at is null
      and n.publicity_until < ${today}
    order by n.publicity_until, n.notice_id limit ${PAGE} for update skip locked`,
  attachments: (tx, regionId, noticeId) => tx<EndedAttachment[]>`
    select attachment_id, extracted_text, is_fully_read from attachments
    where region_id = ${regionId} and (notice_id = ${noticeId} or held_for = ${noticeId})
      and closed_at is null`,
  revisions: (tx, regionId, noticeId) => tx<EndedRevision[]>`
    select revision, title, summary, body_markdown, content_elements, finance
    from notice_revisions
    where region_id = ${regionId} and notice_id = ${noticeId} order by revision`,
  finish,
});
