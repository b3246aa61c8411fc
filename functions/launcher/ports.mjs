// 端口与地址。
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { PlainFailure } from './say.mjs';

/** 读环境变量 PORT；写错时说一句话。 @param {string | undefined} text */
export function readPort(text, fallback = 8080) {
  if (text === undefined || text.trim() === '') return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new PlainFailure(`PORT 应是 1 到 65535 之间的整数，现在是“${text}”。`);
}

/** 端口被占用或不许使用时说一句话。 @param {number} port @param {string} [variable] 用来换端口的环境变量 */
export async function requireFreePort(port, variable = 'PORT') {
  const problem = await portProblem(port);
  if (problem === 'EADDRINUSE') {
    throw new PlainFailure(
      `端口 ${port} 已被别的程序占用；请先停下它，或换一个端口，例如 ${variable}=${port < 65525 ? port + 10 : 8080}。`,
    );
  }
  if (problem)
    throw new PlainFailure(
      `端口 ${port} 不能使用（${problem}）；请用环境变量 ${variable} 换一个端口。`,
    );
}

/**
 * 试听一个端口，返回系统的错误码；可用时为 undefined。
 * @param {number} port
 * @param {string} [host] 省略表示所有网卡
 * @returns {Promise<string | undefined>}
 */
export function portProblem(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    server.listen({ port, ...(host ? { host } : {}) }, () =>
      server.close(() => resolve(undefined)),
    );
  });
}

/** 请系统给一个空闲的本机端口。 @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('没有端口')),
      );
    });
  });
}

/** 本机在局域网里的 IPv4 地址。 */
export function lanAddresses() {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => one.address);
}
