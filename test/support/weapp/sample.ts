// 不用 Taro 写的小程序样例与一个回显服务器，用来试客户端自己。
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openWeapp, type WeappClient } from './index';

export const sampleFolder = join(__dirname, '../../fixtures/weapp-sample');

export interface EchoServer {
  readonly url: string;
  close(): Promise<void>;
}

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"></svg>';

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/slow') return;
  if (pathname === '/picture.svg') {
    response.setHeader('content-type', 'image/svg+xml').end(picture);
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  response.statusCode = pathname === '/refuse' ? 409 : 200;
  response.setHeader('content-type', 'application/json');
  response.setHeader('etag', '"echo"');
  response.end(
    JSON.stringify({
      method: request.method,
      query: Object.fromEntries(searchParams),
      type: request.headers['content-type'],
      authorization: request.headers.authorization,
      body: Buffer.concat(chunks).toString(),
    }),
  );
};

/** 收到什么答什么；/slow 不回答，/refuse 答 409。 */
export const startEchoServer = async (): Promise<EchoServer> => {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** 打开样例的一页。 */
export const openSample = (
  parts: { readonly browser: Browser; readonly server: EchoServer },
  path = 'pages/home/index',
  query = '',
): Promise<WeappClient> =>
  openWeapp({
    distFolder: sampleFolder,
    apiBase: parts.server.url,
    appOrigin: 'https://api.sample.test',
    wechatServer: { state: { issueCode: (openid) => `code-of-${openid ?? ''}` } },
    openid: 'o1',
    browser: parts.browser,
    path,
    query,
  });
