// 旅程（丁）：挂号信申请，逾期才答复，申请人投诉。五月三十日（周六）签收。
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { registerApplication } from '@shared/contract/register-application';
import { applicant } from '../support/application-acts';
import { openCounty, type County } from '../support/applications-county';
import { countRows, letterBody, storedRow } from '../support/case-records';
import { morningOf, see } from '../support/case-walk';
import { startJourney } from '../support/journey';

let county: County;
beforeAll(async () => {
  county = await openCounty(morningOf('2026-06-01'));
}, 120_000);
afterAll(() => county.close());

const dueOn = '2026-06-29';
const working = '区民政局正在办理，最迟6月29日答复';
const late = '，应于6月29日前答复，已超过期限';

const registration = (overrides: object = {}) => ({
  idempotencyKey: randomUUID(),
  channel: 'registeredMail',
  signedOn: '2026-05-30',
  description: '2026年上半年农村低保新增和退出的审批情况',
  addresseeId: null,
  applicant: { ...applicant, address: '明湖区虚构路8号' },
  desiredForm: 'paper',
  deliveryMethod: 'post',
  ...overrides,
});

test('签收之日为收到之日，逐级提醒，逾期照实记，邮寄以交邮之日（A-31b、A-33b、A-47、A-R7）', async () => {
  const future = await county.call('office', registerApplication, {
    body: registration({ signedOn: '2026-06-02' }),
  });
  expect([future.status, future.body]).toEqual([
    422,
    expect.objectContaining({ field: 'signedOn' }),
  ]);
  const registered = await county.call<{
    applicationId: string;
    dueOn: string;
    receivedOn: string;
  }>('office', registerApplication, { body: registration() });
  // 周六签收：五月三十日是收到之日，六月一日是第一个工作日；十九日至二十一日放假，第二十个是二十九日。
  expect(registered.body).toMatchObject({ receivedOn: '2026-05-30', dueOn, state: 'inProgress' });
  const first = await storedRow(county, registered.body.applicationId);
  const journey = startJourney(county, first, { on: '2026-06-01', applicant: null });

  await journey.step(
    '2026-06-01',
    ['office', 'dispatch', { leadDepartmentId: 'civil' }],
    [dueOn, working, ''],
  );
  await journey.step('2026-06-02', ['civilOfficer', 'claim'], [dueOn, working, '']);
  const draft = {
    kind: 'informationNotHeld',
    content: '经检索，本机关没有制作、保存该信息。',
    searchRecord: '2026年6月25日由经办人检索档案室和办公系统，关键词“低保 审批 青山镇”，没有检索到',
  };
  await journey.step('2026-06-25', ['civilOfficer', 'draftReply', draft], [dueOn, working, '']);
  await journey.pass('2026-07-01');
  expect(await journey.alarms()).toEqual([
    '2026-06-22 答复 soon',
    '2026-06-24 答复 urgent',
    '2026-06-26 答复 lastCall',
    '2026-06-29 答复 today',
    '2026-06-30 答复 overdue',
  ]);
  for (const who of ['civilOfficer', 'civilApprover', 'office'] as const)
    expect(await county.messagesTo(who)).toContain('已逾期，请立即答复');
  expect((await see(county, 'office', journey.id)).clock).toMatchObject({
    isOverdue: true,
    remainingWorkingDays: -2,
  });

  const complaint = {
    kind: 'complaint',
    filedOn: '2026-07-01',
    body: '市政府信息公开工作主管部门',
  };
  const complained = await journey.step(
    '2026-07-01',
    ['office', 'recordRemedy', complaint],
    [dueOn, `区民政局正在办理${late}`, ''],
  );
  await journey.step(
    '2026-07-02',
    ['civilOfficer', 'submitForApproval'],
    [dueOn, `区民政局已拟好答复，正在审核签发${late}`, ''],
  );
  await journey.step(
    '2026-07-03',
    ['civilApprover', 'approve'],
    [dueOn, `区民政局已签发答复，正在送达${late}`, ''],
  );
  const posted = { way: 'post', deliveredOn: '2026-07-06', proof: '邮件号 XA00000000000' };
  await journey.step(
    '2026-07-07',
    ['civilOfficer', 'deliver', posted],
    [dueOn, '区民政局已于7月6日答复', ''],
  );
  // 以交邮之日（七月六日）为答复之日：逾期五个工作日，以后不再变。
  await journey.pass('2026-07-14');
  expect((await see(county, 'office', journey.id)).clock).toMatchObject({
    isOverdue: true,
    remainingWorkingDays: -5,
  });
  const reply = await letterBody(county, journey.id, 'replyLetter');
  for (const said of [
    '本机关于2026年5月30日收到您提交的政府信息公开申请',
    '第三十六条第四项',
    '该政府信息不存在',
    `检索情况：${draft.searchRecord}。`,
    '明湖区人民政府申请行政复议',
    '人民法院提起行政诉讼',
    '2026年7月3日',
  ])
    expect(reply).toContain(said);
  const receipt = await letterBody(county, journey.id, 'deliveryReceipt');
  for (const said of ['邮件号 XA00000000000', '2026年7月6日', '政府信息公开告知书'])
    expect(receipt).toContain(said);

  const remedyId = complained.tracks.remedies[0]?.remedyId;
  await journey.step(
    '2026-07-15',
    ['office', 'recordRemedyResult', { remedyId, result: 'corrected', decidedOn: '2026-07-14' }],
    [dueOn, '区民政局已于7月6日答复', ''],
  );
  await journey.step('2026-07-16', ['office', 'archive'], [dueOn, '区民政局已于7月6日答复', '']);
  await journey.finish('3.4.1');
  // 逾期只提醒一次，答复以后不再提醒。
  expect(await countRows(county, 'raised_alarms', "alarm = 'overdue'")).toBe(1);
});
