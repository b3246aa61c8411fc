import postgres from 'postgres';
import type { Scope } from './scope';

/** 一条连接上的查询函数，已限定在某个范围内。 */
export type Sql = postgres.ISql<Record<string, never>>;
/** 读写事务。模块之间只传递它，不看里面。 */
export type Transaction = postgres.TransactionSql<Record<string, never>>;

export interface Database {
  /** 只读：限定范围与查询在一次往返里发出。 */
  read<T>(scope: Scope, work: (sql: Sql) => Promise<T>): Promise<T>;
  /** 读写：一个事务，work 抛出即全部撤销。 */
  write<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** 县的名单，不属于任何一个县，不受行级安全限制。 */
  regions<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const APP_ROLE = 'minglan_app';

/** 日期一律是 YYYY-MM-DD 字符串，时刻一律是 ISO 字符串，不经本机时区。 */
const types = {
  date: { to: 1082, from: [1082], serialize: (day: string) => day, parse: (day: string) => day },
  instant: {
    to: 1184,
    from: [1184],
    serialize: (at: string | Date) => (typeof at === 'string' ? at : at.toISOString()),
    parse: (at: string) => new Date(at).toISOString(),
  },
};

const settings = (sql: Sql, scope: Scope) =>
  sql`select set_config('app.region', ${scope.regionId}, true), set_config('app.scope', ${scope.kind}, true), set_config('app.account', ${scope.accountId ?? ''}, true)`;

/**
 * 连接数据库。每条连接都换成没有 BYPASSRLS 的应用角色。
 * @param url postgres:// 地址 @param max 连接数上限（Lambda 取 1–2，服务器取 10）
 */
export const openDatabase = (url: string, max = 10): Database => {
  const pool = postgres(url, {
    max,
    types,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice: () => undefined,
    transform: { undefined: null, column: { from: postgres.toCamel, to: postgres.fromCamel } },
    connection: { role: APP_ROLE, application_name: 'minglan', TimeZone: 'UTC' },
  }) as unknown as postgres.Sql<Record<string, never>>;

  const read = async <T>(scope: Scope, work: (sql: Sql) => Promise<T>): Promise<T> => {
    const connection = await pool.reserve();
    try {
      const opening = [
        connection`begin read only`.execute(),
        settings(connection, scope).execute(),
      ];
      const [result] = await Promise.all([work(connection), ...opening]);
      return result;
    } finally {
      // 结果不等回滚，连接要等：先归还的话，下一个使用者会落进这个只读事务里。
      void connection`rollback`
        .execute()
        .catch(() => undefined)
        .finally(() => connection.release());
    }
  };

  return {
    read,
    write: async (scope, work) =>
      pool.begin(async (tx) => {
        await settings(tx, scope);
        return work(tx);
      }) as ReturnType<typeof work>,
    regions: (work) => work(pool),
    close: () => pool.end({ timeout: 5 }),
  };
};
