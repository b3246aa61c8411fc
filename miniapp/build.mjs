// 构建一端：node miniapp/build.mjs <h5|weapp> [--is-fresh | --if-stale]
// 先建在旁边，检查每个产出的脚本都能解析，再整个换上：正在服务的网页不会见到半成品。
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const largestMainPackage = 600_000;
const sources = [
  'miniapp/src',
  'miniapp/config',
  'miniapp/babel.config.js',
  'miniapp/project.config.json',
  'miniapp/build.mjs',
  'shared',
  'package-lock.json',
];

const [platform, option] = process.argv.slice(2);
if (platform !== 'h5' && platform !== 'weapp') {
  console.error('用法：node miniapp/build.mjs <h5|weapp> [--is-fresh | --if-stale]');
  process.exit(1);
}
const taro = join(root, 'node_modules/@tarojs/cli/bin/taro');
const output = join(here, platform === 'h5' ? 'dist' : 'dist-weapp');
const stamp = join(root, 'node_modules/.cache/minglan', `${platform}.hash`);

if (option === '--is-fresh') process.exit(isFresh() ? 0 : 3);
process.exit(option === '--if-stale' && isFresh() ? verify(output) : await build());

/** 产物齐全，且由现在的源码构建。 */
function isFresh() {
  const entry = join(output, platform === 'h5' ? 'index.html' : 'app.json');
  return existsSync(entry) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash();
}

async function build() {
  if (!existsSync(taro)) {
    console.error('还没有安装依赖包，请先运行 npm ci。');
    return 1;
  }
  const version = sourceHash();
  const draft = `dist-${platform}-${process.pid}`;
  const folder = join(here, draft);
  rmSync(stamp, { force: true });
  try {
    const code = await runTaro(draft);
    if (code !== 0) return code;
    if (verify(folder) !== 0) return 1;
    rmSync(output, { recursive: true, force: true });
    renameSync(folder, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, version);
  return 0;
}

/** 检查产物：每个脚本的语法，小程序主包的大小。 @param {string} folder */
function verify(folder) {
  const problems = [...brokenScripts(folder), ...(platform === 'weapp' ? oversize(folder) : [])];
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

/** @param {string} draft 产物文件夹，相对 miniapp @returns {Promise<number>} */
function runTaro(draft) {
  const child = spawn(process.execPath, [taro, 'build', '--type', String(platform)], {
    cwd: here,
    env: { ...process.env, NODE_ENV: 'production', MINGLAN_OUTPUT: draft },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

/** 每个产出的脚本都要能解析；不能的逐个列出。 @param {string} folder */
function brokenScripts(folder) {
  const scripts = filesUnder(folder).filter((file) => file.endsWith('.js'));
  if (scripts.length === 0) return ['没有产出任何脚本'];
  console.log(`检查 ${scripts.length} 个脚本的语法`);
  return scripts.flatMap((file) => {
    try {
      compileFunction(readFileSync(file, 'utf8'), ['exports', 'require', 'module']);
      return [];
    } catch (error) {
      return [
        `脚本无效 ${relative(folder, file)}：${error instanceof Error ? error.message : error}`,
      ];
    }
  });
}

/** 主包（分包之外的一切）超出上限时说明。 @param {string} folder */
function oversize(folder) {
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'));
  /** @type {string[]} */
  const roots = (app.subPackages ?? app.subpackages ?? []).map(
    (/** @type {{ root: string }} */ one) => `${one.root.replace(/\/$/, '')}/`,
  );
  const bytes = filesUnder(folder)
    .map((file) => ({
      name: relative(folder, file).replaceAll('\\', '/'),
      bytes: statSync(file).size,
    }))
    .filter(({ name }) => !roots.some((prefix) => name.startsWith(prefix)))
    .reduce((sum, file) => sum + file.bytes, 0);
  console.log(`主包 ${Math.round(bytes / 1000)} kB（上限 ${largestMainPackage / 1000} kB）`);
  return bytes > largestMainPackage ? [`主包太大：${Math.round(bytes / 1000)} kB`] : [];
}

/** 源码内容的散列。 */
function sourceHash() {
  const hash = createHash('sha256').update(process.env['MINGLAN_API'] ?? '');
  for (const file of sources.flatMap((path) => filesUnder(join(root, path))).sort()) {
    hash.update(`\0${relative(root, file).replaceAll('\\', '/')}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
