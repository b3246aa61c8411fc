// 在本进程里直接运行后端的 TypeScript 源码。
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './project.mjs';

let registered = false;

/**
 * 载入 functions 下的一个 TypeScript 模块。
 * @param {string} path 相对 functions 的路径，如 entrypoints/local.ts
 * @returns {Promise<any>}
 */
export async function importFunctions(path) {
  if (!registered) {
    process.env['TSX_TSCONFIG_PATH'] ??= join(root, 'tsconfig.json');
    (await import('tsx/cjs/api')).register();
    (await import('tsx/esm/api')).register();
    registered = true;
  }
  return import(pathToFileURL(join(root, 'functions', path)).href);
}
