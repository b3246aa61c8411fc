// 真的端口、真的连接：只有走网络才看得出来的事。
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { probeApp, tokenFor } from '../../support/http-probe';

const { app, logLines } = probeApp();
let server: ReturnType<typeof serve>;
let port = 0;
beforeAll(async () => {
  server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const starting = serve({ fetch: app.fetch, port: 0 }, () => resolve(starting));
  });
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  if ('closeAllConnections' in server) server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

interface Sent {
  readonly status: number;
  readonly body: string;
}

/** 分块发送，不声明长度；每块 64 KB。 */
const sendChunks = (path: string, chunks: number, headers: Record<string, string> = {}) =>
  new Promise<Sent>((resolve, reject) => {
    const outgoing = request(
      {
        port,
        agent: false,
        path,
        method: 'POST',
        headers: {
          authorization: `Bearer ${tokenFor('caseOfficer', 'minghu')}`,
          'transfer-encoding': 'chunked',
          ...headers,
        },
      },
      (reply) => {
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => parts.push(part));
        reply.on('end', () => {
          resolve({ status: reply.statusCode ?? 0, body: Buffer.concat(parts).toString() });
          outgoing.destroy();
        });
      },
    );
    outgoing.on('error', reject);
    for (let count = 0; count < chunks; count += 1) outgoing.write(' '.repeat(64 * 1024));
    outgoing.end('{"name":"甲"}');
  });

test('不声明长度的分块请求体：没超限照收', async () => {
  expect(await sendChunks('/api/minghu/probe', 7)).toEqual({ status: 200, body: '{"name":"甲"}' });
});

test('超过上限：边读边数，答 413', async () => {
  const reply = await sendChunks('/api/minghu/probe', 40);
  expect(reply.status).toBe(413);
  expect(JSON.parse(reply.body)).toMatchObject({
    code: 'tooLarge',
    detail: '内容过大，不能超过512 KB',
  });
});

test('谎报很小的长度：多出来的不当作内容', async () => {
  const raw = [
    'POST /api/minghu/probe HTTP/1.1',
    'host: localhost',
    `authorization: Bearer ${tokenFor('caseOfficer', 'minghu')}`,
    'content-length: 2',
    'connection: close',
    '',
    '{}{"name":"甲"}',
  ].join('\r\n');
  const text = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(raw));
    let received = '';
    socket.on('data', (part) => (received += part.toString()));
    socket.on('close', () => resolve(received));
    socket.on('error', () => resolve(received));
  });
  expect(text).toMatch(/^HTTP\/1\.1 400 /);
});

test('声明很大的长度：不等内容就答 413', async () => {
  const status = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        `POST /api/minghu/probe HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${tokenFor('caseOfficer', 'minghu')}\r\ncontent-length: 999999999\r\n\r\n`,
      ),
    );
    socket.once('data', (part) => {
      resolve(part.toString().slice(0, 12));
      socket.destroy();
    });
  });
  expect(status).toBe('HTTP/1.1 413');
});

test('客户端中途断开：服务照常', async () => {
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        `POST /api/minghu/probe HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${tokenFor('caseOfficer', 'minghu')}\r\ncontent-length: 1000\r\n\r\n{"name":`,
      );
      setTimeout(() => {
        socket.destroy();
        resolve();
      }, 50);
    });
  });
  expect(await sendChunks('/api/minghu/probe', 1)).toMatchObject({ status: 200 });
  expect(logLines.length).toBeGreaterThan(0);
});
