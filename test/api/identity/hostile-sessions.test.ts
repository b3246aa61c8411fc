// 心怀恶意的人拿着令牌、Cookie 能做什么：退掉的设备、别的县、同一个浏览器里换人。
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openIdentityWorld, type IdentityWorld } from '../../support/identity-world';

const ORIGIN = 'https://minglan.example.gov.cn';
const OURS = { 'x-minglan-client': 'h5', origin: ORIGIN, 'sec-fetch-site': 'same-origin' };

let world: IdentityWorld;
beforeAll(async () => {
  world = await openIdentityWorld({ MINGLAN_DEMONSTRATION: '1', PUBLIC_ORIGIN: ORIGIN });
  await world.seed({ loginName: 'officer', displayName: '经办人', isDemonstration: true });
  await world.seed({
    loginName: 'villager',
    displayName: '村民',
    kind: 'resident',
    roles: ['resident'],
    organisationId: null,
    isDemonstration: true,
  });
  await world.seed({ regionId: 'yanhu', loginName: 'officer', isDemonstration: true });
}, 60_000);
afterAll(() => world.close());

interface Tokens {
  readonly token: string;
  readonly refreshToken: string;
}

const enter = async (loginName = 'officer', region = 'minghu'): Promise<Tokens> => {
  const reply = await world.post(`/api/${region}/sign-in/demonstration`, { loginName });
  expect(reply.status).toBe(200);
  return (await reply.json()) as Tokens;
};
const refresh = (refreshToken: string, region = 'minghu') =>
  world.post(`/api/${region}/refresh-session`, { refreshToken });

describe('退掉的设备', () => {
  test('让一台退出以后，它的续登令牌也换不到新的；别的设备不受影响', async () => {
    const [stolen, mine] = [await enter(), await enter()];
    const list = await world.get('/api/minghu/sessions', mine.token);
    const { items } = (await list.json()) as {
      items: { sessionId: string; isThisOne: boolean; startedAt: string }[];
    };
    expect(items.filter(({ isThisOne }) => !isThisOne)).toHaveLength(1);
    for (const { sessionId, isThisOne } of items)
      if (!isThisOne)
        expect(
          (await world.post(`/api/minghu/sessions/${sessionId}/end`, {}, mine.token)).status,
        ).toBe(200);
    expect((await refresh(stolen.refreshToken)).status).toBe(401);
    expect((await refresh(stolen.refreshToken)).status).toBe(401);
    expect((await world.get('/api/minghu/me', stolen.token)).status).toBe(401);
    expect((await world.get('/api/minghu/me', mine.token)).status).toBe(200);
    expect((await refresh(mine.refreshToken)).status).toBe(200);
  });

  test('二十个人同时拿一个续登令牌来：恰好一个换得到，其余算几乎同时发的，不给新令牌', async () => {
    const { refreshToken } = await enter();
    const replies = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
    const statuses = replies.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(new Set(statuses)).toEqual(new Set([200, 409]));
  });
});

describe('别的县', () => {
  test('这个县的令牌、Cookie 到别的县都不认；拿续登令牌去试，也不连累这边的登录', async () => {
    const { token, refreshToken } = await enter();
    expect((await world.get('/api/yanhu/me', token)).status).toBe(401);
    expect((await refresh(refreshToken, 'yanhu')).status).toBe(401);
    expect((await world.get('/api/minghu/me', token)).status).toBe(200);
    expect((await refresh(refreshToken)).status).toBe(200);
  });

  test('浏览器把两个县的 Cookie 一并带来：各认各的，退出一个县不影响另一个', async () => {
    const [here, there] = [await browser('officer'), await browser('officer', 'yanhu')];
    const both = `${here}; ${there}`;
    expect(await nameSeen(here, 'yanhu')).toBe(401);
    for (const order of [both, `${there}; ${here}`])
      for (const region of ['minghu', 'yanhu'])
        expect([200, 401]).toContain(await statusSeen(order, region));
    const out = await world.app.request('/api/yanhu/sign-out', {
      method: 'POST',
      headers: { ...OURS, cookie: there },
      body: '{}',
    });
    expect(out.status).toBe(200);
    expect(await nameSeen(here)).toBe('经办人');
  });
});

const browser = async (loginName: string, region = 'minghu', cookie = ''): Promise<string> => {
  const reply = await world.app.request(`/api/${region}/sign-in/demonstration`, {
    method: 'POST',
    headers: { ...OURS, ...(cookie === '' ? {} : { cookie }) },
    body: JSON.stringify({ loginName }),
  });
  expect(reply.status).toBe(200);
  expect(Object.keys((await reply.json()) as object)).not.toContain('token');
  return reply.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
};
const seen = (cookie: string, region = 'minghu') =>
  world.app.request(`/api/${region}/me`, { headers: { ...OURS, cookie } });
const statusSeen = async (cookie: string, region: string) => (await seen(cookie, region)).status;
const nameSeen = async (cookie: string, region = 'minghu') => {
  const reply = await seen(cookie, region);
  return reply.status === 200
    ? ((await reply.json()) as { displayName: string }).displayName
    : reply.status;
};

describe('同一个浏览器里换人', () => {
  test('带着工作人员的 Cookie 以居民身份登录：从此是居民，办不了工作人员的事；先前那次登录当即结束', async () => {
    const staff = await browser('officer');
    expect(await nameSeen(staff)).toBe('经办人');
    const resident = await browser('villager', 'minghu', staff);
    expect(resident).not.toBe(staff);
    expect(await nameSeen(resident)).toBe('村民');
    const factor = await world.app.request('/api/minghu/my-second-factor', {
      headers: { ...OURS, cookie: resident },
    });
    expect(factor.status).toBe(403);
    expect(await nameSeen(staff)).toBe(401);
  });

  test('别人事先放进来的 Cookie，登录以后不沿用，放的人看不到后来登录的人', async () => {
    const planted = await browser('villager');
    const victim = await browser('officer', 'minghu', planted);
    expect(await nameSeen(victim)).toBe('经办人');
    expect(await nameSeen(planted)).not.toBe('经办人');
    const invented = '__Secure-minglan-access=' + 'x'.repeat(43);
    const fresh = await browser('officer', 'minghu', invented);
    expect(fresh).not.toContain('x'.repeat(43));
    expect(await nameSeen(invented)).toBe(401);
  });
});
