// 拿一个人的验证码、凭据、备用码去进另一个人的账号、另一个县（RFC 6238 第 5.2 节）
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { whoAmI } from '@shared/contract/identity';
import { signInWithSecondFactor } from '@shared/contract/second-factor';
import {
  codeNow,
  enrol,
  hire,
  later,
  passwordSignIn,
  secondStep,
  tokenOf,
} from '../../support/staff';
import { openWorld, type Reply, type World } from '../../support/world';

let world: World;
const params = { region: 'minghu' };
const approver = { roles: ['approver'] as const, organisationId: 'minzheng' };
interface Enrolled {
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}
let victim: Enrolled;
let attacker: Enrolled;
const enrolled = async (loginName: string): Promise<Enrolled> => {
  await hire(world, loginName, approver);
  return enrol(world, tokenOf(await passwordSignIn(world, loginName)));
};
beforeAll(async () => {
  world = await openWorld();
  victim = await enrolled('factor-victim');
  attacker = await enrolled('factor-attacker');
  later(world, 60);
}, 120_000);
afterAll(() => world.close());

const first = (loginName: string): Promise<Reply> => passwordSignIn(world, loginName);
const nameOf = async (reply: Reply) => {
  const { body } = await world.call(whoAmI, { params }, tokenOf(reply));
  return (body as { accountId: string }).accountId;
};

test('知道别人密码的人，用自己的验证码、自己的备用码都进不去', async () => {
  const challenge = await first('factor-victim');
  for (const code of [codeNow(world, attacker.secret), attacker.recoveryCodes[0] ?? ''])
    expect((await secondStep(world, challenge, code)).status).toBe(401);
  expect((await secondStep(world, challenge, codeNow(world, victim.secret))).status).toBe(200);
}, 30_000);

test('看到别人刚用过的验证码：给自己的凭据用不上，给别人的凭据也不再认', async () => {
  later(world, 60);
  const code = codeNow(world, victim.secret);
  const own = await first('factor-attacker');
  expect((await secondStep(world, own, code)).status).toBe(401);
  expect((await secondStep(world, await first('factor-victim'), code)).status).toBe(200);
  expect((await secondStep(world, await first('factor-victim'), code)).status).toBe(401);
  const mine = await secondStep(world, own, codeNow(world, attacker.secret));
  const theirs = await secondStep(
    world,
    await first('factor-victim'),
    victim.recoveryCodes[1] ?? '',
  );
  expect(await nameOf(mine)).not.toBe(await nameOf(theirs));
}, 30_000);

test('凭据拿到别的县不认；在那边试，也不用掉这边的', async () => {
  later(world, 60);
  const challenge = await first('factor-victim');
  const { challenge: token } = challenge.body as { challenge: string };
  const body = { challenge: token, code: codeNow(world, victim.secret) };
  const elsewhere = await world.call(signInWithSecondFactor, { params: { region: 'yanhu' }, body });
  expect([400, 401, 404]).toContain(elsewhere.status);
  expect((await secondStep(world, challenge, body.code)).status).toBe(200);
}, 30_000);
