// 测量用的数据库：测试专用的集群里单独几个库，造好以后留着，数据的来源变了才重造。
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import postgres from 'postgres';
import { startPostgres } from '../../functions/launcher/embedded-postgres.mjs';
import { contentHash, root } from '../../functions/launcher/project.mjs';
import { onStop } from '../../functions/launcher/shutdown.mjs';
import { step } from '../../functions/launcher/say.mjs';
import { importFunctions } from '../../functions/launcher/typescript.mjs';

/**
 * @typedef {object} BenchDatabase
 * @property {string} url 普通账户的地址，应用用它
 * @property {string} adminUrl 管理账户的地址，不受行级安全约束
 */

/** @typedef {(text: string) => void} Detail */

/**
 * @typedef {object} Wanted
 * @property {string} name 库名
 * @property {string} title 造的是什么
 * @property {number} total 多少条
 * @property {string[]} shaping 决定数据的源文件
 * @property {readonly string[]} bulky 成批写入的表
 * @property {(database: BenchDatabase, sql: postgres.Sql, detail: Detail) => Promise<void>} fill
 */

/** 启动测试专用的 PostgreSQL；返回备好一个库的办法。 */
export async function openBenchCluster() {
  const server = await startPostgres({ test: true });
  // 持有一条连接：同时运行的测试看得见还有人在用，不会停下服务器。
  const lease = postgres(server.adminUrl, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => undefined,
  });
  onStop(async () => {
    const [others] = await lease`
      select count(*)::int as count from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    await lease.end({ timeout: 5 });
    if (others?.['count'] === 0) await server.stop();
  });
  const [about] = await lease`select current_setting('server_version') as version`;
  return {
    version: String(about?.['version']),
    prepare: (/** @type {Wanted} */ wanted) => prepare(server, lease, wanted),
  };
}

/**
 * @param {{ url: string, adminUrl: string }} server
 * @param {postgres.Sql} lease
 * @param {Wanted} wanted
 * @returns {Promise<BenchDatabase>}
 */
async function prepare(server, lease, wanted) {
  const { name, title, total, shaping } = wanted;
  const at = (/** @type {string} */ url) => url.replace(/[^/]*$/, name);
  const database = { url: at(server.url), adminUrl: at(server.adminUrl) };
  const sources = ['functions/platform/database', 'test/bench/database.mjs', ...shaping];
  const stamp = `${contentHash(root, sources)} ${total}`;
  const [found] = await lease`
    select shobj_description(oid, 'pg_database') as stamp from pg_database where datname = ${name}`;
  if (found?.['stamp'] === stamp) return database;
  await lease.unsafe(`drop database if exists ${name} with (force)`);
  await lease.unsafe(`create database ${name} owner minglan template template0`);
  await step(`造 ${total.toLocaleString('en')} ${title}`, (detail) =>
    fill(database, wanted, detail),
  );
  await lease.unsafe(`comment on database ${name} is '${stamp}'`);
  return database;
}

/** @param {BenchDatabase} database @param {Wanted} wanted @param {Detail} detail */
async function fill(database, wanted, detail) {
  const { migrate } = await importFunctions('platform/database/migrate.ts');
  await migrate(database.url);
  const sql = postgres(database.adminUrl, { max: 2, onnotice: () => undefined });
  try {
    const indexes = await takeIndexes(sql, wanted.bulky);
    await wanted.fill(database, sql, detail);
    detail('建立索引');
    for (const index of indexes) {
      await sql.begin(async (tx) => {
        await tx`set local maintenance_work_mem = '1GB'`;
        await tx`set local max_parallel_maintenance_workers = 2`;
        await tx.unsafe(index);
      });
    }
    await sql.unsafe('vacuum analyze');
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * 先去掉大表的普通索引，写完再照原样建，快得多；返回建索引的语句。
 * @param {postgres.Sql} sql @param {readonly string[]} tables
 */
async function takeIndexes(sql, tables) {
  const found = await sql`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i
    where i.indrelid = any (${[...tables]}::regclass[])
      and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`;
  for (const { name } of found) await sql.unsafe(`drop index ${String(name)}`);
  return found.map(({ definition }) => String(definition));
}

/**
 * 几个线程同时写，各写序号相间的一份。
 * @param {string} file @param {{ url: string, total: number }} data @param {Detail} detail
 */
export async function copyInWorkers(file, data, detail) {
  const every = Math.min(4, availableParallelism());
  let done = 0;
  const one = (/** @type {number} */ first) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(file, import.meta.url), {
        workerData: { ...data, first, every },
      });
      worker.on('message', (count) => {
        done += count;
        detail(`已写入 ${done.toLocaleString('en')}`);
      });
      worker.once('error', reject);
      worker.once('exit', (code) =>
        code === 0 ? resolve(undefined) : reject(new Error('写入未完成')),
      );
    });
  await Promise.all(Array.from({ length: every }, (_, first) => one(first)));
}
