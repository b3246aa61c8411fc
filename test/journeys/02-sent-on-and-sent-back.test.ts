import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as acts from '@shared/contract/application-acts';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { getApplication } from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import { perform, reach } from '../support/application-acts';
import { openCounty, type County, type Who } from '../support/applications-county';

let county: County;
beforeAll(async () => {
  county = await openCounty('2026-11-23T02:00:00.000Z');
}, 120_000);
afterAll(() => county.close());

type Step = readonly [Who, AnyEndpoint, object];

/** 依次办完各步，返回最后一步之后的样子。 */
const run = async (id: string, from: number, steps: readonly Step[]): Promise<ApplicationView> => {
  let view: ApplicationView | undefined;
  for (const [who, endpoint, body] of steps) {
    const version = view?.version ?? from;
    const answer = await perform(county, who, { endpoint, id, body: { version, ...body } });
    expect([endpoint.id, answer.status, answer.status === 200 ? '' : answer.body]).toEqual([
      endpoint.id,
      200,
      '',
    ]);
    view = answer.body;
  }
  if (!view) throw new Error('no steps');
  return view;
};
const see = async (who: Who, id: string) =>
  (await county.call<ApplicationView>(who, getApplication, { params: { applicationId: id } })).body;

test('转办、退回、再分办、退回修改、答复“不属于本机关”：期限自始至终不变', async () => {
  const at = await reach(county, 'drafted');
  const id = at.applicationId;
  const dueOn = (await see('resident', id)).clock?.dueOn;
  expect(dueOn).toBe('2026-12-21');

  county.setNow('2026-11-25T02:00:00.000Z');
  const transferred = await run(id, at.version, [
    [
      'civilOfficer',
      acts.transferApplication,
      { toDepartmentId: 'finance', reason: '所申请的是资金拨付信息' },
    ],
  ]);
  expect(transferred).toMatchObject({
    leadDepartment: { organisationId: 'finance' },
    reply: null,
    availableActions: [],
  });
  expect(
    (await county.call('civilOfficer', getApplication, { params: { applicationId: id } })).status,
  ).toBe(404);

  const returned = await run(id, transferred.version, [
    ['financeOfficer', acts.claimApplication, {}],
    ['financeOfficer', acts.sendBackApplication, { reason: '低保资金由民政部门分配' }],
  ]);
  expect(returned).toMatchObject({ leadDepartment: null, caseOfficerName: null });
  const office = await see('office', id);
  expect(office.availableActions.map(({ act }) => act)).toContain('dispatch');

  const notOurs = {
    kind: 'notOurResponsibility',
    content: '所申请的信息由青山镇人民政府制作，不属于本机关负责公开。',
    reason: '依据《条例》第十条，该信息由青山镇人民政府制作、保存。',
    rightBodyName: '青山镇人民政府',
    rightBodyContact: '政务公开窗口，0000-0000000',
  };
  const back = await run(id, returned.version, [
    ['office', acts.dispatchApplication, { leadDepartmentId: 'civil' }],
    ['civilColleague', acts.claimApplication, {}],
    ['civilColleague', acts.draftReply, notOurs],
    ['civilColleague', acts.submitForApproval, {}],
    ['civilApprover', acts.returnDraft, { reason: '请补充法律依据' }],
    [
      'civilColleague',
      acts.draftReply,
      { ...notOurs, content: `${notOurs.content}依据《条例》第十条。` },
    ],
    ['civilColleague', acts.submitForApproval, {}],
    ['civilBoth', acts.approveReply, {}],
  ]);
  expect(back).toMatchObject({ state: 'replied', caseOfficerName: '民政己' });

  const mine = await see('resident', id);
  expect(mine.clock).toMatchObject({ dueOn, isOverdue: false });
  expect(mine.reply).toMatchObject({
    kind: 'notOurResponsibility',
    outcome: '3.4.1',
    rightBodyName: '青山镇人民政府',
    agencyName: '区民政局',
  });
  const notes = mine.timeline
    .filter(({ note }) => note !== '')
    .map(({ label, note }) => [label, note]);
  expect(notes).toEqual([
    ['已转由区财政局办理', '所申请的是资金拨付信息'],
    ['区财政局认为不归其答复，已请公开办重新安排', '低保资金由民政部门分配'],
  ]);
  expect(JSON.stringify(mine)).not.toMatch(/民政己|民政辛|请补充法律依据/);
  expect(
    (await see('office', id)).timeline.find(({ kind }) => kind === 'draftReturned'),
  ).toMatchObject({
    actor: '区民政局 民政庚',
    note: '请补充法律依据',
  });
});

test('拟写的人兼任签发人，也要由另一位签发', async () => {
  const at = await reach(county, 'dispatched');
  const submitted = await run(at.applicationId, at.version, [
    ['civilBoth', acts.claimApplication, {}],
    [
      'civilBoth',
      acts.draftReply,
      {
        kind: 'informationNotHeld',
        content: '经检索，没有该信息。',
        searchRecord: '档案室检索“低保评议”2次',
      },
    ],
    ['civilBoth', acts.submitForApproval, {}],
  ]);
  expect(submitted.availableActions.map(({ act }) => act)).not.toContain('approve');
  const own = await perform(county, 'civilBoth', {
    endpoint: acts.approveReply,
    id: at.applicationId,
    body: { version: submitted.version },
  });
  expect([own.status, own.body]).toEqual([
    409,
    expect.objectContaining({
      code: 'notPermittedNow',
      detail: '答复是您拟写的，须由另一位签发人审核签发',
    }),
  ]);
  expect(
    (await run(at.applicationId, submitted.version, [['civilApprover', acts.approveReply, {}]]))
      .state,
  ).toBe('replied');
});

test('申请人撤回：不再有期限，谁也不能再办', async () => {
  const at = await reach(county, 'awaitingApproval');
  const done = await run(at.applicationId, at.version, [
    ['resident', acts.withdrawApplication, {}],
  ]);
  expect(done).toMatchObject({
    state: 'withdrawn',
    reply: null,
    availableActions: [],
    whoseTurn: '申请人已撤回，不再办理',
  });
  for (const who of ['office', 'civilOfficer', 'civilApprover'] as const)
    for (const { act } of (await see(who, at.applicationId)).availableActions)
      expect(['archive', 'recordRemedy']).toContain(act);
  expect(await county.messagesTo('civilOfficer')).toContain('申请人已撤回申请');
});

test('逾期答复：照样能答复，期限上如实写明逾期', async () => {
  county.setNow('2026-11-23T02:00:00.000Z');
  const at = await reach(county, 'awaitingApproval');
  county.setNow('2026-12-23T02:00:00.000Z');
  const before = await see('resident', at.applicationId);
  expect(before.clock).toMatchObject({ isOverdue: true, remainingWorkingDays: -2 });
  expect(before.whoseTurn).toContain('应于12月21日前答复，已超过期限');
  await run(at.applicationId, at.version, [
    ['civilApprover', acts.approveReply, { confidentialityOpinion: '不涉密，可以公开。' }],
  ]);
  county.setNow('2027-03-01T02:00:00.000Z');
  expect((await see('resident', at.applicationId)).clock).toMatchObject({
    isOverdue: true,
    remainingWorkingDays: -2,
  });
});
