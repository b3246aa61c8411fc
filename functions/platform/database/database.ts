import postgres from 'postgres';
import { withClaim } from './once';
import { interactivePatience, type Patience } from './patience';
import { readers, settings } from './reading';
import type { Scope } from './scope';

/** 一条连接上的查询函数，已限定在某个范围内。 */
export type Sql = postgres.ISql<Record<string, never>>;
/** 读写事务。模块之间只传递它，不看里面。 */
export type Transaction = postgres.TransactionSql<Record<string, never>>;

/** 得出若干行 T 的一条查询。 */
export type Query<T extends object> = postgres.PendingQuery<T[]>;
/** 一段 SQL，嵌在别的语句里。 */
export type Fragment = postgres.Fragment;
/** 写好而尚未发出的一条查询。 */
export type Written = PromiseLike<unknown> & { execute(): unknown };

export interface Database {
  /** 只读：限定范围与查询在一次往返里发出；后来的查询可以等前面的结果。 */
  read<T>(scope: Scope, work: (sql: Sql) => Promise<T>): Promise<T>;
  /** 只读，各条查询互不等待：连同开始与结束一起发出，只有一次往返；按次序返回各条的行。 */
  readAtOnce<const Q extends readonly Written[]>(
    scope: Scope,
    write: (sql: Sql) => Q,
  ): Promise<{ -readonly [K in keyof Q]: Awaited<Q[K]> }>;
  /** 读写：一个事务，work 抛出即全部撤销。 */
  write<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** 一个很短的事务，走另一条连接：别的事务占满了连接时也办得成，外面的事务撤销也不跟着撤销。work 里不得再用它。 */
  aside<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T>;
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

const connectAs = (url: string, connections: number, patience: Patience) =>
  postgres(url, {
    max: connections,
    types,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice: () => undefined,
    transform: { undefined: null, column: { from: postgres.toCamel, to: postgres.fromCamel } },
    connection: { role: APP_ROLE, application_name: 'minglan', TimeZone: 'UTC', ...patience },
  }) as unknown as postgres.Sql<Record<string, never>>;

/**
 * 连接数据库。每条连接都换成没有 BYPASSRLS 的应用角色。
 * @param url postgres:// 地址 @param max 连接数上限（Lambda 取 1–2，服务器取 10）
 * @param patience 一条语句、一把锁各等多久
 */
export const openDatabase = (
  url: string,
  max = 10,
  patience: Patience = interactivePatience,
): Database => {
  const connect = (connections: number) => connectAs(url, connections, patience);
  const pool = connect(max);
  let spare: typeof pool | undefined;
  const writeOn = async <T>(
    connections: typeof pool,
    scope: Scope,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> =>
    connections.begin(async (tx) => {
      await settings(tx, scope);
      return work(tx);
    }) as Promise<T>;
  const { read, readAtOnce, settled } = readers(pool);
  return {
    read,
    readAtOnce,
    write: (scope, work) => withClaim(scope, work, (each) => writeOn(pool, scope, each)),
    aside: (scope, work) => writeOn((spare ??= connect(1)), scope, work),
    regions: (work) => work(pool),
    close: async () => {
      await settled();
      await Promise.all([pool.end({ timeout: 5 }), spare?.end({ timeout: 5 })]);
    },
  };
};
