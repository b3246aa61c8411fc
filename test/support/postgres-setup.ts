// jest 的 globalSetup：启动或接管测试专用的 PostgreSQL，备好两个模板库。
// 几次 jest 可以同时运行：每次持有一条连接，最后一个离开的才停下服务器。
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { contentHash, root } from '../../functions/launcher/project.mjs';
import { demonstrationFolder } from '../../functions/launcher/demonstration.mjs';
import { startPostgres } from '../../functions/launcher/embedded-postgres.mjs';
import { stopTestPostgresWhenIdle } from './idle-postgres.mjs';

type Started = Awaited<ReturnType<typeof startPostgres>>;

export interface TestPostgres {
  readonly server: Started;
  /** 持有到结束的连接，表明还有人在用。 */
  readonly lease: postgres.Sql;
}

/** 放在全局，因为 jest 对启动和收尾各载入一次模块。 */
const held = globalThis as { minglanTestPostgres?: TestPostgres };

const attempts = 5;
const template = /^(template|test)_/;
/** 与载入有关的源码：变了就重做演示模板。 */
const loadedBy = ['loading', 'platform', 'entrypoints/load.ts', 'entrypoints/wire/loading.ts']
  .concat(['notices', 'search', 'catalogue', 'organisations'])
  .map((path) => `functions/${path}`);
const run = promisify(execFile);

export default async function setUp(): Promise<void> {
  if (held.minglanTestPostgres) return;
  const { server, lease } = await startAndHold();
  held.minglanTestPostgres = { server, lease };
  process.env['MINGLAN_TEST_ADMIN'] = server.adminUrl;
  process.env['MINGLAN_TEST_URL'] = server.url;
  await lease`select pg_advisory_lock(20241030)`;
  try {
    await prepareTemplates(lease, server);
    await lease`select pg_advisory_unlock(20241030)`;
  } catch (error) {
    await letGo();
    throw error;
  }
}

/** 松手；没有别的测试在用时停下服务器。 */
export const letGo = async (): Promise<void> => {
  const current = held.minglanTestPostgres;
  if (!current) return;
  delete held.minglanTestPostgres;
  await current.lease.end({ timeout: 5 });
  await stopTestPostgresWhenIdle();
};

/** 别的测试可能恰在此刻停下服务器，所以连不上就重来。 */
const startAndHold = async (attempt = 1): Promise<TestPostgres> => {
  try {
    const server = await startPostgres({ test: true });
    const lease = postgres(server.adminUrl, {
      max: 1,
      idle_timeout: 0,
      max_lifetime: null,
      onnotice: () => undefined,
      connection: { application_name: 'minglan-test-lease' },
    });
    await lease`select 1`;
    return { server, lease };
  } catch (error) {
    if (attempt >= attempts) throw error;
    return startAndHold(attempt + 1);
  }
};

const prepareTemplates = async (lease: postgres.Sql, server: Started): Promise<void> => {
  const structure = contentHash(root, ['functions/platform/database', 'functions/launcher']);
  const demonstration = contentHash(root, [demonstrationFolder, ...loadedBy]);
  const empty = `template_${structure}`;
  const full = `template_${structure.slice(0, 8)}_${demonstration}`;
  process.env['MINGLAN_TEST_TEMPLATE'] = empty;
  await dropOld(lease, [empty, full]);
  await ensureTemplate(lease, { name: empty, from: 'template0' }, (name) =>
    launcher('migrate.mjs', [], databaseUrl(server.url, name)),
  );
  if (!existsSync(join(root, 'functions/entrypoints/load.ts'))) return;
  process.env['MINGLAN_TEST_DEMONSTRATION'] = full;
  await ensureTemplate(lease, { name: full, from: empty }, (name) =>
    launcher('load.mjs', [demonstrationFolder], databaseUrl(server.url, name)),
  );
};

const ensureTemplate = async (
  lease: postgres.Sql,
  { name, from }: { readonly name: string; readonly from: string },
  fill: (draft: string) => Promise<void>,
): Promise<void> => {
  const [found] = await lease`select 1 from pg_database where datname = ${name}`;
  if (found) return;
  const draft = `test_draft_${name}`;
  await lease.unsafe(`drop database if exists ${draft} with (force)`);
  await lease.unsafe(`create database ${draft} owner minglan template ${from}`);
  await fill(draft);
  await lease.unsafe(`alter database ${draft} allow_connections false`);
  await lease.unsafe(`alter database ${draft} rename to ${name}`);
};

/** 清掉六小时前的测试库和旧模板（异常退出时会留下）。 */
const dropOld = async (lease: postgres.Sql, keep: readonly string[]): Promise<void> => {
  const old = await lease<{ name: string }[]>`
    select datname as name from pg_database
    where (pg_stat_file('base/' || oid || '/PG_VERSION', true)).modification < now() - interval '6 hours'`;
  for (const { name } of old) {
    if (!template.test(name) || keep.includes(name)) continue;
    await lease.unsafe(`drop database if exists "${name}" with (force)`);
  }
};

const launcher = async (
  file: string,
  parameters: readonly string[],
  url: string,
): Promise<void> => {
  await run(process.execPath, [join(root, 'functions/launcher', file), ...parameters], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url, INIT_CWD: root, NODE_ENV: 'test' },
  });
};

/** 把地址里的库名换成另一个。 */
const databaseUrl = (url: string, name: string): string => url.replace(/[^/]*$/, name);
