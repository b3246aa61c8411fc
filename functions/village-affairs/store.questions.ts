import type { AskFilter, QuestionRow, QuestionStore, ReportRow } from './ports';
import type { Sql } from '../platform/database/database';
import { placeJson } from './store.county';

const MOST = 500;

const noticeJson = (sql: Sql) => sql`case when n.notice_id is null then null
  else json_build_object('noticeId', n.notice_id, 'title', n.title) end as notice`;

/** 两张表同名的条件；表的别名是 t。 */
const conditions = (sql: Sql, filter: AskFilter) => {
  const none = sql``;
  const { organisationIds, accountId, noticeId, key } = filter;
  return sql`
    t.region_id = ${filter.regionId}
    ${organisationIds === undefined ? none : sql`and t.organisation_id = any (${[...organisationIds]}::text[])`}
    ${accountId === undefined ? none : sql`and t.account_id = ${accountId}`}
    ${noticeId === undefined ? none : sql`and t.notice_id = ${noticeId}`}
    ${key === undefined ? none : sql`and t.idempotency_key = ${key}`}`;
};

const questions = (sql: Sql, filter: AskFilter): Promise<QuestionRow[]> => {
  const none = sql``;
  const { id, overdueOn, screening } = filter;
  return sql<QuestionRow[]>`
    select t.question_id, t.version, ${placeJson(sql)} as place, t.account_id, t.text, t.asked_at,
      t.due_on, t.answer, t.answered_at, t.is_public, t.screening,
      json_build_object('noticeId', t.notice_id, 'title', coalesce(n.title, '')) as notice
    from village_questions t
    join organisations o on o.region_id = t.region_id and o.organisation_id = t.organisation_id
    left join notices n on n.region_id = t.region_id and n.notice_id = t.notice_id
    where ${conditions(sql, filter)}
      ${id === undefined ? none : sql`and t.question_id = ${id}`}
      ${screening === undefined ? none : sql`and t.screening = ${screening}`}
      ${overdueOn === undefined ? none : sql`and t.answer is null and t.due_on < ${overdueOn}`}
    order by (t.answer is null) desc, case when t.answer is null then t.due_on end,
      t.asked_at desc, t.question_id
    limit ${MOST}`;
};

const reports = (sql: Sql, filter: AskFilter): Promise<ReportRow[]> => {
  const none = sql``;
  const { id, townshipId } = filter;
  return sql<ReportRow[]>`
    select t.report_id, t.version, ${placeJson(sql)} as place, t.township_id, t.account_id, t.kind,
      t.content, t.reported_at, t.outcome, t.is_publication_ordered, t.conclusion, t.concluded_at,
      ${noticeJson(sql)}
    from village_reports t
    join organisations o on o.region_id = t.region_id and o.organisation_id = t.organisation_id
    left join notices n on n.region_id = t.region_id and n.notice_id = t.notice_id
    where ${conditions(sql, filter)}
      ${id === undefined ? none : sql`and t.report_id = ${id}`}
      ${townshipId === undefined ? none : sql`and t.township_id = ${townshipId}`}
    order by (t.outcome is null) desc, t.reported_at desc, t.report_id limit ${MOST}`;
};

/** 提问与反映的存取。 */
export const questionStore: QuestionStore = {
  questions,
  reports,
  askedSince: async (sql, { regionId, accountId, since }) => {
    const [row] = await sql<{ count: number }[]>`
      select ((select count(*) from village_questions where region_id = ${regionId}
          and account_id = ${accountId} and asked_at >= ${since})
        + (select count(*) from village_reports where region_id = ${regionId}
          and account_id = ${accountId} and reported_at >= ${since}))::int as count`;
    return row?.count ?? 0;
  },
  insertQuestion: async (tx, question, { who, at }) => {
    const { regionId, accountId } = who;
    await tx`
      insert into village_questions ${tx({ regionId, accountId, ...question, askedAt: at })}
      on conflict (region_id, idempotency_key) do nothing`;
  },
  answer: async (tx, { regionId, id, version }, change) => {
    const rows = await tx`
      update village_questions set ${tx({ ...change, version: version + 1 })}
      where region_id = ${regionId} and question_id = ${id} and version = ${version}
        and answer is null
      returning 1`;
    return rows.length > 0;
  },
  screen: async (tx, { regionId, id }, change) => {
    const rows = await tx`
      update village_questions set ${tx(change)}
      where region_id = ${regionId} and question_id = ${id} and screening = 'waiting'
      returning 1`;
    return rows.length > 0;
  },
  insertReport: async (tx, report, { who, at }) => {
    const { regionId, accountId } = who;
    await tx`
      insert into village_reports ${tx({ regionId, accountId, ...report, reportedAt: at })}
      on conflict (region_id, idempotency_key) do nothing`;
  },
  conclude: async (tx, { regionId, id, version }, change) => {
    const rows = await tx`
      update village_reports set ${tx({ ...change, version: version + 1 })}
      where region_id = ${regionId} and report_id = ${id} and version = ${version}
        and outcome is null
      returning 1`;
    return rows.length > 0;
  },
};
