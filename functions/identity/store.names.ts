import type { Sql } from '../platform/database/database';

/** 工作人员的姓名，写进审查、更正的记录；没有这个人时为空。 */
export const displayNameOf = async (
  sql: Sql,
  regionId: string,
  accountId: string,
): Promise<string> => {
  const [row] = await sql<{ displayName: string }[]>`
    select display_name from accounts where region_id = ${regionId} and account_id = ${accountId}`;
  return row?.displayName ?? '';
};
