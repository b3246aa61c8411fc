import type { Sql } from '../platform/database/database';
import type { DeskQuestion, DeskRow } from './ports';
import { draftSources } from './store.draft-row';

/**
 * 办理台：最迟公开日近的在前，没有期限的按改动的先后。
 * 已公开的只在等着同意更正时列入；单看已公开的，全部列出，新近的在前。
 */
export const deskRows = (sql: Sql, question: DeskQuestion): Promise<DeskRow[]> => {
  const { regionId, organisationId, isWholeCounty, states, limit } = question;
  const isPublishedOnly = states.every((state) => state === 'published');
  return sql<DeskRow[]>`
    select n.notice_id, n.title, n.state, n.kind, n.attribute, n.organisation_id,
      o.name as organisation_name, coalesce(a.display_name, '') as drafted_by, n.publish_by,
      n.attribute_reviewed_on, n.pending_correction is not null as has_pending_correction, n.updated_at
    from ${draftSources(sql)}
    where n.region_id = ${regionId} and n.state = any (${[...states]}::text[])
      and o.kind not in ('village', 'community')
      ${isPublishedOnly ? sql`` : sql`and (n.state <> 'published' or n.pending_correction is not null)`}
      ${isWholeCounty ? sql`and (n.organisation_id = ${organisationId} or n.state <> 'draft')` : sql`and n.organisation_id = ${organisationId}`}
    order by ${isPublishedOnly ? sql`` : sql`n.publish_by nulls last,`} n.updated_at desc, n.notice_id limit ${limit}`;
};
