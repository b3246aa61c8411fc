import type { Sql } from '../platform/database/database';

interface Owner {
  readonly regionId: string;
  readonly accountId: string;
}

/** 此人提的问题、反映的情况共几条。 */
export const countOwnQuestions = async (
  sql: Sql,
  { regionId, accountId }: Owner,
): Promise<number> => {
  const [row] = await sql<{ count: number }[]>`
    select (select count(*) from village_questions q
        where q.region_id = ${regionId} and q.account_id = ${accountId})::int
      + (select count(*) from village_reports r
        where r.region_id = ${regionId} and r.account_id = ${accountId})::int as count`;
  return row?.count ?? 0;
};

/** 此人提的问题与答复。 */
export const ownQuestions = (sql: Sql, { regionId, accountId }: Owner) =>
  sql<{ text: string; askedAt: string; answer: string | null; answeredAt: string | null }[]>`
    select text, asked_at, answer, answered_at from village_questions
    where region_id = ${regionId} and account_id = ${accountId} order by asked_at`;

/** 此人向镇街反映的情况与结论。 */
export const ownReports = (sql: Sql, { regionId, accountId }: Owner) =>
  sql<{ content: string; reportedAt: string; conclusion: string; concludedAt: string | null }[]>`
    select content, reported_at, conclusion, concluded_at from village_reports
    where region_id = ${regionId} and account_id = ${accountId} order by reported_at`;
