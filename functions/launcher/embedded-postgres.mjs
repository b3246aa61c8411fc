// 内置 PostgreSQL：启动，或接管上次强行结束后仍在运行的那一个；停止。
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareHome } from './data-home.mjs';
import { freePort, portProblem } from './ports.mjs';
import { postgresAccount } from './postgres-account.mjs';
import { prepareBinaries } from './postgres-binaries.mjs';
import { createCluster, halt, launch } from './postgres-commands.mjs';
import { clearStalePid, runningPostmaster, waitForEnd } from './postgres-process.mjs';
import { root } from './project.mjs';
import { PlainFailure } from './say.mjs';

/**
 * @typedef {object} EmbeddedPostgres
 * @property {string} url 普通账户连接业务数据库的地址
 * @property {string} adminUrl 管理账户的地址（库名 postgres）
 * @property {boolean} adopted 是否接管了已在运行的
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} stop
 */

const database = 'minglan';
const attempts = 20;

/** 数据文件夹，连同运行数据库的身份。 */
export function openHome() {
  const account = postgresAccount();
  return { account, home: prepareHome(root, account) };
}

/**
 * 启动或接管内置 PostgreSQL，并备好业务数据库和它的普通账户。
 * @param {{ test?: boolean }} [options] test 为真时用测试专用的集群，与使用者的数据无关
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startPostgres(options = {}) {
  const { account, home } = openHome();
  const cluster = {
    folder: join(home, options.test ? 'postgres-test' : 'postgres'),
    bin: prepareBinaries(home),
    account,
    disposable: options.test === true,
  };
  if (!existsSync(cluster.folder)) await createCluster(cluster);
  cluster.account = ownerOf(join(cluster.folder, 'data'), account);
  const { port, adopted } = await ensureRunning(cluster);
  const access = readAccess(cluster.folder);
  const address = (/** @type {string} */ who, /** @type {string} */ name) =>
    `postgres://${who}@127.0.0.1:${port}/${name}`;
  const adminUrl = address(`postgres:${access.adminPassword}`, 'postgres');
  await prepareDatabase(adminUrl, access.password);
  return {
    url: address(`minglan:${access.password}`, database),
    adminUrl,
    adopted,
    isRunning: () => runningPostmaster(join(cluster.folder, 'data')) !== undefined,
    stop: () => stopPostgres(cluster),
  };
}

/**
 * 已有的数据归谁，就以谁的身份运行（后来新装的系统账户不影响它）。
 * @param {string} data
 * @param {import('./postgres-account.mjs').Account} account
 * @returns {import('./postgres-account.mjs').Account}
 */
function ownerOf(data, account) {
  if (account.kind !== 'uid') return account;
  const { uid, gid } = statSync(data);
  return uid === 0 ? account : { kind: 'uid', uid, gid };
}

/** @param {import('./postgres-commands.mjs').Cluster} cluster */
async function ensureRunning(cluster) {
  const data = join(cluster.folder, 'data');
  let said = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const running = runningPostmaster(data);
    if (running?.ready) return { port: running.port, adopted: attempt === 0 };
    if (!running) {
      clearStalePid(data);
      const port = await choosePort(cluster.folder);
      const result = await launch(cluster, port);
      if (result.code === 0) return { port, adopted: false };
      said = result.output;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new PlainFailure(
    `内置 PostgreSQL 没有启动成功，说明在 ${join(cluster.folder, 'log.txt')}。${said.trim()}`,
  );
}

/** 沿用上次的端口；被别的程序占了就换一个并记下。 @param {string} folder */
async function choosePort(folder) {
  const access = readAccess(folder);
  if (!(await portProblem(access.port, '127.0.0.1'))) return access.port;
  const port = await freePort();
  const file = join(folder, 'access.json');
  writeFileSync(`${file}.${process.pid}`, JSON.stringify({ ...access, port }), { mode: 0o600 });
  renameSync(`${file}.${process.pid}`, file);
  return port;
}

/** @param {import('./postgres-commands.mjs').Cluster} cluster */
async function stopPostgres(cluster) {
  const data = join(cluster.folder, 'data');
  const running = runningPostmaster(data);
  if (!running) return;
  if (!(await halt(cluster))) await waitForEnd(running.pid, data, 10_000);
}

/** @param {string} folder @returns {{ port: number, adminPassword: string, password: string }} */
function readAccess(folder) {
  return JSON.parse(readFileSync(join(folder, 'access.json'), 'utf8'));
}

/** 备好普通账户和业务数据库；行级安全只对普通账户生效，所以应用从不使用管理账户。 @param {string} adminUrl @param {string} password */
async function prepareDatabase(adminUrl, password) {
  const { default: postgres } = await import('postgres');
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql`SELECT pg_advisory_lock(20190515)`;
    const [role] = await sql`SELECT 1 FROM pg_roles WHERE rolname = 'minglan'`;
    if (!role) {
      await sql.unsafe(`CREATE ROLE minglan LOGIN CREATEDB CREATEROLE PASSWORD '${password}'`);
      await sql.unsafe(`ALTER ROLE minglan SET createrole_self_grant = 'set, inherit'`);
    }
    const [found] = await sql`SELECT 1 FROM pg_database WHERE datname = ${database}`;
    if (!found) await sql.unsafe(`CREATE DATABASE ${database} OWNER minglan`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
