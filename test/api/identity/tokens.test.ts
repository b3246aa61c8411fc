// refreshSession、listMySessions、endSession、endOtherSessions：续登令牌用一次即换，重用可查。
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openIdentityWorld, type IdentityWorld } from '../../support/identity-world';

interface Tokens {
  readonly token: string;
  readonly refreshToken: string;
}

const START = '2026-11-20T02:00:00.000Z';
let world: IdentityWorld;
beforeAll(async () => {
  world = await openIdentityWorld({ MINGLAN_DEMONSTRATION: '1', DATABASE_CONNECTIONS: '10' });
  for (const loginName of ['resident', 'officer', 'colleague'])
    await world.seed({
      loginName,
      isDemonstration: true,
      kind: loginName === 'resident' ? 'resident' : 'staff',
      roles: [loginName === 'resident' ? 'resident' : 'caseOfficer'],
    });
}, 60_000);
beforeEach(() => world.setNow(START));
afterAll(() => world.close());

const bodyOf = async (reply: Response) => (await reply.json()) as Record<string, unknown>;
const signIn = async (loginName = 'officer') => {
  const reply = await world.post('/api/minghu/sign-in/demonstration', { loginName });
  return (await bodyOf(reply)) as unknown as Tokens;
};
const refresh = (refreshToken: string, headers: Record<string, string> = {}) =>
  Promise.resolve(
    world.app.request('/api/minghu/refresh-session', {
      method: 'POST',
      headers,
      body: JSON.stringify({ refreshToken }),
    }),
  );
const refreshed = async (refreshToken: string) =>
  (await bodyOf(await refresh(refreshToken))) as unknown as Tokens;
const meStatus = async (token: string) => (await world.get('/api/minghu/me', token)).status;
const reuseEntries = () =>
  world.query<{ act: string }>(
    'minghu',
    `select act from audit_entries where act = 'refreshReused'`,
  );
const sessionsOf = async (token: string) => {
  const body = await bodyOf(await world.get('/api/minghu/sessions', token));
  return body['items'] as { sessionId: string; isThisOne: boolean; deviceLabel: string }[];
};

describe('续登', () => {
  test('换一对新令牌，旧的两个当即失效，登录的终点不变', async () => {
    const first = await signIn();
    world.setNow('2026-11-20T02:14:00.000Z');
    const reply = await bodyOf(await refresh(first.refreshToken));
    expect(reply).toMatchObject({ accessSeconds: 900, expiresAt: '2026-11-20T14:00:00.000Z' });
    expect(await meStatus(first.token)).toBe(401);
    expect(await meStatus(String(reply['token']))).toBe(200);
    world.setNow('2026-11-20T13:59:30.000Z');
    expect(await meStatus(String(reply['token']))).toBe(401);
    const last = await bodyOf(await refresh(String(reply['refreshToken'])));
    expect(last).toMatchObject({ accessSeconds: 30, expiresAt: '2026-11-20T14:00:00.000Z' });
    world.setNow('2026-11-20T14:00:00.000Z');
    expect(await meStatus(String(last['token']))).toBe(401);
    expect((await refresh(String(last['refreshToken']))).status).toBe(401);
  });

  test('村（居）民三十天', async () => {
    const { refreshToken } = await signIn('resident');
    world.setNow('2026-12-20T01:59:59.000Z');
    expect((await refresh(refreshToken)).status).toBe(200);
  });

  test('没有带、乱写、别县的令牌，一律 401', async () => {
    const { refreshToken } = await signIn();
    const elsewhere = await world.post('/api/yanhu/refresh-session', { refreshToken });
    const statuses = [
      elsewhere.status,
      (await refresh('')).status,
      (await refresh('x'.repeat(43))).status,
    ];
    expect(statuses).toEqual([401, 401, 401]);
  });

  test.each([1, 2, 3, 4, 5])(
    '同一个令牌同时来二十次，恰有一个换成，登录不作废（第%i遍）',
    async () => {
      const { refreshToken } = await signIn();
      const replies = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
      const statuses = replies.map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.filter((status) => status === 409)).toHaveLength(19);
      const winner = replies.find(({ status }) => status === 200);
      const { token } = (await bodyOf(winner as Response)) as unknown as Tokens;
      expect(await meStatus(token)).toBe(200);
    },
  );

  test('被人拿走的续登令牌：谁后用谁暴露，整次登录作废，记一条审计', async () => {
    const before = (await reuseEntries()).length;
    const owner = await signIn();
    const thief = await refreshed(owner.refreshToken);
    world.setNow('2026-11-20T02:00:11.000Z');
    expect(await meStatus(thief.token)).toBe(200);
    expect((await refresh(owner.refreshToken)).status).toBe(401);
    expect(await meStatus(thief.token)).toBe(401);
    expect((await refresh(thief.refreshToken)).status).toBe(401);
    expect((await reuseEntries()).length).toBe(before + 1);
  });

  test('十秒之内，换了一种设备拿来用的不算同时发，照样作废', async () => {
    const owner = await signIn();
    const next = await refreshed(owner.refreshToken);
    const phone = { 'user-agent': 'Mozilla/5.0 (Linux; Android 15) Mobile' };
    expect((await refresh(owner.refreshToken, phone)).status).toBe(401);
    expect(await meStatus(next.token)).toBe(401);
  });

  test('同时退出与续登，续到的令牌退出以后不能用', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const { token, refreshToken } = await signIn();
      const [renewal] = await Promise.all([
        refresh(refreshToken),
        world.post('/api/minghu/sign-out', {}, token),
      ]);
      if (renewal.status !== 200) continue;
      const next = (await bodyOf(renewal)) as unknown as Tokens;
      const live = (
        await world.query<{ n: number }>(
          'minghu',
          `select count(*)::int as n from sessions
         where access_hash = sha256('${next.token}') and revoked_at is null`,
        )
      )[0]?.n;
      expect(await meStatus(next.token)).toBe(live === 1 ? 200 : 401);
    }
  });
});

describe('登录', () => {
  test('每次都是新的一次登录：带着旧令牌来登录，也不沿用', async () => {
    const planted = await signIn('colleague');
    const reply = await world.post(
      '/api/minghu/sign-in/demonstration',
      { loginName: 'officer' },
      planted.token,
    );
    const fresh = (await bodyOf(reply)) as unknown as Tokens;
    expect(fresh.token).not.toBe(planted.token);
    const planter = await bodyOf(await world.get('/api/minghu/me', planted.token));
    const victim = await bodyOf(await world.get('/api/minghu/me', fresh.token));
    expect(planter['accountId']).not.toBe(victim['accountId']);
    expect((await sessionsOf(fresh.token)).length).toBeGreaterThan(0);
  });

  test('退出以后，访问令牌、续登令牌都不能再用', async () => {
    const { token, refreshToken } = await signIn();
    await world.post('/api/minghu/sign-out', {}, token);
    expect([await meStatus(token), (await refresh(refreshToken)).status]).toEqual([401, 401]);
  });
});

describe('登录的设备', () => {
  test('看得到各次登录，让一台退出，它的下一个请求就是 401', async () => {
    const [desk, phone] = [await signIn('colleague'), await signIn('colleague')];
    const listed = await sessionsOf(desk.token);
    expect(listed.filter(({ isThisOne }) => isThisOne)).toHaveLength(1);
    expect(listed[0]?.deviceLabel).toBe('其他程序');
    const mine =
      (await sessionsOf(phone.token)).find(({ isThisOne }) => isThisOne)?.sessionId ?? '';
    const end = () => world.post(`/api/minghu/sessions/${mine}/end`, {}, desk.token);
    expect((await end()).status).toBe(200);
    expect([await meStatus(phone.token), await meStatus(desk.token)]).toEqual([401, 200]);
    expect((await refresh(phone.refreshToken)).status).toBe(401);
    expect((await end()).status).toBe(404);
  });

  test('别人的登录看不到，也退不掉', async () => {
    const owner = await signIn('officer');
    const other = await signIn('resident');
    const mine =
      (await sessionsOf(owner.token)).find(({ isThisOne }) => isThisOne)?.sessionId ?? '';
    expect((await sessionsOf(other.token)).map(({ sessionId }) => sessionId)).not.toContain(mine);
    const reply = await world.post(`/api/minghu/sessions/${mine}/end`, {}, other.token);
    expect([reply.status, await meStatus(owner.token)]).toEqual([404, 200]);
  });

  test('别的设备全部退出，正在用的留着，记一条审计', async () => {
    const others = [await signIn('colleague'), await signIn('colleague')];
    const kept = await signIn('colleague');
    const reply = await bodyOf(await world.post('/api/minghu/sessions/end-others', {}, kept.token));
    expect(reply['ended']).toBeGreaterThanOrEqual(2);
    for (const { token } of others) expect(await meStatus(token)).toBe(401);
    expect(await meStatus(kept.token)).toBe(200);
    expect(await sessionsOf(kept.token)).toHaveLength(1);
    const rows = await world.query(
      'minghu',
      `select 1 from audit_entries where act = 'otherSessionsEnded'`,
    );
    expect(rows).toHaveLength(1);
  });

  test.each([
    ['微信小程序', { 'x-minglan-client': 'weapp', 'user-agent': 'MicroMessenger' }],
    ['微信里的网页', { 'user-agent': 'Mozilla/5.0 MicroMessenger/8.0' }],
    ['手机浏览器', { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0)' }],
    ['电脑浏览器', { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0)' }],
    ['其他程序', { 'user-agent': 'curl/8' }],
  ])('设备只分到这么粗：%s', async (label, headers) => {
    const reply = await world.app.request('/api/minghu/sign-in/demonstration', {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: JSON.stringify({ loginName: 'resident' }),
    });
    const { token } = (await bodyOf(reply)) as unknown as Tokens;
    const mine = (await sessionsOf(token)).find(({ isThisOne }) => isThisOne);
    expect(mine?.deviceLabel).toBe(label);
  });
});
