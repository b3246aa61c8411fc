// 路径穿越与开放式跳转：静态文件、附件、存放的键，怎么写都出不去；短地址只跳到本站的页面。
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Hono } from 'hono';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import { serveFrontEnd } from '@functions/entrypoints/front-end';
import { safeKey } from '@functions/platform/object-storage/safe-key';
import { folderStorage } from '@functions/platform/object-storage/folder';

const SECRET = 'outside-secret';
let root: string;
let server: ServerType;
let port: number;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'minglan-paths-'));
  await mkdir(join(root, 'h5/js'), { recursive: true });
  await writeFile(join(root, 'h5/index.html'), '<title>明栏</title>');
  await writeFile(join(root, 'h5/.env'), SECRET);
  await writeFile(join(root, 'outside.txt'), SECRET);
  const app = new Hono();
  serveFrontEnd(app, join(root, 'h5'));
  await new Promise<void>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0 }, () => resolve());
  });
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(root, { recursive: true, force: true });
});

/** 地址原样发出，不经浏览器那样先化开。 */
const rawGet = (path: string): Promise<{ status: number; text: string; location: string }> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, path, headers: { connection: 'close' } }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, text, location: reply.headers.location ?? '' }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

const UPS = ['..', '%2e%2e', '.%2e', '%252e%252e', '..%00', '..;', '%c0%ae%c0%ae', '....', '.\\.'];
const SLASHES = ['/', '%2f', '%5c', '\\', '//', '/./'];
const escapes = UPS.flatMap((up) =>
  SLASHES.flatMap((slash) => [
    `/${up}${slash}outside.txt`,
    `/js${slash}${up}${slash}${up}${slash}outside.txt`,
    `/pages${slash}${up}${slash}.env`,
  ]),
);

test.each([...new Set(escapes)])('静态文件 %s 出不去', async (path) => {
  const { status, text } = await rawGet(path);
  expect([200, 400, 404]).toContain(status);
  expect(text).not.toContain(SECRET);
});

test.each(['/.env', '/%2eenv', '/js/.%2e/.env', '/.git/config', '//.env', '/./.env'])(
  '点开头的 %s 不给',
  async (path) => {
    expect((await rawGet(path)).text).not.toContain(SECRET);
  },
);

const KEYS = [
  '../x',
  'a/../../x',
  '/etc/passwd',
  'a//b',
  './a',
  'a/.',
  'a/..',
  '.hidden',
  'a\\b',
  'a\u0000b',
  'a%2fb',
  'a b',
  '附件',
  'a\nb',
  'C:/x',
  '~/x',
  '',
  `${'a/'.repeat(200)}a`,
];

test.each(KEYS)('存放的键 %j 不收', async (key) => {
  expect(() => safeKey(key)).toThrow('not safe');
  const storage = folderStorage(join(root, 'files'));
  await expect(storage.get(key)).rejects.toThrow();
  await expect(storage.put(key, Buffer.from('x'), 'text/plain')).rejects.toThrow();
});

test('网页文件夹里的链接指到外面：只给文件夹里的', async () => {
  await symlink(join(root, 'outside.txt'), join(root, 'h5/link.txt')).catch(() => undefined);
  const { status } = await rawGet('/link.txt');
  expect([200, 404]).toContain(status); // 构建产物由我们自己放入，链接不由来者决定
});

const CODE = '0123456789abcdef';
const NOTICE = '00000000-0000-4000-8000-000000000000';
const EVIL = [
  '//evil.example',
  '/\\evil.example',
  'https:%2f%2fevil.example',
  '%2f%2fevil.example',
  'evil.example',
  'javascript:alert(1)',
  '%0d%0alocation:%20https://evil.example',
  'minghu?x=//evil.example',
  'minghu#//evil.example',
  'minghu@evil.example',
];

describe.each(EVIL)('短地址里写上 %s', (evil) => {
  test.each([
    `/c/${evil}/${NOTICE}/${CODE}`,
    `/c/minghu/${evil}/${CODE}`,
    `/c/minghu/${NOTICE}/${evil}`,
    `/v/${evil}/liushuping`,
    `/v/minghu/${evil}`,
    `/r/${evil}/liushuping/2026-06/${CODE}`,
    `/r/minghu/liushuping/${evil}/${CODE}`,
    `//${evil}`,
  ])('%s 不跳到别的网站', async (path) => {
    const { status, location, text } = await rawGet(path);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/http-equiv="refresh"/i);
    if (status >= 300 && status < 400)
      expect(location).toMatch(/^\/(resident|pages)\/[a-z]+\/index\?region=/);
  });
});
