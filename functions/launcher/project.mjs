// 项目的位置，以及“某些源文件变了没有”的判断。
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** 项目根目录。 */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** 短散列，用于文件名和比较。 @param {string} text */
export function shortHash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/**
 * 若干文件或文件夹内容的散列：与顺序、修改时间无关，不存在的路径视为空。
 * @param {string} base 相对路径的起点
 * @param {string[]} paths
 */
export function contentHash(base, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(base, path))).sort()) {
    hash.update(`${relative(base, file).replaceAll('\\', '/')}\0`);
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex').slice(0, 24);
}

/** 一个路径之下的全部文件（路径本身是文件时只有它）。 @param {string} path @returns {string[]} */
export function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
