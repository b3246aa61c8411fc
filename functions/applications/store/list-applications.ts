import type { Sql } from '../../platform/database/database';
import type { DeskFilter, ListedApplication } from '../ports';
import { applicationColumns, applicationOf, type ApplicationRow } from './application-rows';

/** 已办结的和我的申请最多列出多少件。 */
const LIMIT = 200;

type ListedRow = ApplicationRow & { readonly caseOfficerName: string | null };

const listed = ({ caseOfficerName, ...row }: ListedRow): ListedApplication => ({
  application: applicationOf(row, null),
  caseOfficerName,
});

/** 经办人的姓名取自他认领时的那件事。 */
export const officerName = (sql: Sql) => sql`(
  select e.actor_name from application_events e
  where e.region_id = a.region_id and e.application_id = a.application_id and e.kind = 'claimed'
    and e.actor_id = a.case_officer_id
  order by e.seq desc limit 1) as case_officer_name`;

/** 一个账号自己的申请、此刻替别人办的申请，新的在前。 */
export const listByAccount = async (
  sql: Sql,
  regionId: string,
  accountId: string,
): Promise<ListedApplication[]> => {
  const rows = await sql<ListedRow[]>`
    select ${applicationColumns(sql)}, null as case_officer_name from applications a
    where a.region_id = ${regionId} and a.application_id in (
      select m.application_id from applications m
      where m.region_id = ${regionId} and m.account_id = ${accountId}
      union
      select p.application_id from application_parties p
      where p.region_id = ${regionId} and p.account_id = ${accountId} and p.ended_at is null)
    order by a.submitted_at desc, a.application_id limit ${LIMIT}`;
  return rows.map(listed);
};

/** 待办（到期早的在前）或者已办结（新近的在前）的申请。 */
export const listForDesk = async (
  sql: Sql,
  regionId: string,
  { isFinished, organisationId }: DeskFilter,
): Promise<ListedApplication[]> => {
  const rows = await sql<ListedRow[]>`
    select ${applicationColumns(sql)}, ${officerName(sql)} from applications a
    where a.region_id = ${regionId}
      and (a.state in ('replied', 'abandoned', 'withdrawn', 'merged')) = ${isFinished}
      and (${organisationId}::text is null or a.lead_department_id = ${organisationId}
        or ${organisationId} = any (a.supporting_department_ids))
    ${
      isFinished
        ? sql`order by a.replied_on desc nulls last, a.submitted_at desc limit ${LIMIT}`
        : sql`order by a.due_on nulls first, a.submitted_at`
    }`;
  return rows.map(listed);
};
