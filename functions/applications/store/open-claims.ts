import type { Sql } from '../../platform/database/database';
import { transitionOf } from '../domain/workflow';

/** 认领了还没有办结：还能交给同事的几种状态。 */
const OPEN = [...transitionOf('reassign').from];

/** 各人认领了还没有办结的件数；没有的不列。 */
export const countOpenClaims = async (
  sql: Sql,
  regionId: string,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await sql<{ caseOfficerId: string; count: number }[]>`
    select case_officer_id, count(*)::int as count from applications
    where region_id = ${regionId} and case_officer_id = any (${[...accountIds]}::uuid[])
      and state = any (${OPEN}::text[])
    group by case_officer_id`;
  return new Map(rows.map(({ caseOfficerId, count }) => [caseOfficerId, count]));
};

/** 一个人认领了还没有办结的，早的在前。 */
export const listOpenClaims = async (
  sql: Sql,
  { regionId, accountId }: { readonly regionId: string; readonly accountId: string },
): Promise<string[]> => {
  const rows = await sql<{ applicationId: string }[]>`
    select application_id from applications
    where region_id = ${regionId} and case_officer_id = ${accountId} and state = any (${OPEN}::text[])
    order by submitted_at, application_id`;
  return rows.map(({ applicationId }) => applicationId);
};
