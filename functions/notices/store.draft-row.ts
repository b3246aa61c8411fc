import type { Sql, Transaction } from '../platform/database/database';
import type { DraftChange, NewDraft } from './ports';

/** 一条公开信息的各列；notices 的别名是 n。 */
export const draftColumns = (sql: Sql) => sql`
  n.notice_id, n.version, n.state, n.organisation_id, o.name as organisation_name,
  o.kind as organisation_kind, n.entry_id, n.obligation_id, n.section, n.affairs_kind,
  n.process_stage, n.title, n.summary, n.body_markdown, n.content_elements, n.finance, n.produced_on,
  n.publicity_days, n.kind, n.document_number, n.changed_on, n.attribute, n.attribute_ground,
  n.attribute_reason, n.follows_id, n.mirrors_id, n.progress, n.clarification, n.interpretation_duty,
  n.interprets_id, n.interpretation, n.index_number, n.publish_by, n.confidentiality_review,
  n.disclosure_review, coalesce(s.display_name, '') as signed_by, n.attribute_reviewed_on,
  n.pending_correction, n.privacy_override, n.publicity_ending, n.publicity_ended_at,
  n.revision, n.published_at, n.published_on,
  n.drafted_by as drafted_by_id, coalesce(a.display_name, '') as drafted_by, n.return_reason,
  n.updated_at`;

/** 一条公开信息，连同单位、拟写人、签发人。 */
export const draftSources = (sql: Sql) => sql`
  notices n
  join organisations o on o.region_id = n.region_id and o.organisation_id = n.organisation_id
  left join accounts a on a.region_id = n.region_id and a.account_id = n.drafted_by
  left join accounts s on s.region_id = n.region_id and s.account_id = n.signed_by`;

/** 写成 JSON 的各列。 */
const JSON_COLUMNS = new Set([
  'contentElements',
  'finance',
  'progress',
  'clarification',
  'interpretationDuty',
  'interpretation',
  'confidentialityReview',
  'disclosureReview',
  'pendingCorrection',
  'privacyOverride',
]);

type Json = Parameters<Transaction['json']>[0];

/** jsonb 的各列要写成 JSON，其余照原样。 */
export const storedChange = (tx: Transaction, change: DraftChange): Record<string, never> =>
  Object.fromEntries(
    Object.entries(change).map(([name, value]) => [
      name,
      JSON_COLUMNS.has(name) && value !== null ? tx.json(value as Json) : value,
    ]),
  ) as Record<string, never>;

/** 写入一条新草稿；同一防重编号已经用过时为 false。 */
export const insertDraft = async (tx: Transaction, draft: NewDraft): Promise<boolean> => {
  const { fields, at, ...own } = draft;
  const row = {
    ...own,
    ...storedChange(tx, fields),
    state: 'draft',
    createdAt: at,
    updatedAt: at,
  };
  const rows = await tx`
    insert into notices ${tx(row)} on conflict (region_id, idempotency_key) do nothing returning 1`;
  return rows.length > 0;
};
