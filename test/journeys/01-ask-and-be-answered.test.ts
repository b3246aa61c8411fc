import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as acts from '@shared/contract/application-acts';
import type { ApplicationView } from '@shared/contract/application-view';
import { getApplication, listMyApplications } from '@shared/contract/applications';
import { listDesk } from '@shared/contract/desk';
import { applicationViewSchema } from '@shared/contract/application-view';
import { file, grantedDraft, perform } from '../support/application-acts';
import { openCounty, type County } from '../support/applications-county';

let county: County;
beforeAll(async () => {
  county = await openCounty('2026-11-20T02:00:00.000Z');
}, 120_000);
afterAll(() => county.close());

const see = async (who: 'resident' | 'civilOfficer' | 'office', id: string) => {
  const answer = await county.call<ApplicationView>(who, getApplication, {
    params: { applicationId: id },
  });
  expect(answer.status).toBe(200);
  return applicationViewSchema.parse(answer.body);
};

test('村民申请，公开办确认、分办，民政局认领、拟稿、报批、签发，村民读到答复', async () => {
  const receipt = await file(county);
  expect(receipt.registrationNumber).toBe('明湖公开申〔2026〕00001号');
  // 今日（11月20日）确认，第20个工作日是12月18日。
  expect(receipt).toMatchObject({ expectedDueOn: '2026-12-18', isProvisional: false });
  const id = receipt.applicationId;
  const first = await see('resident', id);
  expect(first).toMatchObject({
    state: 'submitted',
    clock: null,
    queryCode: receipt.queryCode,
    whoseTurn: '等待区政府办公室确认收到；确认后起算答复期限',
    suggestedDepartments: [{ organisationId: 'civil', name: '区民政局' }],
  });
  expect(first.availableActions.map(({ act }) => act)).toEqual(['withdraw']);

  // 周五提交，下周一才确认：收到之日是确认之日。
  county.setNow('2026-11-23T01:00:00.000Z');
  const steps = [
    ['office', acts.confirmReceipt, {}],
    [
      'office',
      acts.dispatchApplication,
      { leadDepartmentId: 'civil', supportingDepartmentIds: ['finance'], remark: '低保审批' },
    ],
    ['civilOfficer', acts.claimApplication, {}],
    ['civilOfficer', acts.draftReply, grantedDraft],
    ['civilOfficer', acts.submitForApproval, {}],
  ] as const;
  let version = 1;
  for (const [who, endpoint, body] of steps) {
    const answer = await perform(county, who, { endpoint, id, body: { version, ...body } });
    expect([endpoint.id, answer.status]).toEqual([endpoint.id, 200]);
    version = answer.body.version;
  }
  const waiting = await see('resident', id);
  expect(waiting.clock).toMatchObject({
    receivedOn: '2026-11-23',
    dueOn: '2026-12-21',
    remainingWorkingDays: 20,
  });
  expect(waiting.clock?.steps.at(-1)).toMatchObject({ day: '2026-12-21', effect: '第20个工作日' });
  expect(waiting).toMatchObject({
    state: 'awaitingApproval',
    reply: null,
    caseOfficerName: null,
    whoseTurn: '区民政局已拟好答复，正在审核签发，最迟12月21日答复',
  });

  county.setNow('2026-12-01T01:00:00.000Z');
  const body = { version, confidentialityOpinion: '不涉密，可以公开。' };
  const approval = { endpoint: acts.approveReply, id, body };
  expect((await perform(county, 'civilApprover', approval)).status).toBe(200);
  const done = await see('resident', id);
  expect(done).toMatchObject({ state: 'replied', whoseTurn: '区民政局已于12月1日答复' });
  expect(done.reply).toMatchObject({
    kind: 'granted',
    outcome: '3.1',
    article: '《政府信息公开条例》第三十六条第二项',
    agencyName: '区民政局',
    draftedBy: '区民政局',
    approvedBy: '区民政局',
    repliedOn: '2026-12-01',
  });
  expect(done.reply?.remedies).toContain('向明湖区人民政府申请行政复议');
  expect(done.timeline.map(({ kind }) => kind)).toEqual([
    'submitted',
    'receiptConfirmed',
    'dispatched',
    'claimed',
    'replyDrafted',
    'submittedForApproval',
    'approved',
  ]);
  expect(new Set(done.timeline.map(({ actor }) => actor))).toEqual(
    new Set(['申请人', '区政府办公室', '区民政局']),
  );
  expect(await county.messagesTo('resident')).toEqual([
    '已确认收到您的申请',
    '您的申请由区民政局办理',
    '您的申请已答复',
  ]);
});

test('我的申请、公开办的待办、部门的待办里都看得到它该在的样子', async () => {
  const mine = await county.call<{
    items: { state: string; remainingWorkingDays: number | null }[];
  }>('resident', listMyApplications);
  expect(mine.body.items).toMatchObject([{ state: 'replied', remainingWorkingDays: null }]);
  const desk = await county.call<{ items: unknown[] }>('civilOfficer', listDesk, {
    query: { view: 'finished' },
  });
  expect(desk.body.items).toHaveLength(1);
  const finance = await county.call<{ items: unknown[] }>('financeOfficer', listDesk, {
    query: { view: 'finished' },
  });
  expect(finance.body.items).toHaveLength(1);
  const tax = await county.call<{ items: unknown[] }>('financeApprover', listDesk, {
    query: { view: 'finished' },
  });
  expect(tax.body.items).toHaveLength(0);
});

test('日志里没有申请人的任何个人信息', () => {
  const log = county.logLines.join('\n');
  for (const secret of ['虚构甲', '999999199001011238', '19900000001', '低保'])
    expect(log).not.toContain(secret);
});
