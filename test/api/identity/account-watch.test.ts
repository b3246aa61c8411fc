// 动别人的账号：本人和公开办、系统管理员、审计都知道；密码与两步验证由两个人动
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { changeStaff, listStaff, resetStaffSecondFactor } from '@shared/contract/staff';
import type { StaffMember } from '@shared/contract/staff';
import { acceptPasswordReset, issuePasswordReset } from '@shared/contract/staff-invitations';
import { apartSince, checkApart } from '@functions/identity/domain/account-watch';
import { enrol, hire, passwordSignIn, tokenOf } from '../../support/staff';
import { openWorld, type World } from '../../support/world';

let world: World;
const params = { region: 'minghu' };
const NEXT = '渡口边的第三盏灯-2608';
const post = { roles: ['caseOfficer'] as const, organisationId: 'minzheng' };
const WATCHERS = ['lixiaomei', 'shenjing', 'shizhiqiang', 'weiguohua'];
const TELL = '请立即告诉公开办或审计';
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

const issue = async (accountId: string, manager: string) =>
  world.call(issuePasswordReset, { params: { ...params, accountId } }, await world.signIn(manager));
const unbind = async (accountId: string, manager: string) => {
  const where = { params: { ...params, accountId } };
  return world.call(resetStaffSecondFactor, where, await world.signIn(manager));
};

/** 讲这件事的消息都给了谁（登录名），各说什么。 */
const told = (words: string) =>
  world.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ loginName: string; body: string; event: string }[]>`
      select a.login_name, m.body, m.event from outbox_messages m
      join accounts a on a.region_id = m.region_id and a.account_id = m.account_id
      where m.body like ${`${words}%`} order by a.login_name`,
  );
const names = async (words: string) => (await told(words)).map(({ loginName }) => loginName);
const without = (name: string) => WATCHERS.filter((each) => each !== name);

/** 绑定了验证器的真账号。 */
const enrolled = async (loginName: string, displayName: string): Promise<string> => {
  await hire(world, loginName, { ...post, displayName });
  await enrol(world, tokenOf(await passwordSignIn(world, loginName)));
  return (await member(displayName)).accountId;
};

test('发链接、凭链接换密码、开账号、改角色：本人和看着的人都收到，做的人不收', async () => {
  await hire(world, 'a-owner', { ...post, displayName: '被动的人' });
  expect(await names('被动的人接受李晓梅的邀请')).toEqual(WATCHERS);
  const { accountId } = await member('被动的人');
  const issued = await issue(accountId, 'lixiaomei');
  const said = '李晓梅给被动的人的账号发了重设密码的链接';
  expect(await names(said)).toEqual(['a-owner', ...without('lixiaomei')]);
  const [owner, ...others] = await told(said);
  expect(owner?.body).toContain(`不是您要求的，${TELL}`);
  expect(others.every(({ body, event }) => body.includes(TELL) && event === 'alarm')).toBe(true);
  const { code } = issued.body as { code: string };
  const body = { code, password: NEXT };
  expect((await world.call(acceptPasswordReset, { params, body })).status).toBe(200);
  const replaced = '被动的人的账号凭李晓梅发的链接换了新密码';
  expect(await names(replaced)).toEqual(['a-owner', ...WATCHERS]);
  const { version } = await member('被动的人');
  const change = { version, roles: ['reviewer' as const], organisationId: 'minzheng' };
  const where = { params: { ...params, accountId }, body: change };
  expect((await world.call(changeStaff, where, await world.signIn('weiguohua'))).status).toBe(200);
  const changed = await told('魏国华改了被动的人的账号');
  expect(changed.map(({ loginName }) => loginName)).toEqual(['a-owner', ...without('weiguohua')]);
  expect(changed[0]?.body).toContain('部门保密审查人');
}, 60_000);

test('发过链接的人七天内不能再解除两步验证，别的管理人员可以；没办成的不发消息', async () => {
  const accountId = await enrolled('a-locked', '两把锁');
  expect((await issue(accountId, 'weiguohua')).status).toBe(200);
  const refusal = await unbind(accountId, 'weiguohua');
  expect(refusal.body).toMatchObject({ code: 'ruleViolated' });
  expect(JSON.stringify(refusal.body)).toContain('另一位管理人员');
  expect(await names('魏国华解除了两把锁')).toEqual([]);
  expect((await unbind(accountId, 'lixiaomei')).status).toBe(200);
  expect(await names('李晓梅解除了两把锁')).toEqual(['a-locked', ...without('lixiaomei')]);
}, 60_000);

test('解除过两步验证的人七天内不能再发链接，别的管理人员可以', async () => {
  const accountId = await enrolled('a-reverse', '反过来');
  expect((await unbind(accountId, 'weiguohua')).status).toBe(200);
  expect((await issue(accountId, 'weiguohua')).body).toMatchObject({ code: 'ruleViolated' });
  expect((await issue(accountId, 'lixiaomei')).status).toBe(200);
}, 60_000);

test('系统管理员动能看申请的账号，没有公开办的别人看着就不行', () => {
  const facts = {
    manager: { roles: ['systemAdmin'] as const },
    account: { roles: ['approver'] as const },
    act: 'passwordResetIssued' as const,
    didOther: false,
  };
  expect(checkApart({ ...facts, hasOtherOffice: true }).ok).toBe(true);
  expect(checkApart({ ...facts, hasOtherOffice: false })).toMatchObject({
    refusal: { code: 'ruleViolated' },
  });
  const auditor = { roles: ['auditor'] as const };
  expect(checkApart({ ...facts, account: auditor, hasOtherOffice: false }).ok).toBe(true);
  expect(apartSince(new Date('2026-11-20T02:00:00Z'))).toEqual(new Date('2026-11-13T02:00:00Z'));
});
