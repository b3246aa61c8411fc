// 直接调用 initdb 与 pg_ctl。
import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asAccount, giveTo } from './postgres-account.mjs';
import { moveInto } from './postgres-binaries.mjs';
import { freePort } from './ports.mjs';

/**
 * 一个数据库集群的所在和它的运行身份。
 * @typedef {object} Cluster
 * @property {string} folder 集群文件夹，内有 data、access.json、log.txt
 * @property {string} bin PostgreSQL 程序所在
 * @property {import('./postgres-account.mjs').Account} account
 * @property {boolean} disposable 测试用：不求断电后数据还在
 */

// libc 的 C.UTF-8 让汉字算作字母；没有它的系统用 PostgreSQL 自带的。
const locale =
  process.platform === 'linux'
    ? ['--locale=C.UTF-8']
    : ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** 新建集群：在旁边建好再改名就位，中途被结束不留半成品。 @param {Cluster} cluster */
export async function createCluster(cluster) {
  const draft = `${cluster.folder}.${process.pid}`;
  const data = join(draft, 'data');
  const secret = join(draft, 'secret');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chmodSync(draft, 0o711);
  const access = {
    port: await freePort(),
    adminPassword: randomBytes(18).toString('hex'),
    password: randomBytes(18).toString('hex'),
  };
  writeFileSync(secret, access.adminPassword, { mode: 0o600 });
  giveTo(cluster.account, data);
  giveTo(cluster.account, secret);
  const result = await postgresCommand(cluster, 'initdb', [
    '-D',
    data,
    '-U',
    'postgres',
    '--encoding=UTF8',
    ...locale,
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
    ...(cluster.disposable ? ['--no-sync'] : []),
  ]);
  rmSync(secret);
  if (result.code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`数据库没有建成：${result.output}`);
  }
  writeFileSync(join(draft, 'access.json'), JSON.stringify(access), { mode: 0o600 });
  moveInto(draft, cluster.folder);
}

/** 启动集群并等它可用；返回是否成功和 PostgreSQL 的说明。 @param {Cluster} cluster @param {number} port */
export function launch(cluster, port) {
  const log = join(cluster.folder, 'log.txt');
  closeSync(openSync(log, 'w', 0o600));
  giveTo(cluster.account, log);
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    // 日志里不留语句和数据，个人信息不因出错而落盘
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(cluster.disposable
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
      : {}),
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  return postgresCommand(cluster, 'pg_ctl', [
    'start',
    '-D',
    join(cluster.folder, 'data'),
    '-l',
    log,
    '-w',
    '-t',
    '120',
    '-s',
    '-o',
    options.join(' '),
  ]);
}

/** 请集群停下（先断开连接，写完数据）；返回 pg_ctl 是否等到它停下。 @param {Cluster} cluster */
export async function halt(cluster) {
  const result = await postgresCommand(cluster, 'pg_ctl', [
    'stop',
    '-D',
    join(cluster.folder, 'data'),
    '-m',
    'fast',
    '-w',
    '-t',
    '30',
    '-s',
  ]);
  return result.code === 0;
}

/**
 * 以数据库账户运行一个 PostgreSQL 程序；自成进程组，终端里的 Ctrl-C 不会打断它。
 * @param {Cluster} cluster
 * @param {string} name
 * @param {string[]} parameters
 * @returns {Promise<{ code: number, output: string }>}
 */
function postgresCommand(cluster, name, parameters) {
  const how = asAccount(cluster.account, join(cluster.bin, name), parameters);
  const environment = /** @type {NodeJS.ProcessEnv} */ (
    /** @type {unknown} */ ({
      PATH: process.env['PATH'] ?? '',
      LANG: 'C',
      SystemRoot: process.env['SystemRoot'] ?? '',
    })
  );
  return new Promise((resolve, reject) => {
    const child = spawn(how.command, how.parameters, {
      ...how.options,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}
