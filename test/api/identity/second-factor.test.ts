// signInWithSecondFactor、getSecondFactor、beginSecondFactor、confirmSecondFactor、renewRecoveryCodes
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endpoints } from '@shared/contract';
import { whoAmI } from '@shared/contract/identity';
import {
  beginSecondFactor,
  getSecondFactor,
  renewRecoveryCodes,
} from '@shared/contract/second-factor';
import { resetStaffSecondFactor } from '@shared/contract/staff';
import {
  codeNow,
  enrol,
  hire,
  later,
  passwordSignIn,
  secondStep,
  tokenOf,
} from '../../support/staff';
import { openWorld, type World } from '../../support/world';

let world: World;
const params = { region: 'minghu' };
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

const rows = <T extends object>(text: string): Promise<T[]> =>
  world.platform.database.write({ regionId: 'minghu', kind: 'system' }, async (tx) => [
    ...(await tx.unsafe<T[]>(text)),
  ]);

/** 绑定好验证器的签发人。 */
const approver = async (loginName: string) => {
  await hire(world, loginName, { roles: ['approver'], organisationId: 'minzheng' });
  const factor = await enrol(world, tokenOf(await passwordSignIn(world, loginName)));
  later(world, 60);
  return factor;
};

describe('必须两步验证的角色，绑定以前只能绑定', () => {
  test.each([
    ['approver', 'minzheng'],
    ['disclosureOffice', 'gongkaiban'],
    ['systemAdmin', 'gongkaiban'],
    ['auditor', 'gongkaiban'],
  ] as const)(
    '%s：别的接口一律 secondFactorNeeded',
    async (role, organisationId) => {
      const loginName = `half-${role.toLowerCase()}`;
      await hire(world, loginName, { roles: [role], organisationId });
      const token = tokenOf(await passwordSignIn(world, loginName));
      const closed = endpoints.filter(
        ({ audience, duringEnrolment }) =>
          !audience.includes('visitor') && duringEnrolment !== true,
      );
      expect(closed.length).toBeGreaterThan(100);
      for (const endpoint of closed) {
        const filled = Object.fromEntries(
          [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, 'x']),
        );
        const reply = await world.call(endpoint, { params: { ...filled, ...params } }, token);
        expect([endpoint.id, reply.status, (reply.body as { code: string }).code]).toEqual([
          endpoint.id,
          403,
          'secondFactorNeeded',
        ]);
      }
      const open = endpoints.filter(({ duringEnrolment }) => duringEnrolment === true);
      expect(open.map(({ id }) => id).sort()).toEqual([
        'beginSecondFactor',
        'confirmSecondFactor',
        'getSecondFactor',
        'signOut',
        'whoAmI',
      ]);
      expect((await world.call(getSecondFactor, { params }, token)).body).toMatchObject({
        isEnrolled: false,
        isMandatory: true,
      });
    },
    60_000,
  );

  test('绑定以后同一次登录就能办事，不用重新登录', async () => {
    await hire(world, 'fresh', { roles: ['disclosureOffice'], organisationId: 'gongkaiban' });
    const token = tokenOf(await passwordSignIn(world, 'fresh'));
    await enrol(world, token);
    expect(
      (await world.call(renewRecoveryCodes, { params, body: {} as never }, token)).status,
    ).toBe(400);
  }, 30_000);

  test('不要求的角色照常登录；演示账号一点就进，当作两步都已验证', async () => {
    await hire(world, 'plain', { roles: ['caseOfficer'], organisationId: 'minzheng' });
    const token = tokenOf(await passwordSignIn(world, 'plain'));
    expect((await world.call(whoAmI, { params }, token)).status).toBe(200);
    const demo = await world.signIn('wangxuejun');
    expect((await world.call(getSecondFactor, { params }, demo)).body).toMatchObject({
      isMandatory: true,
      isDemonstration: true,
    });
  }, 30_000);
});

describe('登录的第二步', () => {
  test('密码对了只得到凭据；凭据加六位数才得到会话；凭据只用一次', async () => {
    const { secret } = await approver('two-steps');
    const first = await passwordSignIn(world, 'two-steps');
    expect(first.body).toEqual({
      secondFactorNeeded: true,
      challenge: expect.any(String),
      expiresAt: expect.any(String),
    });
    const code = codeNow(world, secret);
    const signed = await secondStep(world, first, code);
    expect(signed.status).toBe(200);
    expect((await world.call(whoAmI, { params }, tokenOf(signed))).status).toBe(200);
    later(world, 60);
    const again = await secondStep(world, first, codeNow(world, secret));
    expect([again.status, again.body]).toMatchObject([401, { code: 'signInFailed' }]);
  }, 30_000);

  test('同一个六位数不能用两次，早一格的也不行（RFC 6238 第 5.2 节）', async () => {
    const { secret } = await approver('replay');
    const code = codeNow(world, secret);
    expect((await secondStep(world, await passwordSignIn(world, 'replay'), code)).status).toBe(200);
    const second = await passwordSignIn(world, 'replay');
    expect((await secondStep(world, second, code)).status).toBe(401);
    later(world, 60);
    expect((await secondStep(world, second, codeNow(world, secret))).status).toBe(200);
  }, 30_000);

  test('二十个人同时拿一个凭据和六位数来，只有一个进得来', async () => {
    const { secret } = await approver('race');
    const first = await passwordSignIn(world, 'race');
    const code = codeNow(world, secret);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => secondStep(world, first, code)),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  }, 60_000);

  test('过了五分钟的凭据不认', async () => {
    const { secret } = await approver('slow');
    const first = await passwordSignIn(world, 'slow');
    later(world, 5 * 60);
    expect((await secondStep(world, first, codeNow(world, secret))).status).toBe(401);
  }, 30_000);

  test('验证码连着不对，与密码合在一起数，五次锁定；重新填密码也清不掉', async () => {
    await approver('guessing');
    const statuses: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const first = await passwordSignIn(world, 'guessing');
      if (first.status !== 200) {
        statuses.push(first.status);
        break;
      }
      statuses.push((await secondStep(world, first, '000000')).status);
    }
    expect(statuses).toEqual([401, 401, 423, 423]);
  }, 60_000);

  test('备用码代替六位数，每个只用一次；换一组以后旧的不认', async () => {
    const { secret, recoveryCodes } = await approver('lost-phone');
    const [one = '', two = ''] = recoveryCodes;
    const signed = await secondStep(world, await passwordSignIn(world, 'lost-phone'), one);
    expect(signed.status).toBe(200);
    const token = tokenOf(signed);
    expect((await world.call(getSecondFactor, { params }, token)).body).toMatchObject({
      recoveryCodesLeft: 9,
    });
    const again = await secondStep(world, await passwordSignIn(world, 'lost-phone'), one);
    expect(again.status).toBe(401);
    const body = { code: codeNow(world, secret) };
    expect((await world.call(renewRecoveryCodes, { params, body }, token)).status).toBe(200);
    const old = await secondStep(world, await passwordSignIn(world, 'lost-phone'), two);
    expect(old.status).toBe(401);
  }, 60_000);
});

test('密钥在保险箱里加密存放；备用码、凭据库里只有摘要', async () => {
  const { secret, recoveryCodes } = await approver('at-rest');
  const first = await passwordSignIn(world, 'at-rest');
  const { challenge } = first.body as { challenge: string };
  const tables = ['second_factors', 'recovery_codes', 'sign_in_challenges', 'personal_data'];
  for (const table of tables) {
    const text = JSON.stringify(await rows(`select t::text from ${table} t`));
    for (const planted of [secret, ...recoveryCodes, challenge])
      for (const form of [planted, Buffer.from(planted).toString('hex')])
        expect([table, text.includes(form)]).toEqual([table, false]);
  }
}, 30_000);

test('绑定过的不能再绑；管理人员解除后，登录作废，下次登录重新绑定', async () => {
  const { secret } = await approver('new-phone');
  const signed = await secondStep(
    world,
    await passwordSignIn(world, 'new-phone'),
    codeNow(world, secret),
  );
  const token = tokenOf(signed);
  expect((await world.call(beginSecondFactor, { params }, token)).status).toBe(409);
  const [account] = await rows<{ accountId: string }>(
    "select account_id from accounts where login_name = 'new-phone'",
  );
  const reset = await world.call(
    resetStaffSecondFactor,
    { params: { ...params, accountId: account?.accountId ?? '' } },
    await world.signIn('weiguohua'),
  );
  expect(reset.status).toBe(200);
  expect((await world.call(whoAmI, { params }, token)).status).toBe(401);
  const next = tokenOf(await passwordSignIn(world, 'new-phone'));
  expect((await world.call(getSecondFactor, { params }, next)).body).toMatchObject({
    isEnrolled: false,
  });
}, 30_000);
