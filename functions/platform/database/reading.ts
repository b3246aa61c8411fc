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

/** 连接断了，而不是语句出错。断了的连接驱动自会重建，不能再用它，也不能归还。 */
const isLost = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && /^(CONNECTION_|E[A-Z]+$|57P0)/.test(String(error.code))) ||
    isLost(error.cause));

/** 全部了结（语句出错也算）才完成；连接一断就失败。 */
const settlement = (sent: readonly Written[]): Promise<unknown> =>
  Promise.all(
    sent.map((query) =>
      query.then(undefined, (error: unknown) => {
        if (isLost(error)) throw error;
      }),
    ),
  );

/** 只读的两种办法；settled 等到借出的连接都已归还。 */
export const readers = (
  pool: Pool,
): Pick<Database, 'read' | 'readAtOnce'> & { readonly settled: () => Promise<unknown> } => {
  const returning = new Set<Promise<unknown>>();

  /** 结束事务；它和先前发出的都了结之后才归还连接，先归还的话，下一个使用者会落进这个事务里。 */
  const giveBack = (connection: Reserved, sent: readonly Written[] = []): void => {
    const ended = settlement([...sent, connection`rollback`.execute()])
      .then(
        () => connection.release(),
        () => undefined,
      )
      .finally(() => returning.delete(ended));
    returning.add(ended);
  };

  const read: Database['read'] = async (scope, work) => {
    const connection = await pool.reserve();
    try {
      const opening = open(connection, scope);
      const [result] = await Promise.all([work(connection), ...opening]);
      giveBack(connection);
      return result;
    } catch (error) {
      if (!isLost(error)) giveBack(connection);
      throw error;
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
      giveBack(connection, [...sent, ...queries]);
    }
    const [rows] = await Promise.all([Promise.all(queries), ...sent]);
    return queries.some(wasResent) ? readAtOnce(scope, write) : (rows as never);
  };

  return { read, readAtOnce, settled: () => Promise.all(returning) };
};
