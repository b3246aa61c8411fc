import type { Actors } from '../world';

const system = { regionId: 'minghu', kind: 'system' } as const;

/** 演示县某张表里的一个值；没有就说明缺什么。 */
export const one = async (
  world: Pick<Actors, 'platform'>,
  column: string,
  table: string,
  where = 'true',
): Promise<string> => {
  const rows = await world.platform.database.read(system, (sql) =>
    sql.unsafe<{ value: string }[]>(
      `select ${column}::text as value from ${table} where ${where} order by 1 limit 1`,
    ),
  );
  const [row] = rows;
  if (!row) throw new Error(`demonstration data has no ${table} where ${where}`);
  return row.value;
};
