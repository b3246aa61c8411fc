import type { Database } from './database';

interface Counted {
  readonly name: string;
  readonly startsAt: Date;
}

/** 数据库里的计数：一条语句，几个实例合起来数；没有的县不记。 */
export const rateCounter =
  (database: Database) =>
  async (regionId: string, buckets: readonly Counted[]): Promise<readonly number[]> => {
    const names = buckets.map(({ name }) => name);
    const starts = buckets.map(({ startsAt }) => startsAt.toISOString());
    const rows = await database.regions(
      (sql) =>
        sql<{ hits: number[] | null }[]>`
        select count_hits(${regionId}, ${names}::text[], ${starts}::timestamptz[]) as hits`,
    );
    return rows[0]?.hits ?? [];
  };

/** 退回计数：办成了的不算，减到零为止；一条语句。 */
export const rateReturner =
  (database: Database) =>
  async (regionId: string, buckets: readonly Counted[]): Promise<void> => {
    const names = buckets.map(({ name }) => name);
    const starts = buckets.map(({ startsAt }) => startsAt.toISOString());
    await database.regions(
      (sql) => sql`select return_hits(${regionId}, ${names}::text[], ${starts}::timestamptz[])`,
    );
  };
