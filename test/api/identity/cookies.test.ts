// 浏览器的令牌只在 Cookie 里：写法、防跨站、不开跨域、退出即丢。
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openIdentityWorld, type IdentityWorld } from '../../support/identity-world';

const ORIGIN = 'https://minglan.example.gov.cn';
const H5 = { 'x-minglan-client': 'h5' };
const OURS = { ...H5, origin: ORIGIN, 'sec-fetch-site': 'same-origin' };
const EVIL = { origin: 'https://evil.example' };

let world: IdentityWorld;
let plain: IdentityWorld;
beforeAll(async () => {
  world = await openIdentityWorld({ MINGLAN_DEMONSTRATION: '1', PUBLIC_ORIGIN: ORIGIN });
  plain = await openIdentityWorld({ MINGLAN_DEMONSTRATION: '1' });
  for (const each of [world, plain])
    await each.seed({ loginName: 'officer', isDemonstration: true });
}, 60_000);
afterAll(async () => {
  await world.close();
  await plain.close();
});

const send = (
  path: string,
  init: { method?: string; headers?: Record<string, string>; body?: unknown } = {},
  target = world,
): Promise<Response> =>
  Promise.resolve(
    target.app.request(`/api/minghu${path}`, {
      method: init.method ?? 'POST',
      headers: init.headers ?? {},
      ...(init.method === 'GET' || init.method === 'OPTIONS'
        ? {}
        : { body: JSON.stringify(init.body ?? {}) }),
    }),
  );
const signIn = (headers: Record<string, string> = OURS, target = world) =>
  send('/sign-in/demonstration', { headers, body: { loginName: 'officer' } }, target);
const valueIn = (reply: Response, name: string): string =>
  reply.headers
    .getSetCookie()
    .find((line) => line.includes(`${name}=`))
    ?.split(';')[0] ?? '';
const jarOf = (reply: Response) => ({
  access: valueIn(reply, 'minglan-access'),
  refresh: valueIn(reply, 'minglan-refresh'),
});
const signedIn = async () => jarOf(await signIn());
const me = (cookie: string, headers: Record<string, string> = {}) =>
  send('/me', { method: 'GET', headers: { cookie, ...headers } });

describe('Cookie', () => {
  test('https：HttpOnly、SameSite=Strict、Secure、__Secure- 前缀，限定路径；应答里没有令牌', async () => {
    const reply = await signIn();
    const lines = reply.headers.getSetCookie().map((line) => line.replace(/=[\w-]{43};/, '=令牌;'));
    expect(lines).toEqual([
      '__Secure-minglan-access=令牌; Path=/api; Max-Age=900; HttpOnly; SameSite=Strict; Secure',
      '__Secure-minglan-refresh=令牌; Path=/api/minghu/refresh-session; Max-Age=43200; HttpOnly; SameSite=Strict; Secure',
    ]);
    const body = await reply.text();
    expect(Object.keys(JSON.parse(body) as object).sort()).toEqual([
      'accessSeconds',
      'account',
      'expiresAt',
    ]);
    const { access, refresh } = jarOf(reply);
    for (const pair of [access, refresh]) expect(body).not.toContain(pair.split('=')[1]);
  });

  test('http（本机演示）：没有 Secure 与前缀，其余一样', async () => {
    const reply = await signIn({ ...H5, origin: 'http://localhost' }, plain);
    const lines = reply.headers.getSetCookie().map((line) => line.replace(/=[\w-]{43};/, '=令牌;'));
    expect(lines[0]).toBe('minglan-access=令牌; Path=/api; Max-Age=900; HttpOnly; SameSite=Strict');
  });

  test('凭 Cookie 看得到自己；小程序与别的程序不发 Cookie', async () => {
    const { access } = await signedIn();
    expect((await me(access)).status).toBe(200);
    const program = await signIn({});
    expect(program.headers.getSetCookie()).toEqual([]);
    expect(await program.json()).toHaveProperty('refreshToken');
  });

  test('续登凭 Cookie，换上新的 Cookie；请求体里写的不算', async () => {
    const { access, refresh } = await signedIn();
    const reply = await send('/refresh-session', { headers: { ...OURS, cookie: refresh } });
    expect(reply.status).toBe(200);
    expect(await reply.json()).not.toHaveProperty('token');
    const next = jarOf(reply);
    expect((await me(access)).status).toBe(401);
    expect((await me(next.access)).status).toBe(200);
    const [, refreshToken = ''] = next.refresh.split('=');
    const typed = await send('/refresh-session', { headers: OURS, body: { refreshToken } });
    expect(typed.status).toBe(401);
  });

  test('退出、续不成，浏览器丢掉两个 Cookie', async () => {
    const { access, refresh } = await signedIn();
    const left = await send('/sign-out', { headers: { ...OURS, cookie: access } });
    const refused = await send('/refresh-session', { headers: { ...OURS, cookie: refresh } });
    expect([left.status, refused.status]).toEqual([200, 401]);
    for (const reply of [left, refused])
      expect(reply.headers.getSetCookie()).toEqual([
        '__Secure-minglan-access=; Path=/api; Max-Age=0; HttpOnly; SameSite=Strict; Secure',
        '__Secure-minglan-refresh=; Path=/api/minghu/refresh-session; Max-Age=0; HttpOnly; SameSite=Strict; Secure',
      ]);
    expect((await me(access)).status).toBe(401);
  });

  test('几乎同时续了两次，后一个不丢 Cookie', async () => {
    const { refresh } = await signedIn();
    const again = () => send('/refresh-session', { headers: { ...OURS, cookie: refresh } });
    await again();
    const second = await again();
    expect([second.status, second.headers.getSetCookie()]).toEqual([409, []]);
  });
});

describe('别的网站借浏览器办事（CSRF）', () => {
  const attempts: readonly (readonly [string, Record<string, string>, number])[] = [
    ['本站的页面', OURS, 200],
    ['本站的页面，旧浏览器没有 Sec-Fetch-Site', { ...H5, origin: ORIGIN }, 200],
    ['没有请求头（表单提交）', { origin: ORIGIN, 'sec-fetch-site': 'same-origin' }, 403],
    ['别的网站', { ...H5, ...EVIL, 'sec-fetch-site': 'cross-site' }, 403],
    ['别的网站，没有 Sec-Fetch-Site', { ...H5, ...EVIL }, 403],
    ['同一域名下别的子站', { ...OURS, 'sec-fetch-site': 'same-site' }, 403],
    ['Origin 是本站而 Sec-Fetch-Site 不是', { ...OURS, 'sec-fetch-site': 'cross-site' }, 403],
    ['Sec-Fetch-Site 是本站而 Origin 不是', { ...OURS, ...EVIL }, 403],
    ['Origin 为 null（沙箱里的页面）', { ...H5, origin: 'null' }, 403],
    ['Origin 只是前缀相同', { ...H5, origin: `${ORIGIN}.evil.example` }, 403],
    ['来路一样也没有', H5, 403],
  ];

  test.each(attempts)('写操作：%s → %j', async (_, headers, status) => {
    const { access } = await signedIn();
    const reply = await send('/inbox/read', { headers: { ...headers, cookie: access } });
    expect(reply.status).toBe(status);
    if (status === 403)
      expect(await reply.json()).toMatchObject({
        code: 'crossSite',
        title: '请求不是从本站发出的',
      });
  });

  test.each(attempts)('续登：%s → %j', async (_, headers, status) => {
    const { refresh } = await signedIn();
    const reply = await send('/refresh-session', { headers: { ...headers, cookie: refresh } });
    expect([reply.status, reply.headers.getSetCookie().length]).toEqual([
      status,
      status === 200 ? 2 : 0,
    ]);
  });

  test('登录：别的网站发来的不给 Cookie', async () => {
    const reply = await signIn({ ...H5, ...EVIL });
    expect([reply.status, reply.headers.getSetCookie()]).toEqual([403, []]);
  });

  test('读取：别的网站带着 Cookie 来，等于没有登录', async () => {
    const { access } = await signedIn();
    for (const site of ['cross-site', 'same-site'])
      expect((await me(access, { 'sec-fetch-site': site })).status).toBe(401);
    for (const site of ['same-origin', 'none'])
      expect((await me(access, { 'sec-fetch-site': site })).status).toBe(200);
  });

  test('令牌写在请求头里的不靠 Cookie，不受此限', async () => {
    const { token } = (await (await signIn({})).json()) as { token: string };
    const reply = await send('/inbox/read', { headers: { authorization: `Bearer ${token}` } });
    expect(reply.status).toBe(200);
  });
});

describe('不开跨域（CORS），安全响应头', () => {
  test.each(['/me', '/inbox/read', '/sign-in/demonstration', '/refresh-session'])(
    '预检 %s 得不到许可，任何应答都没有 Access-Control-*',
    async (path) => {
      const asking = { ...EVIL, 'access-control-request-method': 'POST' };
      const replies = [
        await send(path, { method: 'OPTIONS', headers: asking }),
        await send(path, { method: 'GET', headers: EVIL }),
        await send(path, { headers: EVIL }),
      ];
      expect(replies[0]?.ok).toBe(false);
      for (const reply of replies)
        expect(
          [...reply.headers.keys()].filter((name) => name.startsWith('access-control')),
        ).toEqual([]);
    },
  );

  test('接口的应答：不许缓存，按登录的人分开，什么都不许加载', async () => {
    const { access } = await signedIn();
    for (const reply of [await me(access), await me('')])
      expect(Object.fromEntries(reply.headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        vary: expect.stringMatching(/authorization, cookie$/),
      });
  });

  test('http 的网址不写 Strict-Transport-Security', async () => {
    const reply = await send('/me', { method: 'GET' }, plain);
    expect(reply.headers.get('strict-transport-security')).toBeNull();
  });
});
