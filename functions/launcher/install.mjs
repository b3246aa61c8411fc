// 依赖包：按锁定文件安装；已装的与锁定文件一致就不动。
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLines, run } from './child.mjs';
import { root } from './project.mjs';
import { PlainFailure, step } from './say.mjs';

const oldest = { major: 20, minor: 19 };

/**
 * Node 版本太旧时的一句话；够新时为 undefined。
 * @param {string} version 形如 20.19.1
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return undefined;
  return `需要 Node ${oldest.major}.${oldest.minor} 或更新版本，现在是 ${version}；请到 https://nodejs.org 安装后再试。`;
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} LockFile
 */

/**
 * 已装的包是否与锁定文件一致（可选包允许因平台不符而缺席）。
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 */
export function installedMatches(wanted, installed) {
  const present = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([path, locked]) => {
    if (path === '') return true;
    const found = present[path];
    if (!found) return locked.optional === true || locked.devOptional === true;
    return found.version === locked.version && found.integrity === locked.integrity;
  });
}

/** 依赖缺失或过期时按锁定文件安装，显示进展。 */
export async function ensureInstalled() {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) throw new PlainFailure(complaint);
  if (isInstalled()) return;
  await step('安装依赖包（首次需几分钟）', async () => {
    const { command, before } = npmCommand();
    const result = await run(
      command,
      [
        ...before,
        'ci',
        '--include=dev',
        '--include=optional',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
      ],
      { cwd: root },
    );
    if (result.code !== 0) {
      throw new PlainFailure(
        `依赖包没有装成，请检查网络和目录权限后重试。npm 的说明：\n${firstLines(result.output)}`,
      );
    }
  });
}

function isInstalled() {
  const marker = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(marker)) return false;
  try {
    const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
    return installedMatches(read(join(root, 'package-lock.json')), read(marker));
  } catch {
    return false;
  }
}

/** 由 npm 启动时用同一个 npm，否则用路径里的。 */
export function npmCommand() {
  const script = process.env['npm_execpath'];
  return script && /\.c?js$/.test(script) && existsSync(script)
    ? { command: process.execPath, before: [script] }
    : { command: 'npm', before: [] };
}
