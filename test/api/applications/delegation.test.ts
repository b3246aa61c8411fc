/** 同事与不在岗代理：同单位同角色、起止两天都算、代理的人能办、消息也发给他；只能写自己的。 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import * as acts from '@shared/contract/application-acts';
import { reassignApplication } from '@shared/contract/acts-intake';
import { getApplication } from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import { listColleagues } from '@shared/contract/colleagues';
import {
  clearDelegation,
  listMyDelegation,
  setDelegation,
  type DelegationView,
} from '@shared/contract/delegations';
import { revealApplicant } from '@shared/contract/reveal-applicant';
import { grantedDraft, perform, reach } from '../../support/application-acts';
import { actorFor, openCounty, type County, type Who } from '../../support/applications-county';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
beforeEach(async () => {
  county.setNow('2026-11-20T02:00:00.000Z');
  for (const who of ['civilOfficer', 'civilColleague'] as const)
    await county.call(who, clearDelegation);
});
afterAll(() => county.close());

const idOf = (who: Who) => actorFor(who).accountId;
const delegate = (who: Who, deputy: Who, dates: object = {}) =>
  county.call<DelegationView & { field?: string; detail: string }>(who, setDelegation, {
    body: { deputyId: idOf(deputy), fromOn: '2026-11-23', untilOn: '2026-11-25', ...dates },
  });
const actsOf = async (who: Who, applicationId: string) =>
  (
    await county.call<ApplicationView>(who, getApplication, { params: { applicationId } })
  ).body.availableActions.map(({ act }) => act);

describe('同事', () => {
  test('本单位的经办人，标出自己；别的单位的不在内', async () => {
    const { body } = await county.call<{
      items: { accountId: string; isMe: boolean; awayUntil: string | null }[];
    }>('civilOfficer', listColleagues);
    expect(body.items.map(({ accountId }) => accountId).sort()).toEqual(
      [idOf('civilOfficer'), idOf('civilColleague'), idOf('civilBoth')].sort(),
    );
    expect(body.items.filter(({ isMe }) => isMe)).toHaveLength(1);
  });

  test('可以选签发人；今天不在岗的写明到哪天；选出的同事可以接手', async () => {
    const approvers = await county.call<{ items: { accountId: string }[] }>(
      'civilApprover',
      listColleagues,
      { query: { role: 'approver' } },
    );
    expect(approvers.body.items).toHaveLength(2);
    await delegate('civilColleague', 'civilOfficer', { fromOn: '2026-11-20' });
    const { body } = await county.call<{
      items: { accountId: string; awayUntil: string | null }[];
    }>('civilOfficer', listColleagues);
    const away = body.items.find(({ accountId }) => accountId === idOf('civilColleague'));
    expect(away?.awayUntil).toBe('2026-11-25');

    const at = await reach(county, 'claimed');
    const given = await perform(county, 'civilOfficer', {
      endpoint: reassignApplication,
      id: at.applicationId,
      body: { version: at.version, toAccountId: idOf('civilBoth'), reason: '调整分工' },
    });
    expect(given.body.caseOfficerName).toContain('民政辛');
  });
});

describe('设置代理', () => {
  test.each([
    ['别的单位的', 'financeOfficer', {}, 'deputyId'],
    ['角色不同的', 'civilApprover', {}, 'deputyId'],
    ['自己', 'civilOfficer', {}, 'deputyId'],
    ['起止颠倒', 'civilColleague', { fromOn: '2026-11-26' }, 'untilOn'],
    ['已经过去', 'civilColleague', { fromOn: '2026-11-10', untilOn: '2026-11-19' }, 'untilOn'],
  ] as const)('%s：拒绝，写明是哪一项', async (_, deputy, dates, field) => {
    const answer = await delegate('civilOfficer', deputy, dates);
    expect(answer).toMatchObject({ status: 422, body: { code: 'ruleViolated', field } });
  });

  test('那几天也请了人代理的，不能代理；错开的可以', async () => {
    await delegate('civilColleague', 'civilBoth', { fromOn: '2026-11-25', untilOn: '2026-11-27' });
    expect((await delegate('civilOfficer', 'civilColleague')).status).toBe(422);
    const apart = await delegate('civilOfficer', 'civilColleague', { untilOn: '2026-11-24' });
    expect(apart.status).toBe(200);
  });

  test('双方都看得到；取消以后没有了，再取消也不出错', async () => {
    const { body } = await delegate('civilOfficer', 'civilColleague');
    expect(body.mine).toMatchObject({ deputyName: '民政己', isActive: false });
    const theirs = await county.call<DelegationView>('civilColleague', listMyDelegation);
    expect(theirs.body.actingFor).toEqual([
      { name: '民政戊', fromOn: '2026-11-23', untilOn: '2026-11-25', isActive: false },
    ]);
    expect(await county.messagesTo('civilColleague')).toContain('请您代为办理');
    for (let times = 0; times < 2; times += 1)
      expect((await county.call('civilOfficer', clearDelegation)).status).toBe(200);
    const after = await county.call<DelegationView>('civilOfficer', listMyDelegation);
    expect(after.body.mine).toBeNull();
  });

  test('别人的代理安排写不进库里', async () => {
    const write = county.platform.database.write(
      { regionId: 'minghu', kind: 'staff', accountId: idOf('civilColleague') },
      (tx) => tx`
        insert into delegations (region_id, account_id, deputy_id, from_on, until_on)
        values ('minghu', ${idOf('civilOfficer')}, ${idOf('civilColleague')}, '2026-11-20', '2026-11-30')`,
    );
    await expect(write).rejects.toThrow(/row-level security/);
  });
});

describe('代理期间', () => {
  test('起止两天都能办，前一天、后一天不能', async () => {
    const at = await reach(county, 'claimed');
    await delegate('civilOfficer', 'civilColleague');
    const can = async (instant: string) => {
      county.setNow(instant);
      return (await actsOf('civilColleague', at.applicationId)).includes('draftReply');
    };
    expect(await can('2026-11-22T15:59:00.000Z')).toBe(false);
    expect(await can('2026-11-22T16:00:00.000Z')).toBe(true);
    expect(await can('2026-11-25T15:59:00.000Z')).toBe(true);
    expect(await can('2026-11-25T16:00:00.000Z')).toBe(false);
  });

  test('代理期间才看得到申请人的联系方式', async () => {
    const at = await reach(county, 'claimed');
    const reveal = () =>
      county.call('civilColleague', revealApplicant, {
        params: { applicationId: at.applicationId },
        body: { purpose: '邮寄答复' },
      });
    expect((await reveal()).status).toBe(409);
    await delegate('civilOfficer', 'civilColleague', { fromOn: '2026-11-20' });
    expect((await reveal()).status).toBe(200);
  });

  test('代理的人办的记他的名字；发给本人的消息也发给他', async () => {
    const at = await reach(county, 'awaitingApproval');
    await delegate('civilOfficer', 'civilColleague', { fromOn: '2026-11-20' });
    const returned = await perform(county, 'civilApprover', {
      endpoint: acts.returnDraft,
      id: at.applicationId,
      body: { version: at.version, reason: '请补充依据' },
    });
    expect(returned.status).toBe(200);
    const mine = await county.messagesTo('civilOfficer');
    const theirs = await county.messagesTo('civilColleague');
    expect(mine.filter((title) => title.includes('退回'))).toHaveLength(1);
    expect(theirs.filter((title) => title.includes('退回'))).toHaveLength(1);
    const drafted = await perform(county, 'civilColleague', {
      endpoint: acts.draftReply,
      id: at.applicationId,
      body: { version: returned.body.version, ...grantedDraft },
    });
    expect(drafted.body.timeline.at(-1)?.actor).toContain('民政己');
  });
});
