// inviteStaff、listInvitations、revokeInvitation、openInvitation、acceptInvitation、changeStaff、listStaff
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { whoAmI } from '@shared/contract/identity';
import { changeStaff, listStaff, type StaffMember } from '@shared/contract/staff';
import {
  acceptInvitation,
  inviteStaff,
  listInvitations,
  openInvitation,
  revokeInvitation,
} from '@shared/contract/staff-invitations';
import type { StaffRole } from '@shared/permissions/staff-roles';
import {
  accept,
  hire,
  invite,
  later,
  PASSWORD,
  passwordSignIn,
  tokenOf,
} from '../../support/staff';
import { staffPorts } from '@functions/entrypoints/wire/staff';
import { acceptInvitation as acceptNow } from '@functions/identity/commands/staff-accept-invitation';
import { openWorld, type World } from '../../support/world';
import { weakPasswords } from '../../support/weak-passwords';

let world: World;
const params = { region: 'minghu' };
const officer = { roles: ['caseOfficer'] as const, organisationId: 'minzheng' };
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

const open = (code: string, region = 'minghu') =>
  world.call(openInvitation, { params: { region }, body: { code } });

const tryInvite = async (inviter: string, roles: readonly StaffRole[], organisationId: string) => {
  const body = { displayName: '试用人员', roles: [...roles], organisationId };
  return world.call(inviteStaff, { params, body }, await world.signIn(inviter));
};

const find = async (name: string, manager = 'weiguohua'): Promise<StaffMember | undefined> => {
  const token = await world.signIn(manager);
  const reply = await world.call(listStaff, { params, query: { name } }, token);
  return (reply.body as { items: StaffMember[] }).items[0];
};

describe('邀请的一生', () => {
  test('绑定姓名、单位、角色；接受后凭自己的账号密码登录，得到的就是邀请里的', async () => {
    const { code, link } = await invite(world, 'lixiaomei', { ...officer, displayName: '梁一帆' });
    expect(link).toBe(`http://localhost:8080/resident/invitation/index?region=minghu#${code}`);
    expect((await open(code)).body).toMatchObject({
      displayName: '梁一帆',
      roles: ['caseOfficer'],
      organisation: { name: '区民政局' },
    });
    expect((await accept(world, code, 'liangyifan')).body).toEqual({ done: true });
    const me = await world.call(
      whoAmI,
      { params },
      tokenOf(await passwordSignIn(world, 'liangyifan')),
    );
    expect(me.body).toMatchObject({ displayName: '梁一帆', roles: ['caseOfficer'] });
    expect(await find('梁一帆')).toMatchObject({
      loginName: 'liangyifan',
      lastSignedInOn: '2026-11-20',
      hasSecondFactor: false,
      leftOn: null,
    });
  }, 30_000);

  test('用过的不能再用', async () => {
    const { code } = await invite(world, 'lixiaomei', officer);
    await accept(world, code, 'first-one');
    const again = await accept(world, code, 'second-one');
    expect([again.status, again.body]).toMatchObject([
      409,
      { detail: '这份邀请已经用过了，请直接登录；不是您用的，请马上告诉邀请您的人' },
    ]);
    expect((await passwordSignIn(world, 'second-one')).status).toBe(401);
  }, 30_000);

  test('二十个人同时接受一份，恰好成一个账号', async () => {
    const { code } = await invite(world, 'lixiaomei', { ...officer, displayName: '抢先者' });
    // 密码散列很慢，会把各个请求错开；换成现成的，让二十个真的同时到库里。
    const passwordHash = await weakPasswords.hash(PASSWORD);
    const ports = {
      ...staffPorts(world.platform),
      hashPassword: () => Promise.resolve(passwordHash),
    };
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        acceptNow(
          ports,
          { code, loginName: `racer-${index}`, password: PASSWORD },
          { regionId: 'minghu', at: world.clock.now(), correlationId: randomUUID() },
        ),
      ),
    );
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = replies.flatMap((reply) => (reply.ok ? [] : [reply.refusal.code]));
    expect(codes).toEqual(Array.from({ length: 19 }, () => 'notPermittedNow'));
    const token = await world.signIn('weiguohua');
    const listed = await world.call(listStaff, { params, query: { name: '抢先者' } }, token);
    expect((listed.body as { items: unknown[] }).items).toHaveLength(1);
  }, 60_000);

  test('七天后过期；撤回的当即作废；编造的、别县的不认', async () => {
    const late = await invite(world, 'lixiaomei', officer);
    const withdrawn = await invite(world, 'lixiaomei', officer);
    const token = await world.signIn('lixiaomei');
    const where = { params: { ...params, invitationId: withdrawn.invitationId } };
    expect((await world.call(revokeInvitation, where, token)).body).toEqual({ done: true });
    expect((await world.call(revokeInvitation, where, token)).status).toBe(409);
    expect((await open(withdrawn.code)).body).toMatchObject({ code: 'notPermittedNow' });
    expect((await open('x'.repeat(43))).status).toBe(404);
    expect((await open(late.code, 'yanhu')).status).toBe(404);
    const now = world.clock.now().toISOString();
    later(world, 7 * 86_400 - 1);
    expect((await open(late.code)).status).toBe(200);
    later(world, 1);
    expect((await accept(world, late.code, 'too-late')).body).toMatchObject({
      detail: '这份邀请已经过期，请联系邀请您的人另发一份',
    });
    world.clock.set(now);
    const listed = await world.call(listInvitations, { params }, token);
    const { items } = listed.body as { items: { invitationId: string; state: string }[] };
    expect(items.find((each) => each.invitationId === withdrawn.invitationId)?.state).toBe(
      'revoked',
    );
    expect(JSON.stringify(listed.body)).not.toContain(late.code);
  }, 30_000);

  test('账号已有人用、密码不够好，都说明改哪里，邀请还能接着用', async () => {
    const { code } = await invite(world, 'lixiaomei', { ...officer, displayName: '苏文远' });
    const taken = await accept(world, code, 'zhaojianing');
    expect(taken.body).toMatchObject({ code: 'conflict', field: 'loginName' });
    for (const [password, detail] of [
      ['short', '密码太短，至少12个字'],
      ['suwenyuan-2026-xyz', '密码里不要有自己的账号、姓名，请换一个'],
      ['password12345678', expect.stringContaining('太常见')],
    ] as const) {
      const body = { code, loginName: 'suwenyuan', password };
      const reply = await world.call(acceptInvitation, { params, body });
      expect(reply.body).toMatchObject({ code: 'ruleViolated', field: 'password', detail });
    }
    expect((await accept(world, code, 'suwenyuan')).status).toBe(200);
  }, 30_000);
});

describe('谁能邀请谁', () => {
  test.each([
    ['lixiaomei', ['approver'], 'minzheng', 200],
    ['lixiaomei', ['systemAdmin'], 'gongkaiban', 409],
    ['lixiaomei', ['auditor'], 'gongkaiban', 409],
    ['weiguohua', ['systemAdmin'], 'gongkaiban', 200],
    ['weiguohua', ['auditor'], 'gongkaiban', 200],
    ['qiaoyuzhen', ['villageEditor'], 'liushuping', 200],
    ['qiaoyuzhen', ['villageEditor'], 'chaoyang', 409],
    ['qiaoyuzhen', ['caseOfficer'], 'qingshi', 409],
    ['lixiaomei', ['villageEditor'], 'minzheng', 422],
    ['lixiaomei', ['disclosureOffice'], 'minzheng', 422],
    ['lixiaomei', ['caseOfficer'], 'nowhere', 422],
    ['weiguohua', ['systemAdmin', 'caseOfficer'], 'gongkaiban', 422],
    ['weiguohua', ['auditor', 'reviewer'], 'gongkaiban', 422],
    ['lixiaomei', ['villageEditor', 'supervisionMember'], 'liushuping', 422],
  ] as const)('%s 邀请 %j 到 %s：%d', async (inviter, roles, organisationId, status) => {
    const reply = await tryInvite(inviter, roles, organisationId);
    expect([reply.status, status === 200 ? '' : reply.body]).toMatchObject(
      status === 200 ? [200, ''] : [status, { detail: expect.stringMatching(/[一-龥]/) }],
    );
  });

  test('村（居）民角色不能由单位给；经办人、居民、审计不能邀请', async () => {
    const body = { displayName: '甲', roles: ['resident'] as never, organisationId: 'minzheng' };
    const office = await world.signIn('lixiaomei');
    expect((await world.call(inviteStaff, { params, body }, office)).status).toBe(400);
    for (const who of ['zhaojianing', 'xuemingli', 'shenjing'])
      expect((await tryInvite(who, ['caseOfficer'], 'minzheng')).status).toBe(403);
  });
});

describe('改角色和单位', () => {
  test('下一个请求起就按新的角色；别人先改过的不覆盖；自己的要由别人改', async () => {
    await hire(world, 'mover', { ...officer, displayName: '岳调任' });
    const token = tokenOf(await passwordSignIn(world, 'mover'));
    const member = await find('岳调任');
    const admin = await world.signIn('weiguohua');
    const change = (version: number) =>
      world.call(
        changeStaff,
        {
          params: { ...params, accountId: member?.accountId ?? '' },
          body: { version, roles: ['reviewer'], organisationId: 'caizheng' },
        },
        admin,
      );
    const [one, two] = await Promise.all([change(1), change(1)]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
    const me = await world.call(whoAmI, { params }, token);
    expect(me.body).toMatchObject({ roles: ['reviewer'], organisation: { name: '区财政局' } });
    const self = await find('魏国华');
    const own = await world.call(
      changeStaff,
      {
        params: { ...params, accountId: self?.accountId ?? '' },
        body: { version: 1, roles: ['auditor'], organisationId: 'gongkaiban' },
      },
      admin,
    );
    expect(own.body).toMatchObject({ detail: '自己的账号要由别的管理人员来改' });
  }, 30_000);

  test('乡镇只看得到所属村的人', async () => {
    const token = await world.signIn('qiaoyuzhen');
    const reply = await world.call(listStaff, { params, query: { limit: 50 } }, token);
    const { items } = reply.body as { items: StaffMember[] };
    expect(items.map(({ displayName }) => displayName)).toContain('吴文博');
    expect(items.map(({ displayName }) => displayName)).not.toContain('赵佳宁');
    expect(await find('赵佳宁', 'qiaoyuzhen')).toBeUndefined();
  });
});

test('全县的名单逐页翻完，一个不漏、一个不重；口令不在里面', async () => {
  const token = await world.signIn('weiguohua');
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 20, ...(cursor === undefined ? {} : { cursor }) };
    const reply = await world.call(listStaff, { params, query }, token);
    const page = reply.body as { items: StaffMember[]; nextCursor: string | null };
    expect(JSON.stringify(page)).not.toContain(PASSWORD);
    seen.push(...page.items.map(({ accountId }) => accountId));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(new Set(seen).size).toBe(seen.length);
  const [row] = await world.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ count: number }[]>`
      select count(*)::int as count from accounts where kind = 'staff' and disabled_at is null`,
  );
  expect(seen).toHaveLength(row?.count ?? 0);
});
