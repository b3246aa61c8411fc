// 依赖检查：运行时依赖的许可都在名单里；有过安全公告的直接依赖不低于修好的版本；版本写死，锁文件对得上。
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** 可以用的许可；都允许商用、修改、再分发，不要求公开我们的源码。 */
const permitted = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'Zlib',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
  'Python-2.0',
  'MIT/X11',
]);

/** 名单以外而准用的，写明缘由。 */
const excused = {
  'caniuse-lite': '数据（CC-BY-4.0），只在构建时用',
  'webpack-chain': 'MPL-2.0，只在构建时用，没有改动',
  buffers: '包里没有写许可；只在解压测试表格的旧依赖里，运行时不载入',
  'exif-parser': '包里没有写许可字段，LICENSE.md 是 MIT',
  'png-js': '包里没有写许可字段，LICENSE 是 MIT',
};

/**
 * 一个许可表达式能不能用：OR 有一个能用即可，AND 要都能用。
 * @param {string} expression
 * @returns {boolean}
 */
export function isPermitted(expression) {
  const plain = expression.replace(/^\(|\)$/g, '');
  if (/ OR /.test(plain)) return plain.split(' OR ').some(isPermitted);
  return plain.split(' AND ').every((each) => permitted.has(each.trim()));
}

/** 版本甲是否低于乙（只看三段数字）。 @param {string} a @param {string} b */
export function isOlder(a, b) {
  const [left, right] = [a, b].map((text) =>
    text.split('.').map((part) => Number.parseInt(part, 10)),
  );
  for (const index of [0, 1, 2]) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/**
 * @param {{ packages: Record<string, { version?: string, dev?: boolean, license?: string, optional?: boolean }> }} lock
 * @param {(path: string) => string | undefined} licenceOf 装好的包自己写的许可
 */
export function licenceProblems(lock, licenceOf) {
  return Object.entries(lock.packages).flatMap(([path, { dev, license }]) => {
    if (path === '' || dev) return [];
    const name = path.replace(/^.*node_modules\//, '');
    const stated = licenceOf(path) ?? license;
    if (stated === undefined) return name in excused ? [] : [`${name} 没有写明许可`];
    return isPermitted(stated) || name in excused ? [] : [`${name} 的许可 ${stated} 不在名单里`];
  });
}

/**
 * @param {Record<string, string>} versions 直接依赖的版本
 * @param {Record<string, { minimum: string, advisories: string[], accepted?: string }>} safe
 */
export function versionProblems(versions, safe) {
  return Object.entries(safe).flatMap(([name, { minimum, advisories, accepted }]) => {
    const version = versions[name];
    if (version === undefined || !isOlder(version, minimum) || accepted) return [];
    return [`${name} ${version} 低于 ${minimum}，有已知漏洞：${advisories.join('、')}`];
  });
}

const isScript =
  process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (isScript) {
  const lock = readJson('package-lock.json');
  const { dependencies, devDependencies } = readJson('package.json');
  const versions = { ...dependencies, ...devDependencies };
  const { packages, checkedOn } = readJson('.ci/safe-versions.json');
  const loose = Object.entries(versions)
    .filter(([, version]) => !/^(\d|npm:)/.test(String(version)))
    .map(([name, version]) => `${name} 的版本没有写死：${version}`);
  const problems = [
    ...loose,
    ...licenceProblems(lock, (path) => {
      const file = join(path, 'package.json');
      if (!existsSync(join(root, file))) return undefined;
      const { license, licenses } = readJson(file);
      const listed = Array.isArray(licenses)
        ? licenses.map((each) => each.type ?? each).join(' OR ')
        : undefined;
      return typeof license === 'string' ? license : (license?.type ?? listed);
    }),
    ...versionProblems(versions, packages),
  ];
  for (const problem of problems) console.log(problem);
  for (const [name, { accepted }] of Object.entries(packages))
    if (accepted && versions[name]) console.log(`暂且接受 ${name} ${versions[name]}：${accepted}`);
  console.log(`安全公告核对到 ${checkedOn}；${problems.length} 处不合`);
  process.exit(problems.length > 0 ? 1 : 0);
}
