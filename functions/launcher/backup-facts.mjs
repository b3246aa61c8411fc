// 备份前后从库里查的几样：行数、迁移、角色、登记链的头、附件的键。
/** 丢了不要紧的表：只备份样子，不备份内容。 */
export const emptied = ['rate_windows'];

/** @typedef {import('postgres').ISql<{}>} Sql */

/** 全部表的行数，不含丢了不要紧的。 @param {Sql} sql @returns {Promise<Record<string, number>>} */
export async function countRows(sql) {
  const tables = await sql`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> all (${emptied}) order by c.relname`;
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { name } of tables) {
    const [row] = await sql`select count(*)::int as n from ${sql(name)}`;
    counts[name] = row?.['n'] ?? 0;
  }
  return counts;
}

/** @param {Sql} sql @param {string} table */
const hasTable = async (sql, table) =>
  (await sql`select to_regclass(${`public.${table}`}) is not null as found`)[0]?.['found'] === true;

/** @param {Sql} sql @returns {Promise<{ name: string, sha256: string | null }[]>} */
export async function appliedMigrations(sql) {
  if (!(await hasTable(sql, 'schema_migrations'))) return [];
  return [
    ...(await sql`select name, to_jsonb(m) ->> 'sha256' as sha256 from schema_migrations m order by name`),
  ].map(({ name, sha256 }) => ({ name, sha256 }));
}

/** 授权、策略里提到的角色（登录用的账户不在内）。 @param {Sql} sql @returns {Promise<string[]>} */
export async function mentionedRoles(sql) {
  const rows = await sql`
    select rolname as name from pg_roles where not rolcanlogin and rolname !~ '^pg_' order by rolname`;
  return rows.map(({ name }) => name);
}

/** 每个县登记链最后一笔（序号与散列）；没有登记链时为空。 @param {Sql} sql @returns {Promise<Record<string, string>>} */
export async function chainHeads(sql) {
  if (!(await hasTable(sql, 'register_entries'))) return {};
  const rows = await sql`
    select distinct on (region_id) region_id as region, position || ':' || encode(hash, 'hex') as head
    from register_entries order by region_id, position desc`;
  return Object.fromEntries(rows.map(({ region, head }) => [region, head]));
}

/** 库里记着的存放键：附件，以及别的有 storage_key 的表。 @param {Sql} sql @returns {Promise<string[]>} */
export async function storedKeys(sql) {
  const tables = await sql`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'storage_key'`;
  /** @type {string[]} */
  const keys = [];
  for (const { name } of tables) {
    const rows =
      await sql`select distinct storage_key as key from ${sql(name)} where storage_key is not null`;
    keys.push(...rows.map(({ key }) => key));
  }
  return keys;
}
