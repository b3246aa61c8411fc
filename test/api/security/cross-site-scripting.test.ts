// 跨站脚本：正文、标题、文件名里写上脚本，订阅、嵌入页、图、接口应答里都只是字，浏览器不会当作网页运行。
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endpoints } from '@shared/contract';
import { cases } from '../../support/contract/cases';
import { departmentNoticeIn } from '../../support/contract/department-steps';
import { openWorld, type World } from '../../support/world';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'onmouseover='alert(1)",
  ']]><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '[点我](javascript:alert(1))',
  '</title><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
];
const title = (payload: string) => `关于${payload}的安排`.slice(0, 100);

let world: World;
const published: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  for (const payload of PAYLOADS) {
    const { noticeId } = await departmentNoticeIn(world, 'published', {
      title: title(payload),
      summary: `摘要${payload}`,
      bodyMarkdown: `正文${payload}\n\n| 项目 | ${payload.replaceAll('|', '')} |\n|---|---|\n| 甲 | 乙 |`,
    });
    published.push(noticeId);
  }
}, 120_000);
afterAll(() => world.close());

const get = async (path: string) => {
  const reply = await world.app.request(`/api/minghu/${path}`);
  expect([path, reply.status]).toEqual([path, 200]);
  return { headers: reply.headers, text: await reply.text() };
};

/** 网页、XML 里真的会起作用的：除了放行的标签以外的标签、行内事件、脚本地址。 */
const live = (markup: string): string[] => [
  ...(markup.match(/<\s*(?:script|img|iframe|object|embed|svg\/|base|form|link)\b[^>]*>/gi) ?? []),
  ...(markup.match(/<[a-z][^>]*\son[a-z]+\s*=/gi) ?? []),
  ...(markup.match(/(?:href|src)\s*=\s*["']?\s*javascript:/gi) ?? []),
];

test('嵌入页：全部转成字，链接只到本站', async () => {
  const { headers, text } = await get('embed');
  expect(text).toContain('&lt;script&gt;');
  expect(live(text)).toEqual([]);
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('RSS：标记都转成字或包在 CDATA 里，CDATA 没有被截断', async () => {
  const { headers, text } = await get('feed.xml');
  expect(headers.get('content-type')).toContain('application/rss+xml');
  const outside = text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  expect(live(outside).filter((tag) => tag !== '<link>')).toEqual([]);
  expect(
    outside.match(/<\/?[a-zA-Z:]+/g)?.every((tag) => !/^<\/?(?:script|img|svg)$/i.test(tag)),
  ).toBe(true);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('JSON 订阅：是 JSON，不会被当作网页', async () => {
  const { headers, text } = await get('feed.json');
  expect(headers.get('content-type')).toContain('application/feed+json');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  const { items } = JSON.parse(text) as { items: { url: string }[] };
  for (const { url } of items) expect(url).toMatch(/^https?:\/\/[^/]+\/resident\/notice\/index\?/);
});

test('检索：命中的字以数据给出，应答里没有拼好的标记', async () => {
  const { headers, text } = await get(`search?q=${encodeURIComponent('<script>alert(1)')}`);
  expect(headers.get('content-type')).toContain('application/json');
  expect(text).not.toMatch(/<(?:mark|em|b|strong)>/);
});

test('张贴件：PDF 里没有脚本、启动动作、外部地址', async () => {
  for (const noticeId of published.slice(0, 3)) {
    const reply = await world.app.request(`/api/minghu/notices/${noticeId}/poster`);
    expect(reply.status).toBe(200);
    const raw = Buffer.from(await reply.arrayBuffer()).toString('latin1');
    expect(raw).not.toMatch(/\/(?:JavaScript|JS|Launch|OpenAction|AA|URI|EmbeddedFile)\b/);
  }
});

const open = endpoints.filter(
  ({ id, method, audience }) => method === 'GET' && audience.includes('visitor') && id in cases,
);

describe('每个公开读取的接口', () => {
  test.each(open.map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s：类型如实、不许猜类型；会画出来的关在沙箱里',
    async (id, endpoint) => {
      const call = (await cases[id]?.(world, 'visitor')) ?? {};
      const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
        encodeURIComponent(String(call.params?.[name])),
      );
      const query = new URLSearchParams(call.query as Record<string, string> | undefined);
      const reply = await world.app.request(`/api${path}?${query.toString()}`);
      expect(reply.status).toBe(200);
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
      const type = reply.headers.get('content-type') ?? '';
      if (endpoint.binary === undefined) expect(type).toMatch(/^application\/json/);
      else expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
      if (/svg/.test(type)) expect(live(await reply.text())).toEqual([]);
      expect(reply.headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});
