// signInWithPassword、signInForDemonstration、listDemonstrationAccounts、whoAmI、signOut
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { scryptSync } from 'node:crypto';
import { openIdentityWorld, type IdentityWorld } from '../../support/identity-world';
import { weakPasswords } from '../../support/weak-passwords';

const PASSWORD = '明栏演示口令-7391';
let world: IdentityWorld;
let demo: IdentityWorld;
/** 弱强度的串，核对得快；强度写在串里，所以同样有效。 */
const weakHash = () => {
  const salt = Buffer.from('0123456789abcdef');
  const key = scryptSync(PASSWORD, salt, 32, { N: 1024, r: 8, p: 1 });
  return `scrypt$1024$8$1$${salt.toString('base64url')}$${key.toString('base64url')}`;
};
const passwordHash = weakHash();
beforeAll(async () => {
  world = await openIdentityWorld();
  demo = await openIdentityWorld({ MINGLAN_DEMONSTRATION: '1' });
}, 60_000);
afterAll(async () => {
  await world.close();
  await demo.close();
});

const signIn = (loginName: string, password: string, region = 'minghu') =>
  world.post(`/api/${region}/sign-in/password`, { loginName, password });
const bodyOf = async (reply: Response | Promise<Response>) =>
  (await (await reply).json()) as Record<string, unknown>;

describe('账号密码登录', () => {
  test('成功：登录十二小时、访问令牌十五分钟，能查到自己；库里没有令牌原文', async () => {
    const accountId = await world.seed({
      loginName: 'officer',
      passwordHash: await weakPasswords.hash(PASSWORD),
      displayName: '演示经办人',
    });
    const reply = await signIn('officer', PASSWORD);
    expect(reply.status).toBe(200);
    const { token, refreshToken, accessSeconds, expiresAt, account } = await bodyOf(reply);
    expect(accessSeconds).toBe(900);
    expect(expiresAt).toBe('2026-11-20T14:00:00.000Z');
    const expected = {
      accountId,
      displayName: '演示经办人',
      roles: ['caseOfficer'],
      organisation: { organisationId: 'civil-affairs', name: '区民政局' },
      region: 'minghu',
    };
    expect(account).toEqual(expected);
    expect(await bodyOf(world.get('/api/minghu/me', String(token)))).toEqual(expected);
    const stored = await world.query(
      'minghu',
      'select t::text, (select json_agg(r)::text from refresh_tokens r) from sessions t',
    );
    expect(JSON.stringify(stored)).not.toContain(String(token));
    expect(JSON.stringify(stored)).not.toContain(String(refreshToken));
    expect((await world.get('/api/yanhu/me', String(token))).status).toBe(401);
    world.setNow('2026-11-20T02:14:59.000Z');
    expect((await world.get('/api/minghu/me', String(token))).status).toBe(200);
    world.setNow('2026-11-20T02:15:00.000Z');
    expect((await world.get('/api/minghu/me', String(token))).status).toBe(401);
    world.setNow('2026-11-20T02:00:00.000Z');
  }, 60_000);

  test('密码不对与没有这个账号，答得一字不差', async () => {
    await world.seed({ loginName: 'someone', passwordHash });
    const [wrong, nobody] = await Promise.all([
      bodyOf(signIn('someone', 'x')),
      bodyOf(signIn('nobody', 'x')),
    ]);
    expect(wrong).toMatchObject({ code: 'signInFailed', title: '登录未成功' });
    expect({ ...wrong, correlationId: '' }).toEqual({ ...nobody, correlationId: '' });
  }, 60_000);

  test('第五次不对即锁定，写明还要几分钟；对的密码也要等；到时即可登录', async () => {
    await world.seed({ loginName: 'forgetful', passwordHash });
    const statuses: number[] = [];
    for (let turn = 0; turn < 5; turn += 1)
      statuses.push((await signIn('forgetful', 'wrong')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 423]);
    world.setNow('2026-11-20T02:04:30.000Z');
    expect(await bodyOf(signIn('forgetful', PASSWORD))).toMatchObject({
      code: 'locked',
      title: '账号已暂时锁定',
      detail: '密码多次不对，账号已暂时锁定，请在11分钟后再试',
    });
    world.setNow('2026-11-20T02:15:00.000Z');
    expect((await signIn('forgetful', PASSWORD)).status).toBe(200);
    world.setNow('2026-11-20T02:00:00.000Z');
    const acts = await world.query<{ act: string }>(
      'minghu',
      `select e.act from audit_entries e join accounts a on a.account_id::text = e.subject_id
       where a.login_name = 'forgetful' order by e.entry_no`,
    );
    expect(acts.map(({ act }) => act)).toEqual([
      ...Array<string>(4).fill('signInFailed'),
      'accountLocked',
      'signedIn',
    ]);
  }, 60_000);

  test('四次不对后登录成功，从头再数', async () => {
    await world.seed({ loginName: 'careful', passwordHash });
    for (let turn = 0; turn < 4; turn += 1) await signIn('careful', 'wrong');
    expect((await signIn('careful', PASSWORD)).status).toBe(200);
    expect((await signIn('careful', 'wrong')).status).toBe(401);
  }, 60_000);

  test('没有这个县', async () => {
    expect(await bodyOf(signIn('officer', PASSWORD, 'nowhere'))).toMatchObject({
      code: 'notFound',
    });
  });

  test('停用账号后，已发的令牌立即失效', async () => {
    const accountId = await world.seed({ loginName: 'leaving', passwordHash });
    const { token } = await bodyOf(signIn('leaving', PASSWORD));
    await world.query(
      'minghu',
      `update accounts set disabled_at = now() where account_id = '${accountId}'`,
    );
    expect((await world.get('/api/minghu/me', String(token))).status).toBe(401);
    expect((await signIn('leaving', PASSWORD)).status).toBe(401);
  }, 60_000);

  test('退出只作废这一次登录', async () => {
    await world.seed({ loginName: 'two-devices', passwordHash });
    const phone = String((await bodyOf(signIn('two-devices', PASSWORD)))['token']);
    const desk = String((await bodyOf(signIn('two-devices', PASSWORD)))['token']);
    expect(await bodyOf(world.post('/api/minghu/sign-out', {}, phone))).toEqual({ done: true });
    expect((await world.get('/api/minghu/me', phone)).status).toBe(401);
    expect((await world.get('/api/minghu/me', desk)).status).toBe(200);
  }, 60_000);
});

describe('演示账号', () => {
  const seedDemo = (target: IdentityWorld) =>
    target.seed({
      loginName: 'demo-officer',
      isDemonstration: true,
      displayName: '演示签发人',
      roles: ['caseOfficer', 'approver'],
      passwordHash,
    });

  test('打开演示开关：列得出、不用密码登录；不是演示账号的不行', async () => {
    await seedDemo(demo);
    await demo.seed({ loginName: 'real-officer', passwordHash });
    expect(await bodyOf(demo.get('/api/minghu/demonstration-accounts'))).toEqual({
      items: [
        {
          loginName: 'demo-officer',
          displayName: '演示签发人',
          roleLabel: '部门经办人、部门签发人',
          organisationName: '区民政局',
        },
      ],
    });
    const signed = await demo.post('/api/minghu/sign-in/demonstration', {
      loginName: 'demo-officer',
    });
    expect(signed.status).toBe(200);
    const { token } = await bodyOf(signed);
    expect((await demo.get('/api/minghu/me', String(token))).status).toBe(200);
    const real = await demo.post('/api/minghu/sign-in/demonstration', {
      loginName: 'real-officer',
    });
    expect([real.status, await bodyOf(real)]).toMatchObject([401, { code: 'signInFailed' }]);
  });

  test('没有打开：接口等于不存在，演示账号凭密码也进不来', async () => {
    await seedDemo(world);
    const listed = await world.get('/api/minghu/demonstration-accounts');
    const signed = await world.post('/api/minghu/sign-in/demonstration', {
      loginName: 'demo-officer',
    });
    expect([listed.status, signed.status]).toEqual([404, 404]);
    expect((await signIn('demo-officer', PASSWORD)).status).toBe(401);
  }, 60_000);

  test('开关关上以后，以前发给演示账号的令牌也失效', async () => {
    const accountId = await world.seed({ loginName: 'demo-left', isDemonstration: true });
    const token = 'left-over-token-of-the-demonstration-account';
    await world.query(
      'minghu',
      `insert into sessions (region_id, session_id, account_id, device, access_hash,
         access_expires_at, created_at, last_used_at, expires_at)
       values ('minghu', gen_random_uuid(), '${accountId}', 'program', sha256('${token}'),
         '2026-12-20', '2026-11-20', '2026-11-20', '2026-12-20')`,
    );
    expect((await world.get('/api/minghu/me', token)).status).toBe(401);
    await world.query(
      'minghu',
      `update accounts set is_demonstration = false where account_id = '${accountId}'`,
    );
    expect((await world.get('/api/minghu/me', token)).status).toBe(200);
  });
});
