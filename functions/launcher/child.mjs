// 子进程：标准输入一律关闭，停止时连同它的子孙一起结束。
import { spawn } from 'node:child_process';
import { onStop } from './shutdown.mjs';

/**
 * @typedef {object} ChildOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [show] 为 true 时输出直接给使用者看，否则收集起来
 * @property {(line: string) => void} [onLine] 每行输出
 */

/**
 * 运行一个子进程直到结束，返回退出码和（未直接显示时的）全部输出。
 * @param {string} command
 * @param {string[]} parameters
 * @param {ChildOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, parameters, options = {}) {
  const windows = process.platform === 'win32';
  const child = spawn(command, parameters, {
    ...(options.cwd ? { cwd: options.cwd } : {}),
    env: options.env ?? process.env,
    stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
    detached: !windows,
    shell: windows && command === 'npm',
  });
  const forget = onStop(() => endGroup(child.pid));
  let output = '';
  const collect = (/** @type {Buffer} */ chunk) => {
    const text = chunk.toString();
    output += text;
    for (const line of text.split(/[\r\n]+/)) if (line.trim()) options.onLine?.(line.trim());
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      forget();
      reject(error);
    });
    child.once('close', (code) => {
      forget();
      resolve({ code: code ?? 1, output });
    });
  });
}

/** 取输出的最后几行，供失败时显示。 @param {string} output */
export function lastLines(output, count = 30) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}

/** 取输出开头的几行（npm 把原因写在最前面）。 @param {string} output */
export function firstLines(output, count = 12) {
  return output
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, count)
    .join('\n');
}

/** 结束一个进程组。 @param {number | undefined} pid */
function endGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM');
  } catch {
    // 已经结束
  }
}
