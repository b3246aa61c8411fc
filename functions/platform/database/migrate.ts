import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import postgres from 'postgres';

const LOCK = 7301;

/** 应用角色不能登录、不能绕过行级安全；应用连接后换成它。 */
const ensureAppRole = async (sql: postgres.Sql): Promise<void> => {
  await sql`
    do $$ begin
      if not exists (select 1 from pg_roles where rolname = 'minglan_app') then
        create role minglan_app nologin noinherit nobypassrls;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`;
  // 连接后要换成这个角色；本来就能换的（如超级用户）授不授都一样。
  await sql`
    do $$ begin
      execute format('grant minglan_app to %I', current_user);
    exception when insufficient_privilege then null;
    end $$`;
};

/**
 * 依次执行尚未执行过的迁移，每个文件一个事务；可重复运行，可同时运行。
 * @returns 这次执行的文件名
 */
export const migrate = async (
  url: string,
  onStep: (name: string) => void = () => undefined,
  folder = join(__dirname, 'migrations'),
): Promise<string[]> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 10 });
  const applied: string[] = [];
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    await ensureAppRole(sql);
    await sql`create table if not exists schema_migrations (name text primary key, applied_at timestamptz not null default now())`;
    const known = new Set(
      (await sql<{ name: string }[]>`select name from schema_migrations`).map((row) => row.name),
    );
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
      if (known.has(name)) continue;
      const text = await readFile(join(folder, name), 'utf8');
      await sql.begin(async (tx) => {
        await tx.unsafe(text);
        await tx`insert into schema_migrations (name) values (${name})`;
      });
      applied.push(name);
      onStep(name);
    }
    return applied;
  } finally {
    await sql.end({ timeout: 5 });
  }
};
