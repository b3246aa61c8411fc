import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');

const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules' || name.startsWith('dist') || name.startsWith('.')) return [];
    return statSync(path).isDirectory() ? walk(path) : [path];
  });

/** 某文件夹下的源文件，路径相对于项目根。 */
export const sourcesUnder = (folder: string): string[] =>
  walk(join(root, folder))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => relative(root, path));

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** 去掉空行与注释后的行数。 */
export const linesOf = (path: string): number =>
  textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;

const aliases: Readonly<Record<string, string>> = {
  '@shared/': 'shared/',
  '@functions/': 'functions/',
  '@miniapp/': 'miniapp/src/',
};

const resolved = (from: string, target: string): string => {
  const alias = Object.keys(aliases).find((prefix) => target.startsWith(prefix));
  if (alias) return join(aliases[alias] ?? '', target.slice(alias.length));
  return target.startsWith('.') ? relative(root, resolve(root, dirname(from), target)) : target;
};

/** 一个文件引用的一切；本项目的引用换成相对于项目根的路径。 */
export const importsOf = (path: string): string[] =>
  [...textOf(path).matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map((match) =>
    resolved(path, match[1] ?? ''),
  );
