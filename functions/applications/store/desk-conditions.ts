import type { DeskView } from '@shared/vocabulary/desk';
import type { Fragment, Sql } from '../../platform/database/database';
import type {
  AlarmDays,
  DeskConditions,
  DeskQuestion,
  DeskSearch,
  DeskViewer,
} from '../desk-ports';
import { isAmongFound } from './search-applications';

/** 已办结；与索引 applications_finished 的条件一字不差，才用得上它。 */
export const finished = (sql: Sql) =>
  sql`a.state in ('replied', 'abandoned', 'withdrawn', 'merged')`;

/** 在办；与索引 applications_desk 的条件一字不差，才用得上它。 */
export const open = (sql: Sql) =>
  sql`a.state not in ('replied', 'abandoned', 'withdrawn', 'merged')`;

/** 此人看得到的；用不着的条件不写进语句，件数才只看索引（进程一列不在索引里）。 */
export const visible = (sql: Sql, viewer: DeskViewer): Fragment => {
  const { isOffice, organisationId, seesSupporting, seesLegality } = viewer;
  if (isOffice) return sql`true`;
  const lead = sql`coalesce(a.lead_department_id = ${organisationId}, false)`;
  const supporting = sql`or coalesce(${organisationId} = any (a.supporting_department_ids), false)`;
  const legality = sql`or coalesce(jsonb_typeof(a.tracks -> 'legality') = 'object', false)`;
  return sql`(${lead} ${seesSupporting ? supporting : sql``} ${seesLegality ? legality : sql``})`;
};

/** 在办的各视图。 */
export const inView = (sql: Sql, view: DeskView, viewer: DeskViewer): Fragment => {
  switch (view) {
    case 'unrouted':
      return sql`a.lead_department_id is null`;
    case 'department':
      return viewer.isOffice
        ? sql`a.lead_department_id is not null`
        : sql`a.lead_department_id = ${viewer.organisationId}`;
    case 'mine':
      return sql`a.case_officer_id = any (${[...viewer.accountIds]}::uuid[])`;
    case 'awaitingApproval':
    case 'awaitingDelivery':
    case 'awaitingAmendment':
      return sql`a.state = ${view}`;
    case 'all':
    case 'finished':
      return sql`true`;
  }
};

/** 期限的紧急程度；等申请人补正、缴费的、更正申请、已办结的没有提醒。 */
export const alarm = (sql: Sql, days: AlarmDays) => sql`case
  when ${finished(sql)} or a.state = 'awaitingAmendment' or a.waiting_for is not null
    or a.matter = 'recordCorrection' then 'none'
  when a.due_on is null then
    case when a.state = 'submitted' and a.submitted_at < ${days.unconfirmedBefore} then 'unconfirmed' else 'none' end
  when a.due_on < ${days.today} then 'overdue'
  when a.due_on = ${days.today} then 'today'
  when a.due_on < ${days.beyondUrgent} then 'urgent'
  when a.due_on < ${days.beyondSoon} then 'soon'
  else 'none' end`;

const joined = (sql: Sql, parts: readonly Fragment[]): Fragment =>
  parts.reduce((all, part) => sql`${all} and ${part}`, sql`true`);

const found = (sql: Sql, search: DeskSearch): Fragment =>
  search.applicationIds === null
    ? isAmongFound(sql, search.words)
    : sql`a.application_id = any (${[...search.applicationIds]}::uuid[])`;

const columnsMeet = (sql: Sql, on: DeskConditions): Fragment[] => [
  ...(on.states.length === 0 ? [] : [sql`a.state = any (${[...on.states]}::text[])`]),
  ...(on.channel === undefined ? [] : [sql`a.channel = ${on.channel}`]),
  ...(on.applicantKind === undefined ? [] : [sql`a.applicant_kind = ${on.applicantKind}`]),
  ...(on.leadDepartmentId === undefined
    ? []
    : [sql`a.lead_department_id = ${on.leadDepartmentId}`]),
  ...(on.dueFrom === undefined ? [] : [sql`a.due_on >= ${on.dueFrom}`]),
  ...(on.dueTo === undefined ? [] : [sql`a.due_on <= ${on.dueTo}`]),
  ...(on.receivedFrom === undefined ? [] : [sql`a.received_on >= ${on.receivedFrom}`]),
  ...(on.receivedTo === undefined ? [] : [sql`a.received_on <= ${on.receivedTo}`]),
];

/** 除期限的紧急程度外的全部条件。 */
export const meets = (sql: Sql, { conditions, viewer, search }: DeskQuestion): Fragment =>
  joined(sql, [
    inView(sql, conditions.view, viewer),
    ...columnsMeet(sql, conditions),
    ...(search === null ? [] : [found(sql, search)]),
  ]);

/** 期限的紧急程度合乎所选；没有选即都合。 */
export const alarmMeets = (sql: Sql, { conditions, days }: DeskQuestion): Fragment =>
  conditions.alarms.length === 0
    ? sql`true`
    : sql`${alarm(sql, days)} = any (${[...conditions.alarms]}::text[])`;
