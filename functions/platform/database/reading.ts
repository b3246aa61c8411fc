import type postgres from 'postgres';
import type { Database, Sql, Written } from './database';
import type { Scope } from './scope';

type Pool = postgres.Sql<Record<string, never>>;
type Reserved = postgres.ReservedSql<Record<string, never>>;

/** 在当前事务里限定范围；事务一结束就不再有效。 */
export const settings = (sql: Sql, scope: Scope) =>
  sql`select set_config('app.region', ${scope.regionId}, true), set_config('app.scope', ${scope.kind}, true), set_config('app.account', ${scope.accountId ?? ''}, true)`;

const open = (connection: Sql, scope: Scope) => [
  connection`begin read only`.execute(),
  settings(connection, scope).execute(),
];

/** 表结构刚改过时，驱动会把语句另发一次；那时事务已经结束，读到的不作数。 */
const wasResent = (query: Written): boolean => 'retried' in query && query.retried !== undefined;

/** 连接已经断开：在上面再发语句会使驱动出错，也不必归还。 */
const isLost = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CONNECTION_');

/** 结束事务，然后归还连接。先归还的话，下一个使用者会落进这个事务里。 */
const giveBack = async (connection: Reserved): Promise<void> => {
  try {
    await connection`rollback`.execute();
    connection.release();
  } catch {
    // 连接已断，由驱动收回；归还断了的连接，下一个使用者会出错。
  }
};

/** 只读的两种办法；settled 等到借出的连接都已归还。 */
export const readers = (
  pool: Pool,
): Pick<Database, 'read' | 'readAtOnce'> & { readonly settled: () => Promise<unknown> } => {
  const returning = new Set<Promise<unknown>>();
  const end = (connection: Reserved): void => {
    const ended = giveBack(connection).finally(() => returning.delete(ended));
    returning.add(ended);
  };

  const read: Database['read'] = async (scope, work) => {
    const connection = await pool.reserve();
    let lost = false;
    try {
      const opening = open(connection, scope);
      const [result] = await Promise.all([work(connection), ...opening]);
      return result;
    } catch (error) {
      lost = isLost(error);
      throw error;
    } finally {
      if (!lost) end(connection);
    }
  };

  const readAtOnce: Database['readAtOnce'] = async (scope, write) => {
    const connection = await pool.reserve();
    const sent: Written[] = open(connection, scope);
    const queries: Written[] = [];
    try {
      queries.push(...write(connection));
      for (const query of queries) query.execute();
    } finally {
      // 不等结果就发出结束：开始、范围、查询、结束同在一次往返里。
      end(connection);
    }
    const [rows] = await Promise.all([Promise.all(queries), ...sent]);
    return queries.some(wasResent) ? readAtOnce(scope, write) : (rows as never);
  };

  return { read, readAtOnce, settled: () => Promise.all(returning) };
};
