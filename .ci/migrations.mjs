// 迁移的散列：已经列入 SHA256SUMS 的迁移一个字也不能改；新的用 node .ci/migrations.mjs --write 列入。
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'functions/platform/database/migrations');
const listing = join(folder, 'SHA256SUMS');

/** 与 sha256sum 的写法相同，可用 sha256sum -c 核对。 */
const read = () =>
  new Map(
    (existsSync(listing) ? readFileSync(listing, 'utf8') : '')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [sha = '', name = ''] = line.split(/\s+/);
        return /** @type {const} */ ([name, sha]);
      }),
  );

const actual = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return [name, createHash('sha256').update(text).digest('hex')];
    }),
);

const known = read();
const problems = [...known].flatMap(([name, sha]) => {
  const now = actual.get(name);
  if (now === undefined) return [`迁移 ${name} 不见了：迁移只加不删`];
  return now === sha ? [] : [`迁移 ${name} 改过：迁移只加不改，请改回原样，另写一个新的`];
});

if (process.argv.includes('--write')) {
  if (problems.length === 0 || process.argv.includes('--unreleased')) {
    const lines = [...actual].map(([name, sha]) => `${sha}  ${name}`);
    writeFileSync(listing, `${lines.join('\n')}\n`);
    console.log(`列入 ${actual.size} 个迁移`);
    process.exit(0);
  }
} else {
  for (const name of actual.keys())
    if (!known.has(name)) problems.push(`迁移 ${name} 没有列入：node .ci/migrations.mjs --write`);
}
for (const problem of problems) console.log(problem);
if (problems.length === 0) console.log(`${actual.size} 个迁移都与列入时一样`);
process.exit(problems.length > 0 ? 1 : 0);
