// issuePasswordReset、acceptPasswordReset：忘了密码，由管账号的人发一个只用一次的链接
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { staffPorts } from '@functions/entrypoints/wire/staff';
import { acceptPasswordReset as acceptNow } from '@functions/identity/commands/staff-accept-reset';
import { whoAmI } from '@shared/contract/identity';
import { listStaff, recordStaffLeaving, type StaffMember } from '@shared/contract/staff';
import {
  acceptInvitation,
  acceptPasswordReset,
  issuePasswordReset,
  listInvitations,
  openInvitation,
} from '@shared/contract/staff-invitations';
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
import { openWorld, type World } from '../../support/world';

let world: World;
const params = { region: 'minghu' };
const NEXT = '渡口边的第三盏灯-2608';
const officer = { roles: ['caseOfficer'] as const, organisationId: 'minzheng' };
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

const member = async (name: string): Promise<StaffMember> => {
  const token = await world.signIn('weiguohua');
  const reply = await world.call(listStaff, { params, query: { name } }, token);
  const [found] = (reply.body as { items: StaffMember[] }).items;
  if (!found) throw new Error(`no staff named ${name}`);
  return found;
};

const tryIssue = async (accountId: string, manager = 'lixiaomei') =>
  world.call(issuePasswordReset, { params: { ...params, accountId } }, await world.signIn(manager));

const issue = async (name: string): Promise<string> => {
  const reply = await tryIssue((await member(name)).accountId);
  expect([reply.status, reply.status === 200 ? '' : reply.body]).toEqual([200, '']);
  return (reply.body as { code: string }).code;
};

const reset = (code: string, password = NEXT) =>
  world.call(acceptPasswordReset, { params, body: { code, password } });

test('新密码能用，旧的不能；登录全部作废，锁定解除；链接只用一次，库里没有原文', async () => {
  await hire(world, 'forgetful', { ...officer, displayName: '健忘人' });
  const token = tokenOf(await passwordSignIn(world, 'forgetful'));
  for (let round = 0; round < 5; round += 1)
    await passwordSignIn(world, 'forgetful', 'wrong-password-here');
  expect((await passwordSignIn(world, 'forgetful')).status).toBe(423);
  const code = await issue('健忘人');
  expect((await world.call(openInvitation, { params, body: { code } })).body).toMatchObject({
    displayName: '健忘人',
    loginName: 'forgetful',
  });
  expect((await world.call(whoAmI, { params }, token)).status).toBe(200);
  expect((await reset(code)).body).toEqual({ done: true });
  expect((await world.call(whoAmI, { params }, token)).status).toBe(401);
  expect((await passwordSignIn(world, 'forgetful', NEXT)).status).toBe(200);
  expect((await passwordSignIn(world, 'forgetful')).status).toBe(401);
  expect((await reset(code, PASSWORD)).status).toBe(409);
  const office = await world.signIn('lixiaomei');
  const listed = await world.call(listInvitations, { params }, office);
  const { items } = listed.body as { items: { isPasswordReset: boolean }[] };
  expect(items.filter(({ isPasswordReset }) => isPasswordReset)).toMatchObject([
    { displayName: '健忘人', state: 'accepted' },
  ]);
  expect(JSON.stringify(listed.body)).not.toContain(code);
}, 60_000);

test('两步验证不动：只有密码的人进不来', async () => {
  await hire(world, 'two-keys', {
    roles: ['approver'],
    organisationId: 'minzheng',
    displayName: '双保险',
  });
  const { secret } = await enrol(world, tokenOf(await passwordSignIn(world, 'two-keys')));
  await reset(await issue('双保险'));
  later(world, 60);
  const first = await passwordSignIn(world, 'two-keys', NEXT);
  expect(first.body).toMatchObject({ secondFactorNeeded: true });
  expect((await secondStep(world, first, codeNow(world, secret))).status).toBe(200);
}, 60_000);

test('密码不够好的退回来，链接还能用；先前发的作废；一天后过期', async () => {
  await hire(world, 'slow-one', { ...officer, displayName: '慢一步' });
  const first = await issue('慢一步');
  const second = await issue('慢一步');
  expect((await reset(first)).status).toBe(409);
  for (const weak of ['short', 'password12345678', '慢一步也要赶上这班船'])
    expect((await reset(second, weak)).body).toMatchObject({
      code: 'ruleViolated',
      field: 'password',
    });
  const now = world.clock.now().toISOString();
  later(world, 86_400);
  expect((await reset(second)).status).toBe(409);
  world.clock.set(now);
  expect((await reset(second)).status).toBe(200);
}, 60_000);

test('邀请不能当链接用，链接不能当邀请用；别县的、编造的不认', async () => {
  await hire(world, 'mixed-up', { ...officer, displayName: '分得清' });
  const link = await issue('分得清');
  const { code } = await invite(world, 'lixiaomei', officer);
  expect((await reset(code)).status).toBe(404);
  const body = { code: link, loginName: 'someone-else', password: PASSWORD };
  expect((await world.call(acceptInvitation, { params, body })).status).toBe(404);
  const elsewhere = { params: { region: 'yanhu' }, body: { code: link, password: NEXT } };
  expect((await world.call(acceptPasswordReset, elsewhere)).status).toBe(404);
  expect((await reset('x'.repeat(43))).status).toBe(404);
  expect((await reset(link)).status).toBe(200);
}, 60_000);

test('离岗以后链接不认；管不到的、自己的发不了', async () => {
  await hire(world, 'gone-soon', { ...officer, displayName: '要走了' });
  const { accountId, version } = await member('要走了');
  const code = await issue('要走了');
  const body = { version, reason: '调离', handOverTo: null };
  const office = await world.signIn('lixiaomei');
  await world.call(recordStaffLeaving, { params: { ...params, accountId }, body }, office);
  expect((await reset(code)).body).toMatchObject({ code: 'notPermittedNow' });
  expect((await tryIssue(accountId)).status).toBe(409);
  expect((await tryIssue((await member('魏国华')).accountId)).status).toBe(409);
  expect((await tryIssue((await member('李晓梅')).accountId)).status).toBe(409);
  expect((await tryIssue((await member('赵佳宁')).accountId, 'qiaoyuzhen')).status).toBe(404);
  expect((await tryIssue((await member('赵佳宁')).accountId, 'zhaojianing')).status).toBe(403);
}, 60_000);

test('二十个人同时拿一个链接来，只成一次', async () => {
  await hire(world, 'contended', { ...officer, displayName: '抢着改' });
  const code = await issue('抢着改');
  // 直接到命令：限次先挡下的不算数，要真的同时到库里。
  const replies = await Promise.all(
    Array.from({ length: 20 }, () =>
      acceptNow(
        { ...staffPorts(world.platform), hashPassword: () => Promise.resolve('x') },
        { code, password: NEXT },
        { regionId: 'minghu', at: world.clock.now(), correlationId: randomUUID() },
      ),
    ),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  const codes = replies.flatMap((reply) => (reply.ok ? [] : [reply.refusal.code]));
  expect(codes).toEqual(Array.from({ length: 19 }, () => 'notPermittedNow'));
}, 90_000);
