// npm run sbom [-- 文件]：运行时依赖的清单（CycloneDX），照锁文件写，不联网。
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const target = resolve(
  process.env['INIT_CWD'] ?? process.cwd(),
  process.argv[2] ?? 'sbom.cdx.json',
);
const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
  maxBuffer: 100_000_000,
  shell: process.platform === 'win32',
});
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const bill = JSON.parse(text);

// npm 的 --omit dev 会把开发时也用到的运行时依赖一并漏掉，所以列全以后照锁文件去掉只在开发时用的。
/** @param {{ properties?: { name: string, value: string }[] }} component */
const isRuntime = ({ properties = [] }) => {
  const path = properties.find(({ name }) => name === 'cdx:npm:package:path')?.value ?? '';
  return packages[path] !== undefined && packages[path].dev !== true;
};
bill.components = bill.components.filter(isRuntime);
const kept = new Set(bill.components.map((/** @type {any} */ each) => each['bom-ref']));
kept.add(bill.metadata.component['bom-ref']);
bill.dependencies = bill.dependencies
  .filter((/** @type {any} */ { ref }) => kept.has(ref))
  .map((/** @type {any} */ { ref, dependsOn }) => ({
    ref,
    dependsOn: dependsOn.filter((/** @type {string} */ each) => kept.has(each)),
  }));
writeFileSync(target, JSON.stringify(bill, null, 1));
console.log(`${bill.components.length} 个运行时依赖，写在 ${target}`);
