// 在本进程里直接运行后端的 TypeScript 源码。
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './project.mjs';

/** @type {NodeJS.Require | undefined} */
let load;

/**
 * 载入 functions 下的一个 TypeScript 模块。
 * @param {string} path 相对 functions 的路径，如 entrypoints/local.ts
 * @returns {Promise<any>}
 */
export async function importFunctions(path) {
  if (!load) {
    process.env['TSX_TSCONFIG_PATH'] ??= join(root, 'tsconfig.json');
    (await import('tsx/cjs/api')).register();
    load = createRequire(import.meta.url);
  }
  return load(join(root, 'functions', path));
}
