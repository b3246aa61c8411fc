// bindStaffWechat、unbindStaffWechat、signInWithWechat（as: staff）：微信只顶密码那一步
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { signInWithWechat, whoAmI } from '@shared/contract/identity';
import {
  beginSecondFactor,
  bindStaffWechat,
  getSecondFactor,
  unbindStaffWechat,
} from '@shared/contract/second-factor';
import {
  listStaff,
  recordStaffLeaving,
  resetStaffSecondFactor,
  type StaffMember,
} from '@shared/contract/staff';
import { acceptInvitation } from '@shared/contract/staff-invitations';
import {
  codeNow,
  enrol,
  hire,
  invite,
  later,
  PASSWORD,
  passwordSignIn,
  secondStep,
  tokenOf,
} from '../../support/staff';
import { startWechatServer, type WechatServer } from '../../support/wechat-server';
import { openWorld, type World } from '../../support/world';

let server: WechatServer;
let world: World;
const params = { region: 'minghu' };
const officer = { roles: ['caseOfficer'] as const, organisationId: 'minzheng' };
beforeAll(async () => {
  server = await startWechatServer();
  world = await openWorld({
    environment: {
      WECHAT_APP_ID: server.appId,
      WECHAT_APP_SECRET: server.appSecret,
      WECHAT_API: server.url,
    },
  });
}, 120_000);
afterAll(async () => {
  await world.close();
  await server.close();
});

const fresh = (openid: string) => server.state.issueCode(openid);
const enter = (code: string, as: 'resident' | 'staff' = 'staff', region = 'minghu') =>
  world.call(signInWithWechat, { params: { region }, body: { code, as } });
const bind = (token: string, code: string, proof = PASSWORD) =>
  world.call(bindStaffWechat, { params, body: { code, proof } }, token);
const staffToken = async (loginName: string) => tokenOf(await passwordSignIn(world, loginName));

/** 绑定了这个微信的新经办人。 */
const bound = async (loginName: string, openid: string, displayName = '试用人员') => {
  await hire(world, loginName, { ...officer, displayName });
  const token = await staffToken(loginName);
  expect((await bind(token, fresh(openid))).body).toEqual({ done: true });
  return token;
};

const member = async (name: string): Promise<StaffMember> => {
  const token = await world.signIn('weiguohua');
  const reply = await world.call(listStaff, { params, query: { name } }, token);
  const [found] = (reply.body as { items: StaffMember[] }).items;
  if (!found) throw new Error(`no staff named ${name}`);
  return found;
};

const roleOf = async (token: string) =>
  (await world.call(whoAmI, { params }, token)).body as { displayName: string; roles: string[] };

describe('绑定与登录', () => {
  test('绑定以后选工作人员身份进来就是本人；不选的照旧是居民，两个账号互不相干', async () => {
    const token = await bound('wx-plain', 'o-plain', '方平');
    expect((await world.call(getSecondFactor, { params }, token)).body).toMatchObject({
      hasWechat: true,
    });
    const staff = tokenOf(await enter(fresh('o-plain')));
    expect(await roleOf(staff)).toMatchObject({ displayName: '方平', roles: ['caseOfficer'] });
    const plain = await world.call(signInWithWechat, {
      params,
      body: { code: fresh('o-plain') },
    });
    expect(await roleOf(tokenOf(plain))).toMatchObject({ roles: ['resident'] });
  }, 30_000);

  test('接受邀请时一并绑定；账号名被占的，微信也没有绑上，换一个账号名还能接着来', async () => {
    const { code } = await invite(world, 'lixiaomei', { ...officer, displayName: '时同来' });
    const accept = (loginName: string, wechatCode: string) =>
      world.call(acceptInvitation, {
        params,
        body: { code, loginName, password: PASSWORD, wechatCode },
      });
    const used = fresh('o-joining');
    await enter(used);
    expect((await accept('wx-joining', used)).body).toMatchObject({ field: 'wechatCode' });
    expect((await accept('zhaojianing', fresh('o-joining'))).body).toMatchObject({
      field: 'loginName',
    });
    expect((await enter(fresh('o-joining'))).status).toBe(401);
    expect((await accept('wx-joining', fresh('o-joining'))).body).toEqual({ done: true });
    const token = tokenOf(await enter(fresh('o-joining')));
    expect(await roleOf(token)).toMatchObject({ displayName: '时同来' });
  }, 30_000);

  test('code 只用一次：登录、绑定都不认第二次', async () => {
    const token = await bound('wx-replay', 'o-replay');
    const code = fresh('o-replay');
    expect((await enter(code)).status).toBe(200);
    expect((await enter(code)).status).toBe(401);
    expect((await bind(token, code)).body).toMatchObject({ code: 'ruleViolated', field: 'code' });
  }, 30_000);

  test('别的县、没有绑定的微信进不来，也不会因此建出账号', async () => {
    await bound('wx-county', 'o-county');
    for (const reply of [
      await enter(fresh('o-county'), 'staff', 'yanhu'),
      await enter(fresh('o-stranger')),
    ])
      expect([reply.status, reply.body]).toMatchObject([401, { code: 'signInFailed' }]);
    const rows = await world.platform.database.read(
      { regionId: 'minghu', kind: 'system' },
      (sql) => sql`select 1 from accounts where wechat_openid = 'o-stranger'`,
    );
    expect(rows).toHaveLength(0);
  }, 30_000);

  test('一个微信绑不了两个工作人员账号，一个账号绑不了两个微信；同时来的只成一个', async () => {
    const token = await bound('wx-first', 'o-shared');
    await hire(world, 'wx-second', officer);
    const second = await staffToken('wx-second');
    expect((await bind(second, fresh('o-shared'))).body).toMatchObject({ code: 'conflict' });
    expect((await bind(token, fresh('o-other'))).body).toMatchObject({ code: 'notPermittedNow' });
    expect((await bind(token, fresh('o-shared'))).status).toBe(200);
    await hire(world, 'wx-third', officer);
    const third = await staffToken('wx-third');
    const replies = await Promise.all([
      bind(second, fresh('o-race')),
      bind(third, fresh('o-race')),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  }, 60_000);

  test('自己解除以后不认；再解除说明没有绑定；居民不能绑', async () => {
    const token = await bound('wx-undo', 'o-undo');
    expect((await world.call(unbindStaffWechat, { params }, token)).body).toEqual({ done: true });
    expect((await enter(fresh('o-undo'))).status).toBe(401);
    expect((await world.call(unbindStaffWechat, { params }, token)).status).toBe(409);
    const resident = await world.signIn('xuemingli');
    expect((await bind(resident, fresh('o-undo'))).status).toBe(403);
  }, 30_000);
});

describe('两步验证的规矩与密码一样', () => {
  test('绑定了验证器的，微信对了只得到凭据，再加六位数才登录', async () => {
    await hire(world, 'wx-approver', { roles: ['approver'], organisationId: 'minzheng' });
    const early = await staffToken('wx-approver');
    // 必须两步验证的，绑定验证器以前不能绑定微信。
    expect((await bind(early, fresh('o-approver'))).body).toMatchObject({
      code: 'secondFactorNeeded',
    });
    const { secret } = await enrol(world, early);
    // 绑定了验证器的，密码不够，要验证码；用过的六位数也不认。
    for (const proof of [PASSWORD, codeNow(world, secret)])
      expect((await bind(early, fresh('o-approver'), proof)).body).toMatchObject({
        code: 'ruleViolated',
        field: 'proof',
      });
    later(world, 60);
    expect((await bind(early, fresh('o-approver'), codeNow(world, secret))).status).toBe(200);
    later(world, 60);
    const first = await enter(fresh('o-approver'));
    expect(first.body).toEqual({
      secondFactorNeeded: true,
      challenge: expect.any(String),
      expiresAt: expect.any(String),
    });
    expect((await secondStep(world, first, '000000')).status).toBe(401);
    const signed = await secondStep(world, first, codeNow(world, secret));
    expect(await roleOf(tokenOf(signed))).toMatchObject({ roles: ['approver'] });
  }, 30_000);

  test('接受邀请时绑了微信、还没有验证器的：进来只能先绑定验证器', async () => {
    const { code } = await invite(world, 'lixiaomei', {
      roles: ['approver'],
      organisationId: 'minzheng',
    });
    const body = {
      code,
      loginName: 'wx-new-approver',
      password: PASSWORD,
      wechatCode: fresh('o-new-approver'),
    };
    expect((await world.call(acceptInvitation, { params, body })).status).toBe(200);
    const token = tokenOf(await enter(fresh('o-new-approver')));
    expect((await world.call(unbindStaffWechat, { params }, token)).body).toMatchObject({
      code: 'secondFactorNeeded',
    });
    expect((await world.call(beginSecondFactor, { params }, token)).status).toBe(200);
  }, 30_000);
});

describe('绑定以前再证明一次是本人（《个人信息保护法》第五十一条）', () => {
  test('拿着一台登录着的设备、不知道密码的人绑不上；错五次锁定，与登录合在一起数', async () => {
    await hire(world, 'wx-borrowed', officer);
    const token = await staffToken('wx-borrowed');
    for (let failures = 1; failures < 5; failures += 1)
      expect((await bind(token, fresh('o-thief'), '猜的密码-0001')).body).toMatchObject({
        code: 'ruleViolated',
        field: 'proof',
      });
    expect((await bind(token, fresh('o-thief'), '猜的密码-0001')).body).toMatchObject({
      code: 'locked',
    });
    expect((await bind(token, fresh('o-thief'))).body).toMatchObject({ code: 'locked' });
    expect((await passwordSignIn(world, 'wx-borrowed')).body).toMatchObject({ code: 'locked' });
    expect((await enter(fresh('o-thief'))).status).toBe(401);
    later(world, 15 * 60 + 1);
    const again = await staffToken('wx-borrowed');
    expect((await bind(again, fresh('o-own'))).body).toEqual({ done: true });
  }, 60_000);

  test('演示账号没有密码，先绑定验证器才能绑定微信', async () => {
    const token = await world.signIn('zhaojianing');
    expect((await bind(token, fresh('o-demonstration'))).body).toMatchObject({
      code: 'notPermittedNow',
      detail: expect.stringContaining('请先绑定验证器'),
    });
  }, 30_000);
});

describe('收回', () => {
  test('离岗即解除：进不来，同一个微信可以绑到新的账号（《个人信息保护法》第五十一条）', async () => {
    const token = await bound('wx-leaver', 'o-leaver', '远行客');
    const { accountId, version } = await member('远行客');
    const body = { version, reason: '调离', handOverTo: null };
    const office = await world.signIn('lixiaomei');
    const where = { params: { ...params, accountId }, body };
    expect((await world.call(recordStaffLeaving, where, office)).status).toBe(200);
    expect((await world.call(whoAmI, { params }, token)).status).toBe(401);
    expect((await enter(fresh('o-leaver'))).status).toBe(401);
    await bound('wx-returner', 'o-leaver');
  }, 30_000);

  test('丢了手机：管理人员解除，连同微信；两样都没有的说明不用解除', async () => {
    await bound('wx-lost', 'o-lost', '丢手机');
    const { accountId, hasWechat } = await member('丢手机');
    expect(hasWechat).toBe(true);
    const office = await world.signIn('lixiaomei');
    const reset = () =>
      world.call(resetStaffSecondFactor, { params: { ...params, accountId } }, office);
    expect((await reset()).body).toEqual({ done: true });
    expect((await enter(fresh('o-lost'))).status).toBe(401);
    expect((await reset()).status).toBe(409);
  }, 30_000);
});

test('openid 只在库里，接口、日志、审计里没有', async () => {
  await bound('wx-quiet', 'o-planted-openid', '静悄悄');
  const reply = await enter(fresh('o-planted-openid'));
  const audit = await world.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ t: string }[]>`select a::text as t from audit_entries a`,
  );
  const everything = JSON.stringify([reply.body, await member('静悄悄'), audit, world.logLines]);
  expect(everything).not.toContain('o-planted-openid');
  expect(everything).toContain('wechatBound');
}, 30_000);
