import type { Sql } from '../../platform/database/database';
import { FINISHED_STATES } from '../domain/states';
import type { RegisterEntry, RegisterFilter, RegisterPage } from '../ports';
import { NO_TRACKS } from '../domain/tracks';
import type { CaseRef } from './write-case';

/** 办结之日：最后一次状态变化是办结的，取答复之日，没有答复的取那件事的日子。 */
const finishedOn = (sql: Sql) => sql`
  left join lateral (
    select coalesce((e.data #>> '{change,repliedOn}')::date, e.happened_on) as finished_on
    from application_events e
    where e.region_id = a.region_id and e.application_id = a.application_id
      and e.data #>> '{change,state}' = any (${[...FINISHED_STATES]}::text[])
    order by e.seq desc limit 1) f on a.state = any (${[...FINISHED_STATES]}::text[])`;

/** 最后一份答复、不再处理或者更正的告知书的文号。 */
const lastNumber = (sql: Sql) => sql`
  left join lateral (
    select l.document_number from letters l
    where l.region_id = a.region_id and l.application_id = a.application_id
      and l.kind in ('replyLetter', 'abandonmentLetter', 'correctionLetter')
    order by l.issued_at desc, l.letter_id limit 1) n on true`;

const matching = (sql: Sql, regionId: string, filter: RegisterFilter) => {
  const { year, organisationId, departmentId, state, outcome, isOverdue, today } = filter;
  const overdue = sql`coalesce(a.due_on < coalesce(f.finished_on, ${today}::date)
    and a.waiting_for is null, false)`;
  return sql`
    a.region_id = ${regionId} and position(${`〔${String(year)}〕`} in a.registration_number) > 0
    ${
      organisationId === null
        ? sql``
        : sql`and (a.lead_department_id = ${organisationId}
            or ${organisationId} = any (a.supporting_department_ids))`
    }
    ${departmentId === null ? sql`` : sql`and a.lead_department_id = ${departmentId}`}
    ${state === null ? sql`` : sql`and a.state = ${state}`}
    ${outcome === null ? sql`` : sql`and a.outcome = ${outcome}`}
    ${isOverdue === null ? sql`` : sql`and ${overdue} = ${isOverdue}`}`;
};

const entriesWhere = async (
  sql: Sql,
  where: ReturnType<typeof matching>,
  limit: number,
): Promise<RegisterEntry[]> => {
  const rows = await sql<RegisterEntry[]>`
    select a.application_id, a.registration_number, a.submitted_at, a.received_on, a.channel,
      a.applicant_masked_name, a.applicant_kind, a.matter, a.description, a.lead_department_id,
      a.due_on, a.is_provisional, a.waiting_for, a.state, a.outcome, a.tracks, a.archived_on,
      f.finished_on, coalesce(n.document_number, '') as document_number,
      case when r.replied_on is not null then r.kind end as reply_kind
    from applications a
    left join replies r on r.region_id = a.region_id and r.application_id = a.application_id
    ${finishedOn(sql)} ${lastNumber(sql)}
    where ${where} order by a.registration_number limit ${limit}`;
  return rows.map((row) => ({ ...row, tracks: { ...NO_TRACKS, ...row.tracks } }));
};

/** 登记本的一段，按登记编号的次序，从上一页最后一件之后接着。 */
export const registerEntries = (
  sql: Sql,
  regionId: string,
  { filter, after, limit }: RegisterPage,
): Promise<RegisterEntry[]> =>
  entriesWhere(
    sql,
    sql`${matching(sql, regionId, filter)} and a.registration_number > ${after}`,
    limit,
  );

/** 一件申请在登记本里的那一行。 */
export const registerEntryOf = async (
  sql: Sql,
  { regionId, applicationId }: CaseRef,
): Promise<RegisterEntry | null> => {
  const where = sql`a.region_id = ${regionId} and a.application_id = ${applicationId}`;
  return (await entriesWhere(sql, where, 1))[0] ?? null;
};

/** 有登记的年份，新的在前。 */
export const registerYears = async (sql: Sql, regionId: string): Promise<number[]> => {
  const rows = await sql<{ year: number }[]>`
    select substring(name from 14)::int as year from counters
    where region_id = ${regionId} and name ~ '^applications-[0-9]{4}$' order by 1 desc`;
  return rows.map(({ year }) => year);
};

/** 县的名称。 */
export const regionNameOf = async (sql: Sql, regionId: string): Promise<string> => {
  const [row] = await sql<{ name: string }[]>`
    select name from regions where region_id = ${regionId}`;
  return row?.name ?? '';
};
