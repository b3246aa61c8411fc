import type { Sql } from '../../platform/database/database';
import type { ApplicationEvent } from '../domain/application';
import type { OpenCase } from '../domain/open-case';
import type { OpenHistory, OpenPage } from '../clock-ports';
import { applicationColumns, applicationOf, type ApplicationRow } from './application-rows';

// 与索引 applications_open_in_order 的条件逐字相同，才用得上它。
const isOpen = (sql: Sql) => sql`a.state not in ('replied', 'abandoned', 'withdrawn', 'merged')`;

/** 一页在办的申请，按编号排列；只取期限与收件人，不取申请内容。 */
export const openCases = async (
  sql: Sql,
  regionId: string,
  { after, limit }: OpenPage,
): Promise<OpenCase[]> => {
  const rows = await sql<OpenCase[]>`
    select a.application_id, a.registration_number, a.account_id, a.lead_department_id,
      a.addressee_id, a.case_officer_id, a.state, a.matter, a.submitted_at, a.due_on,
      a.is_provisional, a.waiting_for,
      jsonb_build_object('amendment', a.tracks->'amendment', 'reasons', a.tracks->'reasons',
        'fee', a.tracks->'fee', 'consultations', coalesce(a.tracks->'consultations', '[]')) as tracks
    from applications a
    where a.region_id = ${regionId} and ${isOpen(sql)} and a.application_id > ${after}
    order by a.application_id limit ${limit}`;
  return [...rows];
};

type EventRow = ApplicationEvent & { readonly applicationId: string };

const withEvents = async (
  sql: Sql,
  regionId: string,
  rows: readonly ApplicationRow[],
): Promise<OpenHistory[]> => {
  const ids = rows.map(({ applicationId }) => applicationId);
  const events = await sql<EventRow[]>`
    select application_id, seq, kind, at, happened_on, actor_id, actor_name,
      actor_organisation_id, data
    from application_events
    where region_id = ${regionId} and application_id = any (${ids}::uuid[])
    order by application_id, seq`;
  const byCase = new Map<string, ApplicationEvent[]>(ids.map((id) => [id, []]));
  for (const { applicationId, ...event } of events) byCase.get(applicationId)?.push(event);
  return rows.map((row) => ({
    application: applicationOf(row, null),
    events: byCase.get(row.applicationId) ?? [],
  }));
};

/** 一页在办的申请连同已经发生的事，按编号排列。 */
export const openHistories = async (
  sql: Sql,
  regionId: string,
  { after, limit }: OpenPage,
): Promise<OpenHistory[]> => {
  const rows = await sql<ApplicationRow[]>`
    select ${applicationColumns(sql)} from applications a
    where a.region_id = ${regionId} and ${isOpen(sql)} and a.application_id > ${after}
    order by a.application_id limit ${limit}`;
  return withEvents(sql, regionId, rows);
};

/** 一件在办的申请连同已经发生的事；读出以后到事务结束，别人不能改它。 */
export const openHistory = async (
  sql: Sql,
  regionId: string,
  applicationId: string,
): Promise<OpenHistory | null> => {
  const rows = await sql<ApplicationRow[]>`
    select ${applicationColumns(sql)} from applications a
    where a.region_id = ${regionId} and ${isOpen(sql)} and a.application_id = ${applicationId}
    for update`;
  const [found] = await withEvents(sql, regionId, rows);
  return found ?? null;
};
