import type { Sql, Transaction } from '../platform/database/database';
import type { DraftChange, DraftRow, DraftStore, DraftSummary, NewDraft } from './ports';
import { obligationsOf } from './store.board';

const columns = (sql: Sql) => sql`
  n.notice_id, n.version, n.state, n.organisation_id, o.name as organisation_name, n.entry_id,
  n.obligation_id, n.section, n.affairs_kind, n.process_stage, n.title, n.summary, n.body_markdown,
  n.content_elements, n.finance, n.produced_on, n.publicity_days, n.drafted_by as drafted_by_id,
  coalesce(a.display_name, '') as drafted_by, n.return_reason, n.updated_at`;

const sources = (sql: Sql) => sql`
  notices n
  join organisations o on o.region_id = n.region_id and o.organisation_id = n.organisation_id
  left join accounts a on a.region_id = n.region_id and a.account_id = n.drafted_by`;

const insert = async (tx: Transaction, draft: NewDraft): Promise<boolean> => {
  const { fields, regionId, at } = draft;
  const rows = await tx`
    insert into notices (region_id, notice_id, idempotency_key, organisation_id, entry_id,
      obligation_id, obligation_period, section, affairs_kind, process_stage, title, summary,
      body_markdown, content_elements, finance, produced_on, publicity_days, state, drafted_by, created_at, updated_at)
    values (${regionId}, ${draft.noticeId}, ${draft.idempotencyKey}, ${draft.organisationId},
      ${fields.entryId}, ${fields.obligationId}, ${draft.obligationPeriod}, ${draft.section}, ${fields.affairsKind},
      ${fields.processStage}, ${fields.title}, ${fields.summary}, ${fields.bodyMarkdown},
      ${tx.json(fields.contentElements)}, ${fields.finance && tx.json({ ...fields.finance })},
      ${fields.producedOn}, ${fields.publicityDays}, 'draft', ${draft.draftedBy}, ${at}, ${at})
    on conflict (region_id, idempotency_key) do nothing returning 1`;
  return rows.length > 0;
};

/** jsonb 的两列要写成 JSON，其余照原样。 */
const assignments = (tx: Transaction, change: DraftChange) => {
  const { contentElements, finance, ...plain } = change;
  return {
    ...plain,
    ...(contentElements === undefined ? {} : { contentElements: tx.json(contentElements) }),
    ...(finance === undefined ? {} : { finance: finance && tx.json({ ...finance }) }),
  };
};

/** 草稿的存取。 */
export const draftStore: DraftStore = {
  draft: async (sql, regionId, noticeId) => {
    const rows = await sql<DraftRow[]>`
      select ${columns(sql)} from ${sources(sql)}
      where n.region_id = ${regionId} and n.notice_id = ${noticeId}`;
    return rows[0] ?? null;
  },
  draftByKey: async (sql, regionId, idempotencyKey) => {
    const rows = await sql<DraftRow[]>`
      select ${columns(sql)} from ${sources(sql)}
      where n.region_id = ${regionId} and n.idempotency_key = ${idempotencyKey}`;
    return rows[0] ?? null;
  },
  openDrafts: (sql, regionId, organisationId) => sql<DraftSummary[]>`
    select n.notice_id, n.title, n.state, coalesce(a.display_name, '') as drafted_by, n.updated_at
    from ${sources(sql)}
    where n.region_id = ${regionId} and n.organisation_id = ${organisationId}
      and n.state in ('draft', 'submitted', 'returned')
    order by n.updated_at desc, n.notice_id limit 200`,
  organisation: async (sql, regionId, organisationId) => {
    const rows = await sql<{ organisationId: string; name: string }[]>`
      select organisation_id, name from organisations
      where region_id = ${regionId} and organisation_id = ${organisationId}`;
    return rows[0] ?? null;
  },
  obligations: (sql, regionId, organisationId) => obligationsOf(sql, { regionId, organisationId }),
  insert,
  save: async (tx, key, change) => {
    const rows = await tx`
      update notices set ${tx({ ...assignments(tx, change), updatedAt: key.at, version: key.version + 1 })}
      where region_id = ${key.regionId} and notice_id = ${key.noticeId}
        and version = ${key.version} and state = any (${[...key.from]}::text[])
      returning 1`;
    return rows.length > 0;
  },
  appendEvent: async (tx, { regionId, noticeId }, event) => {
    await tx`
      insert into notice_events (region_id, notice_id, seq, kind, at, actor_id, data)
      select ${regionId}, ${noticeId}, coalesce(max(seq), 0) + 1, ${event.kind}, ${event.at}::timestamptz,
        ${event.actorId}::uuid, ${tx.json(event.data ?? {})}::jsonb
      from notice_events where region_id = ${regionId} and notice_id = ${noticeId}`;
  },
  nextNumber: async (tx, regionId, counter) => {
    const [row] = await tx<{ value: number }[]>`
      insert into counters (region_id, name, value) values (${regionId}, ${counter}, 1)
      on conflict (region_id, name) do update set value = counters.value + 1 returning value`;
    if (!row) throw new Error('counter did not advance');
    return row.value;
  },
};
