// 每个 Lambda 入口按 serverless.yml 的写法打包：大小，与冷启动。
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../../functions/launcher/project.mjs';
import { onStop } from '../../functions/launcher/shutdown.mjs';
import { median } from './rounds.mjs';

/** @typedef {{ name: string, file: string, bytes: number, gzipped: number }} Bundle */
/** @typedef {{ name: string, load: number, whole: number }} ColdStart */

/** serverless.yml 里的全部入口。 */
function entrypointNames() {
  const text = readFileSync(join(root, 'serverless.yml'), 'utf8');
  const found = [...text.matchAll(/handler: functions\/entrypoints\/([\w-]+)\.handler/g)];
  return [...new Set(found.map((match) => match[1] ?? ''))];
}

/**
 * 打包全部入口，另加一个空的；第一个是空的。
 * @returns {Promise<Bundle[]>}
 */
export async function bundleEntrypoints() {
  const folder = mkdtempSync(join(tmpdir(), 'minglan-bundles-'));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  const names = entrypointNames();
  await build({
    entryPoints: names.map((name) => join(root, 'functions/entrypoints', `${name}.ts`)),
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    legalComments: 'none',
    external: ['@aws-sdk/*'],
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
  writeFileSync(join(folder, '空.js'), 'exports.handler=async()=>({});');
  return ['空', ...names].map((name) => {
    const file = join(folder, `${name}.js`);
    return { name, file, bytes: statSync(file).size, gzipped: gzipSync(readFileSync(file)).length };
  });
}

const script = `const s=performance.now();const m=require(process.argv[1]);
const t=performance.now()-s;if(typeof m.handler!=='function')process.exit(1);
process.stdout.write(String(t))`;

/** 新开一个进程载入一次：载入本身与整个进程各用几毫秒。 @param {string} file */
function startOnce(file) {
  const started = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ['-e', script, file], {
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file} 载入不成`);
  return { load: Number(stdout), whole: performance.now() - started };
}

/**
 * 各包轮流载入 times 遍，取中位数。
 * @param {readonly Bundle[]} bundles
 * @param {number} times
 * @returns {ColdStart[]}
 */
export function coldStarts(bundles, times) {
  for (const { file } of bundles) startOnce(file);
  const readings = Array.from({ length: times }, () => bundles.map(({ file }) => startOnce(file)));
  return bundles.map(({ name }, index) => ({
    name,
    load: median(readings.map((round) => round[index]?.load ?? Number.NaN)),
    whole: median(readings.map((round) => round[index]?.whole ?? Number.NaN)),
  }));
}
