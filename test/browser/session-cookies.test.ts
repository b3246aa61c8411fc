// 真的浏览器里：令牌在脚本读不到的 Cookie 里，带得上、续得了、退得掉；别的来源借不到。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { openH5, type H5Client } from '../support/browser';
import { runningServer, type TestServer } from '../support/server';

let server: TestServer;
let h5: H5Client;
/** 别的网站：主机不同，自己不限制连到哪里。 */
const elsewhere = createServer((_, reply) => {
  reply.setHeader('content-type', 'text/html');
  reply.end('<!doctype html><title>别的网站</title>');
});
beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  server = await runningServer({ hasFrontEnd: false });
  h5 = await openH5({ url: server.url, viewport: 'desktop', as: 'xuemingli' });
  await h5.page.goto('/docs');
}, 120_000);
afterAll(async () => {
  await h5.close();
  await server.close();
  elsewhere.close();
});

const ask = (path: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
  h5.page.evaluate(async ([url, options]) => (await fetch(url, options)).status, [
    `/api/minghu${path}`,
    init,
  ] as const);
const h5Header = { 'x-minglan-client': 'h5', 'content-type': 'application/json' };
const post = (path: string, headers: Record<string, string> = h5Header) =>
  ask(path, { method: 'POST', headers });
const scriptSees = (page: Page) =>
  page.evaluate(() => document.cookie + JSON.stringify(localStorage));

test('脚本看不到令牌，请求照样带得上', async () => {
  const cookies = await h5.page.context().cookies(`${server.url}/api/minghu/refresh-session`);
  expect(cookies.map(({ name }) => name).sort()).toEqual(['minglan-access', 'minglan-refresh']);
  const seen = await scriptSees(h5.page);
  for (const { value } of cookies) expect(seen).not.toContain(value);
  expect(await ask('/me')).toBe(200);
});

test('续登令牌只发往续登的接口；续了以后照常用', async () => {
  const others = await h5.page.context().cookies(`${server.url}/api/minghu/me`);
  expect(others.map(({ name }) => name)).toEqual(['minglan-access']);
  expect([await post('/refresh-session'), await ask('/me')]).toEqual([200, 200]);
});

test('本站页面没有写明是浏览器版的写操作不办', async () => {
  expect([await post('/inbox/read', {}), await post('/inbox/read')]).toEqual([403, 200]);
});

test('别的来源的页面：预检不过，不用预检的表单提交也不办', async () => {
  const other = await h5.page.context().newPage();
  await other.goto(`http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}/`);
  const from = server.logLines.length;
  const attempt = (headers: Record<string, string>) =>
    other.evaluate(
      async ([url, given]) => {
        const init = { method: 'POST', headers: given, credentials: 'include' } as const;
        return fetch(url, init).then(
          () => 'read',
          () => 'blocked',
        );
      },
      [`${server.url}/api/minghu/inbox/read`, headers] as const,
    );
  expect([await attempt(h5Header), await attempt({})]).toEqual(['blocked', 'blocked']);
  const arrived = server.logLines
    .slice(from)
    .map((line) => JSON.parse(line) as { code: string; endpoint?: string; status?: number })
    .filter(({ code }) => code === 'request')
    .map(({ endpoint, status }) => [endpoint, status]);
  expect(arrived).toEqual([
    ['none', 404],
    ['markInboxRead', 401],
  ]);
  await other.close();
});

test('退出登录，浏览器丢掉两个 Cookie', async () => {
  expect(await post('/sign-out')).toBe(200);
  expect(await h5.page.context().cookies(`${server.url}/api/minghu/refresh-session`)).toEqual([]);
  expect(await ask('/me')).toBe(401);
});
