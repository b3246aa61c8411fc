// recordStaffLeaving、listSuccessors：离岗当即不能再用，手上的申请交接，办过的事仍写着姓名
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { claimApplication } from '@shared/contract/application-acts';
import { getApplication } from '@shared/contract/applications';
import { listMyDelegation, setDelegation } from '@shared/contract/delegations';
import { whoAmI } from '@shared/contract/identity';
import {
  listSuccessors,
  listStaff,
  recordStaffLeaving,
  type StaffMember,
} from '@shared/contract/staff';
import { caseIn } from '../../support/contract/application-steps';
import { hire, passwordSignIn, tokenOf } from '../../support/staff';
import { openWorld, type World } from '../../support/world';

let world: World;
const params = { region: 'minghu' };
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

const member = async (name: string, state: 'working' | 'left' = 'working') => {
  const query = { name, state };
  const reply = await world.call(listStaff, { params, query }, await world.signIn('weiguohua'));
  const [found] = (reply.body as { items: StaffMember[] }).items;
  if (!found) throw new Error(`no staff named ${name}`);
  return found;
};

const leave = async (name: string, handOverTo: string | null, manager = 'lixiaomei') => {
  const { accountId, version } = await member(name);
  const body = { version, reason: '调离', handOverTo };
  const where = { params: { ...params, accountId }, body };
  return world.call(recordStaffLeaving, where, await world.signIn(manager));
};

/** 由新来的经办人认领一件；得到他的令牌与这一件。 */
const claimedBy = async (loginName: string, displayName: string) => {
  const { applicationId, version, departmentId } = await caseIn(world, 'unclaimed');
  await hire(world, loginName, {
    displayName,
    roles: ['caseOfficer'],
    organisationId: departmentId,
  });
  const token = tokenOf(await passwordSignIn(world, loginName));
  const where = { params: { ...params, applicationId }, body: { version } };
  const reply = await world.call(claimApplication, where, token);
  expect([reply.status, reply.status === 200 ? '' : reply.body]).toEqual([200, '']);
  return { token, applicationId, departmentId };
};

interface View {
  readonly caseOfficerName: string | null;
  readonly timeline: readonly { readonly kind: string; readonly text?: string }[];
}

const viewFromOffice = async (applicationId: string) => {
  const where = { params: { ...params, applicationId } };
  const reply = await world.call(getApplication, where, await world.signIn('lixiaomei'));
  return { view: reply.body as View, text: JSON.stringify(reply.body) };
};

const rows = <T extends object>(text: string): Promise<T[]> =>
  world.platform.database.write({ regionId: 'minghu', kind: 'system' }, async (tx) => [
    ...(await tx.unsafe<T[]>(text)),
  ]);

describe('离岗（《个人信息保护法》第五十一条，《条例》第四十五条）', () => {
  test('下一个请求就是 401，也不能再登录；申请退回待认领，办过的事仍写着姓名', async () => {
    const { token, applicationId } = await claimedBy('leaver-one', '路远行');
    expect((await member('路远行')).openCases).toBe(1);
    const left = await leave('路远行', null);
    expect(left.body).toMatchObject({ handedOver: 1, member: { openCases: 0 } });
    expect((await world.call(whoAmI, { params }, token)).status).toBe(401);
    expect((await passwordSignIn(world, 'leaver-one')).status).toBe(401);
    const { text } = await viewFromOffice(applicationId);
    expect(text).toContain('路远行不再经办，退回本单位待认领：调离');
    const events = await rows<{ kind: string; actorName: string; data: { change: object } }>(
      `select kind, actor_name, data from application_events
       where application_id = '${applicationId}' order by seq desc limit 2`,
    );
    expect(events).toMatchObject([
      { kind: 'reassigned', actorName: '李晓梅', data: { change: { caseOfficerId: null } } },
      { kind: 'claimed', actorName: '路远行' },
    ]);
    expect((await member('路远行', 'left')).leftOn).toBe('2026-11-20');
  }, 60_000);

  test('交给同单位的同事：他接着办，收到消息', async () => {
    const { applicationId, departmentId } = await claimedBy('leaver-two', '关山度');
    await hire(world, 'taker', {
      displayName: '宁接手',
      roles: ['caseOfficer'],
      organisationId: departmentId,
    });
    const { accountId } = await member('关山度');
    const successors = await world.call(
      listSuccessors,
      { params: { ...params, accountId } },
      await world.signIn('lixiaomei'),
    );
    const { items, openCases } = successors.body as {
      items: { accountId: string; displayName: string }[];
      openCases: number;
    };
    expect(openCases).toBe(1);
    expect(items.map(({ displayName }) => displayName)).not.toContain('关山度');
    const taker = items.find(({ displayName }) => displayName === '宁接手');
    expect((await leave('关山度', taker?.accountId ?? '')).body).toMatchObject({ handedOver: 1 });
    const [row] = await rows<{ caseOfficerId: string; version: number }>(
      `select case_officer_id, version from applications where application_id = '${applicationId}'`,
    );
    expect(row?.caseOfficerId).toBe(taker?.accountId);
    const messages = await rows<{ title: string }>(
      `select title from outbox_messages where account_id = '${taker?.accountId}'`,
    );
    expect(messages.map(({ title }) => title)).toContain('有一件申请交给您办理');
  }, 60_000);

  test('接手的人不合适、别人先改过的：什么也不动', async () => {
    const { token } = await claimedBy('leaver-three', '江未走');
    const stranger = (await member('王学军')).accountId;
    expect((await leave('江未走', stranger)).body).toMatchObject({ field: 'handOverTo' });
    const { accountId, version } = await member('江未走');
    const stale = await world.call(
      recordStaffLeaving,
      { params: { ...params, accountId }, body: { version: version + 1, reason: '调离' } },
      await world.signIn('lixiaomei'),
    );
    expect(stale.status).toBe(409);
    expect((await world.call(whoAmI, { params }, token)).status).toBe(200);
    expect((await member('江未走')).openCases).toBe(1);
  }, 60_000);

  test('请他代理的、他请人代理的安排一并取消', async () => {
    const deputy = await member('段国栋');
    await hire(world, 'on-leave', {
      displayName: '休假人',
      roles: ['caseOfficer'],
      organisationId: 'minzheng',
    });
    const token = tokenOf(await passwordSignIn(world, 'on-leave'));
    const body = { deputyId: deputy.accountId, fromOn: '2026-11-20', untilOn: '2026-11-30' };
    expect((await world.call(setDelegation, { params, body }, token)).status).toBe(200);
    expect((await leave('休假人', null)).status).toBe(200);
    const mine = await world.call(listMyDelegation, { params }, await world.signIn('duanguodong'));
    expect(mine.body).toMatchObject({ actingFor: [] });
  }, 60_000);

  test('公开办办不了系统管理员的离岗；办过离岗的不能再办；二十个人同时办只成一次', async () => {
    expect((await leave('魏国华', null)).body).toMatchObject({ code: 'notPermittedNow' });
    await claimedBy('leaver-race', '同时走');
    const { accountId, version } = await member('同时走');
    const token = await world.signIn('lixiaomei');
    const replies = await Promise.all(
      Array.from({ length: 20 }, () =>
        world.call(
          recordStaffLeaving,
          { params: { ...params, accountId }, body: { version, reason: '调离' } },
          token,
        ),
      ),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(19);
  }, 60_000);
});
