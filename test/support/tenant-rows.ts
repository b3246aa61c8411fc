// 给每一张按县分的表各放几行：内容由列的类型生成，不管外键和取值，只为验行级安全。
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { Scope } from '@functions/platform/database/scope';
import { testDatabase } from './database';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
}
interface Table {
  readonly columns: readonly Column[];
  readonly hasAccount: boolean;
}

export interface Visible {
  readonly name: string;
  readonly count: number;
  readonly ofMine: number;
  readonly ofOthers: number;
}

export interface TenantRows {
  readonly tables: ReadonlyMap<string, Table>;
  /** 看的人的账号。 */
  readonly me: string;
  /** 以应用角色、在这个范围里，本县（minghu）的行各看得到几行。 */
  visible(scope: Scope | null): Promise<Visible[]>;
  /** 以应用角色去写本县（minghu）每一张表，办成了的是哪些。 */
  writes(scope: Scope | null): Promise<string[]>;
  /** 以应用角色执行一句，随后撤销。 */
  asApp(scope: Scope | null, statement: string): Promise<{ readonly count: number }>;
  admin<T extends object>(statement: string): Promise<T[]>;
  close(): Promise<void>;
}

const me = randomUUID();
const other = randomUUID();

const literal = ({ name, type }: Column, nth: number, owner: string): string => {
  if (name === 'account_id') return `'${owner}'`;
  if (type === 'uuid') return `'${randomUUID()}'`;
  if (type.endsWith('[]')) return `'{}'`;
  if (type === 'text') return `'x${String(nth)}'`;
  if (type === 'boolean') return 'false';
  if (type === 'jsonb') return `'{}'`;
  if (type === 'bytea') return `'\\x0${String(nth)}'`;
  if (type === 'date') return `'2026-11-0${String(nth)}'`;
  if (type.startsWith('timestamp')) return `'2026-11-0${String(nth)}T00:00:00Z'`;
  return String(nth);
};

/** 必填的列和账号都填上；其余留空。 */
const insertion = (
  name: string,
  table: Table,
  at: { region: string; nth: number; owner: string },
) => {
  const columns = table.columns.filter(
    (column) => column.isRequired || column.name === 'account_id',
  );
  const values = columns.map((column) =>
    column.name === 'region_id' ? `'${at.region}'` : literal(column, at.nth, at.owner),
  );
  return `insert into ${name} (${columns.map((column) => column.name).join(', ')}) values (${values.join(', ')})`;
};

const columnsOf = async (sql: postgres.Sql): Promise<Map<string, Table>> => {
  const rows = await sql<{ table: string; name: string; type: string; isRequired: boolean }[]>`
    select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
      a.attnotnull and not a.atthasdef and a.attidentity = '' as "isRequired"
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'regions'
      and a.attnum > 0 and not a.attisdropped
      and exists (select 1 from pg_attribute r where r.attrelid = c.oid and r.attname = 'region_id')
    order by c.relname, a.attnum`;
  const tables = new Map<string, Column[]>();
  for (const { table, ...column } of rows)
    tables.set(table, [...(tables.get(table) ?? []), column]);
  return new Map(
    [...tables].map(([name, columns]) => [
      name,
      { columns, hasAccount: columns.some((column) => column.name === 'account_id') },
    ]),
  );
};

/** 取值、外键、唯一、触发器与这里无关：去掉，免得生成的内容放不进，只剩行级安全。 */
const bare = async (sql: postgres.Sql, tables: Iterable<string>): Promise<void> => {
  const constraints = await sql<{ table: string; name: string }[]>`
    select conrelid::regclass::text as table, conname as name from pg_constraint
    where contype in ('c', 'f', 'u') and connamespace = 'public'::regnamespace and conrelid <> 0
    order by contype = 'u'`;
  for (const { table, name } of constraints)
    await sql.unsafe(`alter table ${table} drop constraint "${name}" cascade`);
  const indexes = await sql<{ name: string }[]>`
    select indexrelid::regclass::text as name from pg_index
    where indisunique and not indisprimary and indrelid in (
      select oid from pg_class where relnamespace = 'public'::regnamespace)`;
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
  for (const table of tables) await sql.unsafe(`alter table ${table} disable trigger user`);
};

export const openTenantRows = async (): Promise<TenantRows> => {
  const store = await testDatabase();
  const url = String(process.env['MINGLAN_TEST_ADMIN']).replace(
    /[^/]*$/,
    store.url.slice(store.url.lastIndexOf('/') + 1),
  );
  const admin = postgres(url, { max: 1, onnotice: () => undefined });
  const app = postgres(store.url, { max: 1, connection: { role: 'minglan_app' } });
  for (const region of ['minghu', 'yanhu'])
    await admin`insert into regions (region_id, name) values (${region}, ${region})`;
  const tables = await columnsOf(admin);
  await bare(admin, tables.keys());
  for (const [name, table] of tables)
    for (const [nth, owner] of [me, other].entries())
      await admin.unsafe(insertion(name, table, { region: 'minghu', nth: nth + 1, owner }));

  /** 一个事务里设好范围、执行、撤销。 */
  const within = async <T>(scope: Scope | null, work: (tx: postgres.Sql) => Promise<T>) => {
    const undo = new Error('undo');
    let result: T | undefined;
    await app
      .begin(async (tx) => {
        if (scope)
          await tx`select set_config('app.region', ${scope.regionId}, true), set_config('app.scope', ${scope.kind}, true), set_config('app.account', ${scope.accountId ?? ''}, true)`;
        result = await work(tx as unknown as postgres.Sql);
        throw undo;
      })
      .catch((error: unknown) => {
        if (error !== undo) throw error;
      });
    return result as T;
  };
  const count = async (scope: Scope | null, name: string, condition: string): Promise<number> => {
    try {
      return await within(scope, async (tx) => {
        const [row] = await tx.unsafe<{ n: number }[]>(
          `select count(*)::int as n from ${name} where region_id = 'minghu' and ${condition}`,
        );
        return row?.n ?? 0;
      });
    } catch (error) {
      // 连读的权限也没有，就是一行也看不到。
      if (error instanceof postgres.PostgresError && error.code === '42501') return 0;
      throw error;
    }
  };
  const succeeds = async (scope: Scope | null, statement: string): Promise<boolean> => {
    try {
      return (await within(scope, (tx) => tx.unsafe(statement))).count > 0;
    } catch (error) {
      if (error instanceof postgres.PostgresError && error.code === '42501') return false;
      throw error;
    }
  };
  return {
    tables,
    me,
    visible: async (scope) => {
      const seen: Visible[] = [];
      for (const [name, { hasAccount }] of [...tables].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const mine = hasAccount ? `account_id = '${me}'` : 'false';
        const ofMine = await count(scope, name, mine);
        const ofOthers = await count(scope, name, `not (${mine})`);
        seen.push({ name, count: ofMine + ofOthers, ofMine, ofOthers });
      }
      return seen;
    },
    writes: async (scope) => {
      const done: string[] = [];
      for (const [name, table] of tables) {
        const statements = {
          insert: insertion(name, table, { region: 'minghu', nth: 3, owner: randomUUID() }),
          update: `update ${name} set region_id = region_id where region_id = 'minghu'`,
          delete: `delete from ${name} where region_id = 'minghu'`,
        };
        for (const [verb, statement] of Object.entries(statements))
          if (await succeeds(scope, statement)) done.push(`${verb} ${name}`);
      }
      return done;
    },
    asApp: (scope, statement) => within(scope, (tx) => tx.unsafe(statement)),
    admin: async <T extends object>(statement: string) => [...(await admin.unsafe<T[]>(statement))],
    close: async () => {
      await app.end({ timeout: 2 });
      await admin.end({ timeout: 2 });
      await store.close();
    },
  };
};
