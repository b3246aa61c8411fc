import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Hono } from 'hono';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serveFrontEnd } from '@functions/entrypoints/front-end';
import { pathWithin } from '@functions/platform/http/static-files';

const HOME = '<!doctype html><title>明栏</title>';
const SCRIPT = `console.log(${'"明栏",'.repeat(1000)}1)`;
let root: string;
const app = new Hono();
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'minglan-h5-'));
  const h5 = join(root, 'h5');
  await mkdir(join(h5, 'js'), { recursive: true });
  await writeFile(join(h5, 'index.html'), HOME);
  await writeFile(join(h5, 'js/app.0a1b2c3d.js'), SCRIPT);
  await writeFile(join(h5, 'js/plain.js'), SCRIPT);
  await writeFile(join(h5, 'tab.png'), Buffer.alloc(5000));
  await writeFile(join(h5, '.secret'), 'secret');
  await writeFile(join(root, 'outside.txt'), 'outside');
  app.all('/api/*', (c) => c.text('api', 404));
  serveFrontEnd(app, h5);
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('别的方法也答中文的“没有这个页面”，带安全响应头', async () => {
  const reply = await app.request('/', { method: 'PUT' });
  expect([reply.status, reply.headers.get('x-frame-options')]).toEqual([404, 'DENY']);
  expect(await reply.text()).toContain('没有这个页面');
});

describe('文件', () => {
  test('带摘要的文件永久缓存，其余每次核对', async () => {
    const hashed = await get('/js/app.0a1b2c3d.js');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await hashed.text()).toBe(SCRIPT);
    const plain = await get('/js/plain.js');
    expect(plain.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/js/plain.js', { 'if-none-match': plain.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
  ])('对方接受 %s → 用 %s 压缩', async (accepted, encoding, unpack) => {
    for (let turn = 0; turn < 2; turn += 1) {
      const reply = await get('/js/plain.js', { 'accept-encoding': accepted });
      expect(reply.headers.get('content-encoding')).toBe(encoding);
      expect(reply.headers.get('vary')).toBe('accept-encoding');
      expect(unpack(Buffer.from(await reply.arrayBuffer())).toString()).toBe(SCRIPT);
    }
  });

  test('图片与小文件不压缩', async () => {
    for (const path of ['/tab.png', '/'])
      expect(
        (await get(path, { 'accept-encoding': 'br' })).headers.get('content-encoding'),
      ).toBeNull();
  });

  test('文件换了，马上给新的', async () => {
    const file = join(root, 'h5/js/changing.js');
    await writeFile(file, 'one');
    expect(await (await get('/js/changing.js')).text()).toBe('one');
    await writeFile(file, 'three');
    expect(await (await get('/js/changing.js')).text()).toBe('three');
  });
});

describe('地址', () => {
  test.each(['/', '/pages/board/index', '/pages/board/index?region=minghu', '/officer/desk/index'])(
    '%s 由前端路由：给首页，不缓存',
    async (path) => {
      const reply = await get(path);
      expect([reply.status, await reply.text()]).toEqual([200, HOME]);
      expect(reply.headers.get('cache-control')).toBe('no-cache');
    },
  );

  test('没有的文件 404，不拿首页充数；接口地址不归这里管', async () => {
    expect((await get('/js/missing.js')).status).toBe(404);
    expect(await (await get('/api/minghu/x')).text()).toBe('api');
    expect((await app.request('/pages/board/index', { method: 'POST' })).status).toBe(404);
  });

  test('一村一码转到公开栏；不像编号的 404', async () => {
    const reply = await get('/v/minghu/qinghe-village');
    expect(reply.status).toBe(302);
    expect(reply.headers.get('location')).toBe(
      '/pages/board/index?region=minghu&village=qinghe-village',
    );
    expect((await get('/v/minghu/%2F%2Fevil.example')).status).toBe(404);
    expect((await get('/v/MINGHU/qinghe')).status).toBe(404);
  });

  test('张贴件、公开清单的短地址转到核对的页面；写得不对的是 404', async () => {
    const notice = '00000000-0000-8000-8000-00000000000a';
    const paper = await get(`/c/minghu/${notice}/0123456789abcdef`);
    expect([paper.status, paper.headers.get('location')]).toEqual([
      302,
      `/resident/verify/index?region=minghu&noticeId=${notice}&checksum=0123456789abcdef`,
    ]);
    const sheet = await get('/r/minghu/qinghe-village/2026-02/0123456789abcdef');
    expect([sheet.status, sheet.headers.get('location')]).toEqual([
      302,
      '/resident/verify/index?region=minghu&village=qinghe-village&month=2026-02&head=0123456789abcdef',
    ]);
    for (const path of [
      `/c/minghu/${notice}/%2F%2Fevil.example`,
      '/c/minghu/nothing/0123456789abcdef',
      '/r/minghu/qinghe-village/2026/0123456789abcdef',
      '/r/minghu/%2F%2Fevil/2026-02/0123456789abcdef',
    ])
      expect((await get(path)).status).toBe(404);
  });

  test.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/..%5coutside.txt',
    '/js/..%2f..%2foutside.txt',
    '/.secret',
    '/js/%00.js',
    '/%ff.js',
    '//etc/passwd',
  ])('%s 走不出文件夹', async (path) => {
    const reply = await get(path);
    const text = await reply.text();
    expect(text).not.toMatch(/outside|^secret|root:/);
    expect([200, 404]).toContain(reply.status);
    if (reply.status === 200) expect(text).toBe(HOME);
  });

  test('路径只认文件夹之内的', () => {
    expect(pathWithin('/srv/h5', '/js/a.js')).toBe('/srv/h5/js/a.js');
    for (const path of ['/../h5-other/a', '/..', '/a/../../b', '/.git/config', '/a\0', '/..\\a'])
      expect([path, pathWithin('/srv/h5', path)]).toEqual([path, null]);
  });
});

test('每个应答都带安全响应头', async () => {
  for (const path of ['/', '/js/plain.js', '/missing.js', '/pages/mine/index']) {
    const { headers } = await get(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self' blob:");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|\*/);
  }
});
