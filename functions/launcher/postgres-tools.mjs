// pg_dump、pg_restore：找到它们，版本不对时说一句话；密码只经环境变量交给它们，不写在命令里。
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { lastLines, run } from './child.mjs';
import { PlainFailure } from './say.mjs';

const debian = '/usr/lib/postgresql';

/** 可能的文件夹：PG_BIN、系统里各版本（新的在前）、PATH。 */
function folders() {
  const named = process.env['PG_BIN'];
  if (named) return [named];
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const installed = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debian, version, 'bin'));
  return [...installed, ...(process.env['PATH'] ?? '').split(delimiter)];
}

/**
 * 找到一个命令。
 * @param {'pg_dump' | 'pg_restore'} name
 */
export function findTool(name) {
  const found = folders()
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  if (found) return found;
  throw new PlainFailure(
    `没有找到 ${name}；请安装 postgresql-client（apt-get install postgresql-client），或用 PG_BIN 指定它所在的文件夹。`,
  );
}

/** 命令的大版本。 @param {string} tool */
export async function toolMajor(tool) {
  const { output } = await run(tool, ['--version']);
  return Number(/(\d+)(?:\.\d+)?/.exec(output.replace(/^.*?\)/, ''))?.[1] ?? 0);
}

/**
 * pg_dump 不得比服务器旧。
 * @param {{ tool: number, server: number }} majors
 */
export function requireNewEnough({ tool, server }) {
  if (tool >= server) return;
  throw new PlainFailure(
    `pg_dump 是 ${tool} 版，数据库服务器是 ${server} 版：pg_dump 不能比服务器旧。请安装 postgresql-client-${server}，或用 PG_BIN 指定新版所在的文件夹。`,
  );
}

/**
 * 把地址拆成环境变量，密码因此不出现在进程列表里。
 * @param {string} url
 */
export function connectionVariables(url) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  return {
    ...process.env,
    PGHOST: hostname.replace(/^\[|\]$/g, ''),
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGCONNECT_TIMEOUT: '10',
    ...(searchParams.get('sslmode') ? { PGSSLMODE: searchParams.get('sslmode') ?? '' } : {}),
  };
}

/**
 * 运行一个命令；失败时说它最后的几行。
 * @param {string} tool
 * @param {string[]} parameters
 * @param {string} url
 */
export async function runTool(tool, parameters, url) {
  const { code, output } = await run(tool, parameters, { env: connectionVariables(url) });
  if (code !== 0) throw new PlainFailure(`${tool} 没有办成：\n${lastLines(output, 8)}`);
}
