import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import postgres from 'postgres';

const LOCK = 7301;
/** 等别的迁移、等一张表的锁，至多多久。 */
const LOCK_TIMEOUT_MS = 300_000;

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

/** 一个迁移文件的名字与内容。 */
interface Step {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** 换行写法不同的检出，散列也一样。 */
export const migrationHash = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');

const stepsIn = async (folder: string): Promise<Step[]> => {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return { name, text, sha256: migrationHash(text) };
    }),
  );
};

/** 记执行过哪些；早先的库没有记散列，补上这一列。 */
const ensureRecord = (sql: postgres.Sql) =>
  sql.unsafe(`
    create table if not exists schema_migrations (name text primary key, applied_at timestamptz not null default now());
    alter table schema_migrations add column if not exists sha256 text;`);

/** 执行过的迁移只加不改：内容与当时不同的，拒绝继续。 */
const refuseEdited = (name: string, known: string | null, sha256: string): void => {
  if (known === null || known === sha256) return;
  throw new Error(
    `迁移 ${name} 已经执行过，文件内容却与当时不同：迁移只加不改，请把它改回原样，另写一个新的迁移`,
  );
};

/**
 * 依次执行尚未执行过的迁移，每个文件一个事务；可重复运行，可同时运行。
 * 执行过的文件改了内容的抛出，一个也不执行。
 * @returns 这次执行的文件名
 */
export const migrate = async (
  url: string,
  onStep: (name: string) => void = () => undefined,
  folder = join(__dirname, 'migrations'),
): Promise<string[]> => {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => undefined,
    connect_timeout: 10,
    connection: { lock_timeout: LOCK_TIMEOUT_MS },
  });
  const applied: string[] = [];
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    await ensureAppRole(sql);
    await ensureRecord(sql);
    const rows = await sql<{ name: string; sha256: string | null }[]>`
      select name, sha256 from schema_migrations`;
    const known = new Map(rows.map((row) => [row.name, row.sha256]));
    const steps = await stepsIn(folder);
    for (const { name, sha256 } of steps) refuseEdited(name, known.get(name) ?? null, sha256);
    for (const { name, text, sha256 } of steps) {
      if (known.has(name)) continue;
      await sql.begin(async (tx) => {
        await tx.unsafe(text);
        await tx`insert into schema_migrations (name, sha256) values (${name}, ${sha256})`;
      });
      applied.push(name);
      onStep(name);
    }
    return applied;
  } finally {
    await sql.end({ timeout: 5 });
  }
};
