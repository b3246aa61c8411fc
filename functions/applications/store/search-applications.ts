import type { Fragment, Sql } from '../../platform/database/database';

/** 含有全部词的申请，多于 most 件为 null；由字组的 GIN 索引找出、原文复核。 */
export const searchApplications = async (
  sql: Sql,
  words: readonly string[],
  most: number,
): Promise<string[] | null> => {
  const rows = await sql<{ id: string }[]>`
    select search_applications(${[...words]}::text[], ${most + 1}) as id`;
  return rows.length > most ? null : rows.map(({ id }) => id);
};

/** 常用的词命中太多，不必取回编号：按次序看下去，逐件问在不在其中（is true 使它只算一次）。 */
export const isAmongFound = (sql: Sql, words: readonly string[]): Fragment =>
  sql`(a.application_id in (select search_applications(${[...words]}::text[], null))) is true`;
