// 测量用的数据库：测试专用的集群里单独一个库，造好以后留着，数据的来源变了才重造。
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import postgres from 'postgres';
import { startPostgres } from '../../functions/launcher/embedded-postgres.mjs';
import { contentHash, root } from '../../functions/launcher/project.mjs';
import { onStop } from '../../functions/launcher/shutdown.mjs';
import { step } from '../../functions/launcher/say.mjs';
import { importFunctions } from '../../functions/launcher/typescript.mjs';
import { entries, organisations, region, sections } from './county.mjs';

const shaping = [
  'functions/platform/database',
  'functions/platform/search-text',
  'functions/search/store.documents.ts',
  'functions/demonstration/minghu/notices.json',
  'functions/demonstration/minghu/notices-more.json',
  ...['county', 'copy-rows', 'rounds', 'seed-worker', 'database'].map(
    (name) => `test/bench/${name}.mjs`,
  ),
];
const bulky = ['notices', 'attachments', 'search_documents'];

/**
 * @typedef {object} BenchDatabase
 * @property {string} url 普通账户的地址，应用用它
 * @property {string} adminUrl 管理账户的地址，不受行级安全约束
 * @property {string} version PostgreSQL 版本
 */

/**
 * 启动测试专用的 PostgreSQL，备好有 total 条公开信息的库。
 * @param {{ name: string, total: number }} wanted
 * @returns {Promise<BenchDatabase>}
 */
export async function openBenchDatabase({ name, total }) {
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
  const at = (/** @type {string} */ url) => url.replace(/[^/]*$/, name);
  const database = { url: at(server.url), adminUrl: at(server.adminUrl) };
  const stamp = `${contentHash(root, shaping)} ${total}`;
  const [found] = await lease`
    select shobj_description(oid, 'pg_database') as stamp from pg_database where datname = ${name}`;
  if (found?.['stamp'] !== stamp) {
    await lease.unsafe(`drop database if exists ${name} with (force)`);
    await lease.unsafe(`create database ${name} owner minglan template template0`);
    await step(`造 ${total.toLocaleString('en')} 条公开信息`, (detail) =>
      fill(database, total, detail),
    );
    await lease.unsafe(`comment on database ${name} is '${stamp}'`);
  }
  const [about] = await lease`select current_setting('server_version') as version`;
  return { ...database, version: String(about?.['version']) };
}

/**
 * @param {{ url: string, adminUrl: string }} database
 * @param {number} total
 * @param {(text: string) => void} detail
 */
async function fill({ url, adminUrl }, total, detail) {
  const { migrate } = await importFunctions('platform/database/migrate.ts');
  await migrate(url);
  const sql = postgres(adminUrl, { max: 2, onnotice: () => undefined });
  try {
    await insertCounty(sql);
    const indexes = await takeIndexes(sql);
    await copyNotices(adminUrl, total, detail);
    detail('建立索引');
    for (const index of indexes) {
      await sql.begin(async (tx) => {
        await tx`set local maintenance_work_mem = '1GB'`;
        await tx`set local max_parallel_maintenance_workers = 2`;
        await tx.unsafe(index);
      });
    }
    await sql.unsafe(`vacuum analyze ${bulky.join(', ')}, organisations, catalogue_entries`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** @param {postgres.Sql} sql */
async function insertCounty(sql) {
  await sql`insert into regions (region_id, name) values (${region}, '云州市明湖区')`;
  await sql`insert into organisations ${sql(
    organisations.map((one, position) => ({
      ...{ region_id: region, organisation_id: one.organisationId, parent_id: one.parentId },
      ...{ name: one.name, kind: one.kind, phone: '0359-5550101', position },
    })),
  )}`;
  await sql`insert into catalogue_sections ${sql(
    sections.map((section, position) => ({ region_id: region, section, position })),
  )}`;
  await sql`insert into catalogue_entries ${sql(
    entries.map((entry) => ({
      ...{ region_id: region, entry_id: entry.entryId, section: entry.section },
      ...{ serial: String(entry.position + 1), category: '补助资金', item: '发放情况' },
      content_elements: ['对象', '标准', '金额', '发放时间'],
      legal_basis: '《中华人民共和国政府信息公开条例》',
      ...{ time_limit: '信息形成之日起20个工作日内', responsible_body: '乡镇人民政府' },
      ...{ channels: ['政府网站', '村公示栏'], audience: ['全社会'], position: entry.position },
      ...{ disclosure_modes: ['proactive'], levels: ['township', 'village'] },
    })),
  )}`;
}

/** 先去掉大表的普通索引，写完再照原样建，快得多；返回建索引的语句。 @param {postgres.Sql} sql */
async function takeIndexes(sql) {
  const found = await sql`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i
    where i.indrelid = any (${bulky}::regclass[])
      and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`;
  for (const { name } of found) await sql.unsafe(`drop index ${String(name)}`);
  return found.map(({ definition }) => String(definition));
}

/** @param {string} url @param {number} total @param {(text: string) => void} detail */
async function copyNotices(url, total, detail) {
  const every = Math.min(4, availableParallelism());
  let done = 0;
  const one = (/** @type {number} */ first) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('seed-worker.mjs', import.meta.url), {
        workerData: { url, total, first, every },
      });
      worker.on('message', (count) => {
        done += count;
        detail(`已写入 ${done.toLocaleString('en')} 条`);
      });
      worker.once('error', reject);
      worker.once('exit', (code) =>
        code === 0 ? resolve(undefined) : reject(new Error('写入未完成')),
      );
    });
  await Promise.all(Array.from({ length: every }, (_, first) => one(first)));
}
