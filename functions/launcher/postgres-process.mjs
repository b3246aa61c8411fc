// 认出数据目录上正在运行的 PostgreSQL，清除它被强行结束后留下的痕迹。
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * 读懂 postmaster.pid：第一行进程号，第四行端口，第八行状态。
 * @param {string} text
 */
export function parsePostmaster(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 ? { pid, port, ready: lines[7] === 'ready' } : undefined;
}

/** 数据目录上正在运行的 PostgreSQL；没有运行时为 undefined。 @param {string} data */
export function runningPostmaster(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const found = parsePostmaster(readFileSync(file, 'utf8'));
  return found && serves(found.pid, data) ? found : undefined;
}

/**
 * 数据目录没有任何进程在用时，删去遗留的 postmaster.pid（进程号可能已归别的程序，PostgreSQL 会误认）。
 * @param {string} data
 */
export function clearStalePid(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file) || runningPostmaster(data)) return;
  const inUse = process.platform === 'linux' && processIds().some((pid) => serves(pid, data));
  if (!inUse) rmSync(file, { force: true });
}

/** 等这个进程结束；超时返回 false。 @param {number} pid @param {string} data @param {number} milliseconds */
export async function waitForEnd(pid, data, milliseconds) {
  const until = Date.now() + milliseconds;
  while (serves(pid, data)) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
}

/** 这个进程是否活着并且是该数据目录的 PostgreSQL（它以数据目录为当前目录）。 @param {number} pid @param {string} data */
function serves(pid, data) {
  if (process.platform !== 'linux') return looksLikePostgres(pid);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data) && !isZombie(pid);
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isZombie(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
}

/** @param {number} pid */
function looksLikePostgres(pid) {
  try {
    process.kill(pid, 0);
    if (process.platform === 'win32') return true;
    return /postgres/.test(execFileSync('ps', ['-p', String(pid), '-o', 'comm=']).toString());
  } catch {
    return false;
  }
}

function processIds() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}
