// PostgreSQL 拒绝以 root 运行：这里决定换用哪个身份，以及那个身份进得了哪些目录。
import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync } from 'node:fs';

/**
 * 运行 PostgreSQL 的身份：
 * self 就是当前用户；uid 是换用的普通账户；namespace 是在新的用户命名空间里运行（不能换账户的容器）。
 * @typedef {{ kind: 'self' } | { kind: 'namespace' } | { kind: 'uid', uid: number, gid: number }} Account
 */

/**
 * 从 passwd 文本里挑一个普通账户：有 postgres 用 postgres，否则用 nobody。
 * @param {string} passwd
 */
export function ordinaryAccount(passwd) {
  const rows = passwd.split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const row = rows.find((fields) => fields[0] === name);
    if (row) return { uid: Number(row[2]), gid: Number(row[3]) };
  }
  return { uid: 65534, gid: 65534 };
}

/** 当前进程应以什么身份运行 PostgreSQL。 @returns {Account} */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return { kind: 'self' };
  const { uid, gid } = ordinaryAccount(readPasswd());
  const canSwitch = spawnSync('/bin/sh', ['-c', ':'], { uid, gid, cwd: '/' }).status === 0;
  return canSwitch ? { kind: 'uid', uid, gid } : { kind: 'namespace' };
}

/**
 * 以这个身份执行命令所用的参数（供 spawn 使用）。
 * @param {Account} account
 * @param {string} command
 * @param {string[]} parameters
 * @returns {{ command: string, parameters: string[], options: { cwd?: string, uid?: number, gid?: number } }}
 */
export function asAccount(account, command, parameters) {
  if (account.kind === 'uid') {
    return { command, parameters, options: { cwd: '/', uid: account.uid, gid: account.gid } };
  }
  if (account.kind === 'namespace') {
    return { command: 'unshare', parameters: ['-U', command, ...parameters], options: {} };
  }
  return { command, parameters, options: {} };
}

/** 这个身份能否进入某个已存在的目录。 @param {Account} account @param {string} folder */
export function canEnter(account, folder) {
  if (account.kind !== 'uid') return true;
  const how = asAccount(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]);
  return spawnSync(how.command, how.parameters, { ...how.options, stdio: 'ignore' }).status === 0;
}

/** 把文件或目录交给这个身份。 @param {Account} account @param {string} path */
export function giveTo(account, path) {
  if (account.kind === 'uid') chownSync(path, account.uid, account.gid);
}

function readPasswd() {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}
