// 服务器代取（SSRF）：别人写的网址，写在哪一处都没有人去取。合同里每一处文字都换成一个有人守着的网址。
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endpoints } from '@shared/contract';
import type { AnyEndpoint, CallOf } from '@shared/contract/endpoint';
import type { Role } from '@shared/vocabulary/role';
import { cases, type Call } from '../../support/contract/cases';
import { departmentNoticeIn } from '../../support/contract/department-steps';
import { freshToken, HOME, holderOf } from '../../support/security/people';
import { openWorld, type World } from '../../support/world';

let world: World;
let canary: Server;
let address: string;
const visits: string[] = [];
beforeAll(async () => {
  canary = createServer((request, reply) => {
    visits.push(request.url ?? '');
    reply.end('<x/>');
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((canary.address() as AddressInfo).port)}`;
  world = await openWorld();
}, 120_000);
afterAll(async () => {
  await world.close();
  canary.closeAllConnections();
  await new Promise((resolve) => canary.close(resolve));
});

/** 每一处自由的文字各加上一个网址；标识、日期、选项照旧。 */
const withAddress = (value: unknown, mark: string): unknown => {
  if (typeof value === 'string')
    return /[一-鿿]/.test(value)
      ? `${value} ![图](${mark}) [看](${mark}) <img src="${mark}">`
      : value;
  if (Array.isArray(value)) return value.map((each) => withAddress(each, mark));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, withAddress(each, mark)]),
    );
  return value;
};

const writing = endpoints.filter(
  ({ id, method, multipart }) => method !== 'GET' && !multipart && id in cases,
);

describe.each(writing.map((endpoint) => [endpoint.id, endpoint] as const))('%s', (id, endpoint) => {
  test('写上网址：不去取，也不出错', async () => {
    const role = endpoint.audience[0] as Role | 'visitor';
    const call = (await cases[id]?.(world, role)) as Call;
    const token =
      role === 'visitor' ? undefined : await freshToken(world, await holderOf(world, role));
    const body = withAddress(call.body ?? {}, `${address}/${id}`);
    const send = { ...call, body } as unknown as CallOf<AnyEndpoint>;
    expect((await world.call(endpoint, send, token)).status).toBeLessThan(500);
    expect(visits).toEqual([]);
  });
});

const UPLOADS: readonly (readonly [string, (mark: string) => string])[] = [
  ['a.svg', (mark) => `<svg xmlns="http://www.w3.org/2000/svg"><image href="${mark}"/></svg>`],
  ['a.html', (mark) => `<img src="${mark}"><script src="${mark}"></script>`],
  ['a.xml', (mark) => `<!DOCTYPE x [<!ENTITY e SYSTEM "${mark}">]><x>&e;</x>`],
  ['a.csv', (mark) => `名称,网址\n=WEBSERVICE("${mark}"),${mark}\n`],
  ['a.txt', (mark) => mark],
  ['a.pdf', (mark) => `%PDF-1.7\n1 0 obj<</A<</S/URI/URI(${mark})>>/OpenAction 2 0 R>>endobj`],
];

test.each(UPLOADS)('上传 %s：里面的网址没有人去取', async (name, make) => {
  const token = await freshToken(world, await holderOf(world, 'villageEditor'));
  const form = new FormData();
  form.set('file', new File([make(`${address}/upload`)], name));
  for (const endpoint of endpoints.filter(({ multipart }) => multipart)) {
    const path = endpoint.path.replace(/:(\w+)/g, (_, key: string) =>
      key === 'region' ? HOME : '00000000-0000-4000-8000-000000000000',
    );
    const reply = await world.app.request(`/api${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: form,
    });
    expect(reply.status).toBeLessThan(500);
  }
  expect(visits).toEqual([]);
});

test('公开以后排成张贴件、图片、订阅、嵌入页：正文里的网址没有人去取', async () => {
  const mark = `${address}/published`;
  const { noticeId } = await departmentNoticeIn(world, 'published', {
    bodyMarkdown: `今冬临时救助。\n\n![图](${mark}) [看](${mark}) <img src="${mark}"> ${mark}`,
  });
  const paths = [
    `notices/${noticeId}/poster`,
    `notices/${noticeId}/picture`,
    `notices/${noticeId}/share`,
    `notices/${noticeId}`,
    'feed.xml',
    'feed.json',
    'embed',
    'search?q=临时救助',
  ];
  for (const path of paths)
    expect([path, (await world.app.request(`/api/${HOME}/${path}`)).status]).toEqual([path, 200]);
  expect(visits).toEqual([]);
});
