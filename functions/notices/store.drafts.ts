import type { Sql, Transaction } from '../platform/database/database';
import type { DraftRow, DraftStore, DraftSummary } from './ports';
import { obligationsOf } from './store.board';
import { deskRows } from './store.desk';
import { publishedPeriods } from './store.finance';
import { draftColumns, draftSources, insertDraft, storedChange } from './store.draft-row';

const one = async (sql: Sql, regionId: string, noticeId: string): Promise<DraftRow | null> => {
  const rows = await sql<DraftRow[]>`
    select ${draftColumns(sql)} from ${draftSources(sql)}
    where n.region_id = ${regionId} and n.notice_id = ${noticeId}`;
  return rows[0] ?? null;
};

const nextNumber = async (tx: Transaction, regionId: string, counter: string): Promise<number> => {
  const [row] = await tx<{ value: number }[]>`
    insert into counters (region_id, name, value) values (${regionId}, ${counter}, 1)
    on conflict (region_id, name) do update set value = counters.value + 1 returning value`;
  if (!row) throw new Error('counter did not advance');
  return row.value;
};

/** 草稿的存取。 */
export const draftStore: DraftStore = {
  draft: one,
  draftByKey: async (sql, regionId, idempotencyKey) => {
    const rows = await sql<DraftRow[]>`
      select ${draftColumns(sql)} from ${draftSources(sql)}
      where n.region_id = ${regionId} and n.idempotency_key = ${idempotencyKey}`;
    return rows[0] ?? null;
  },
  openDrafts: (sql, regionId, organisationId) => sql<DraftSummary[]>`
    select n.notice_id, n.title, n.state, coalesce(a.display_name, '') as drafted_by, n.updated_at
    from ${draftSources(sql)}
    where n.region_id = ${regionId} and n.organisation_id = ${organisationId}
      and (n.state in ('draft', 'submitted', 'confidentialityReview', 'disclosureReview', 'signOff', 'returned')
        or n.state = 'published' and n.pending_correction is not null)
    order by n.updated_at desc, n.notice_id limit 200`,
  desk: deskRows,
  organisation: async (sql, regionId, organisationId) => {
    const rows = await sql<{ organisationId: string; name: string }[]>`
      select organisation_id, name from organisations
      where region_id = ${regionId} and organisation_id = ${organisationId}`;
    return rows[0] ?? null;
  },
  obligations: (sql, regionId, organisationId) => obligationsOf(sql, { regionId, organisationId }),
  publishedPeriods,
  insert: insertDraft,
  save: async (tx, key, change) => {
    const rows = await tx`
      update notices set ${tx({ ...storedChange(tx, change), updatedAt: key.at, version: key.version + 1 })}
      where region_id = ${key.regionId} and notice_id = ${key.noticeId}
        and version = ${key.version} and state = any (${[...key.from]}::text[])
      returning 1`;
    return rows.length > 0;
  },
  interpretationsOf: (sql, regionId, noticeId) => sql<DraftRow[]>`
    select ${draftColumns(sql)} from ${draftSources(sql)}
    where n.region_id = ${regionId} and n.interprets_id = ${noticeId} and n.state <> 'discarded'
    order by n.created_at, n.notice_id`,
  setInterpretBy: async (tx, { regionId, noticeId }, day) => {
    await tx`
      update notices set interpret_by = ${day}
      where region_id = ${regionId} and notice_id = ${noticeId}`;
  },
  addChannel: async (tx, { regionId, noticeId }, record) => {
    // 同时记的几个排成队，序号才不会撞上。
    await tx`
      select 1 from notices where region_id = ${regionId} and notice_id = ${noticeId} for update`;
    await tx`
      insert into notice_channels (region_id, notice_id, channel_no, channel, released_on, place,
        address, recorded_by, recorded_at)
      select ${regionId}, ${noticeId}::uuid, coalesce(max(channel_no), 0) + 1, ${record.channel},
        ${record.releasedOn}::date, ${record.place}, ${record.address}, ${record.recordedBy}::uuid,
        ${record.recordedAt}::timestamptz
      from notice_channels where region_id = ${regionId} and notice_id = ${noticeId}`;
  },
  keepRevision: async (tx, { regionId, noticeId }, kept) => {
    // 别人同时同意的已经留过：随后的写入看版本，由它说“已被他人更新”。
    await tx`
      insert into notice_revisions (region_id, notice_id, revision, title, summary, body_markdown,
        content_elements, finance, attachments, published_at, superseded_at, reason,
        checksum)
      values (${regionId}, ${noticeId}, ${kept.revision}, ${kept.title}, ${kept.summary},
        ${kept.bodyMarkdown}, ${tx.json(kept.contentElements)},
        ${kept.finance && tx.json({ ...kept.finance })},
        ${tx.json(kept.attachments.map((each) => ({ ...each })))}, ${kept.publishedAt}, ${kept.supersededAt},
        ${kept.reason}, ${kept.checksum})
      on conflict (region_id, notice_id, revision) do nothing`;
  },
  recordTakedown: async (tx, { regionId, noticeId }, takedown) => {
    await tx`insert into notice_takedowns ${tx({ regionId, noticeId, ...takedown })}`;
  },
  appendEvent: async (tx, { regionId, noticeId }, event) => {
    await tx`
      insert into notice_events (region_id, notice_id, seq, kind, at, actor_id, data)
      select ${regionId}, ${noticeId}, coalesce(max(seq), 0) + 1, ${event.kind}, ${event.at}::timestamptz,
        ${event.actorId}::uuid, ${tx.json(event.data ?? {})}::jsonb
      from notice_events where region_id = ${regionId} and notice_id = ${noticeId}`;
  },
  nextNumber,
};
