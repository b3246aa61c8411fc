// 一个项目同时只运行一个：占住一个由系统管理的名字，进程一结束（哪怕被强行结束）名字就空出来。
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shortHash } from './project.mjs';
import { PlainFailure } from './say.mjs';

/** @typedef {{ pid: number, command: string, url?: string }} Holder */

/**
 * 占住这个数据文件夹；已被占住时返回占住者。
 * @param {string} home
 * @param {string} command 说给后来者听的命令名
 * @returns {Promise<{ holder: Holder } | { holder: undefined, announce: (url: string) => void }>}
 */
export async function claim(home, command) {
  /** @type {Holder} */
  const self = { pid: process.pid, command };
  const name = claimName(home);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await listen(name, self))
      return { holder: undefined, announce: (url) => void (self.url = url) };
    const holder = await ask(name);
    if (holder) return { holder };
    if (!name.startsWith('\0')) rmSync(name, { force: true });
  }
  return { holder: { pid: 0, command: '另一个进程' } };
}

/** 占住；已被占住时说一句话。 @param {string} home @param {string} command */
export async function claimOrRefuse(home, command) {
  const claimed = await claim(home, command);
  if (claimed.holder) throw new PlainFailure(alreadyRunning(claimed.holder));
  return claimed;
}

/** 谁正在运行。 @param {Holder} holder */
export function holderText(holder) {
  const where = holder.url ? `，地址 ${holder.url}` : '，还在准备';
  return `这个项目的 ${holder.command} 已在运行（进程 ${holder.pid}${where}）`;
}

/** 告诉后来者谁在运行。 @param {Holder} holder */
export function alreadyRunning(holder) {
  return `${holderText(holder)}，不再启动第二个。`;
}

/** @param {string} home */
function claimName(home) {
  if (process.platform === 'linux') return `\0minglan-${shortHash(home)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\minglan-${shortHash(home)}`;
  return join(tmpdir(), `minglan-${shortHash(home)}.sock`);
}

/** @param {string} name @param {Holder} self @returns {Promise<boolean>} */
function listen(name, self) {
  return new Promise((resolve) => {
    const server = createServer((socket) =>
      socket.on('error', () => undefined).end(JSON.stringify(self)),
    );
    server.once('error', () => resolve(false));
    server.listen(name, () => resolve(true));
    server.unref();
  });
}

/** @param {string} name @returns {Promise<Holder | undefined>} */
function ask(name) {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(name);
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (chunk) => (text += chunk));
    socket.once('error', () => resolve(undefined));
    socket.once('close', () => {
      try {
        resolve(JSON.parse(text));
      } catch {
        resolve(undefined);
      }
    });
  });
}
