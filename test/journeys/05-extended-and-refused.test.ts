// 旅程（丙）：延期、征求共同制作机关意见、不予公开，复议纠正后重新答复。期限跨端午。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openCounty, type County } from '../support/applications-county';
import { letterBody, storedRow } from '../support/case-records';
import { attempt, fileCase, morningOf, see } from '../support/case-walk';
import { startJourney } from '../support/journey';

let county: County;
beforeAll(async () => {
  county = await openCounty(morningOf('2026-06-01'));
}, 120_000);
afterAll(() => county.close());

const working = (day: string) => `区民政局正在办理，最迟${day}答复`;

test('延期加算，征求意见不计入，先复议，撤销重办（A-33c、A-34、A-16b、A-R5、A-R1）', async () => {
  const { first } = await fileCase(county);
  const journey = startJourney(county, first, { on: '2026-06-01' });
  // 六月十九日至二十一日放假，第二十个工作日是六月三十日。
  await journey.step(
    '2026-06-01',
    ['office', 'confirmReceipt'],
    [
      '2026-06-30',
      '区政府办公室正在确定由哪个单位答复，最迟6月30日答复',
      '双方确认收到申请，从第二天起数答复期限',
    ],
  );
  await journey.step(
    '2026-06-02',
    ['office', 'dispatch', { leadDepartmentId: 'civil' }],
    ['2026-06-30', working('6月30日'), '已交由区民政局办理'],
  );
  await journey.step(
    '2026-06-02',
    ['civilOfficer', 'claim'],
    ['2026-06-30', working('6月30日'), '区民政局已有专人办理'],
  );
  const asking = { workingDays: 10, reason: '涉及的档案较多，需要逐份查阅' };
  await journey.step(
    '2026-06-15',
    ['civilOfficer', 'proposeExtension', asking],
    ['2026-06-30', working('6月30日'), '区民政局已有专人办理'],
  );
  await journey.step(
    '2026-06-16',
    ['office', 'approveExtension'],
    ['2026-07-14', working('7月14日'), '答复期限延长，见延期答复告知书'],
  );
  const extension = await letterBody(county, journey.id, 'extensionLetter');
  for (const said of [
    '〔2026〕1号-延告',
    '该申请的答复期限原至2026年6月30日。',
    '因涉及的档案较多，需要逐份查阅，不能在上述期限内答复',
    '第三十三条第二款',
    '负责人同意，答复期限延长10个工作日，即延长至2026年7月14日',
    '2026年6月16日',
  ])
    expect(extension).toContain(said);
  const twice = await attempt(county, journey.id, [
    'civilOfficer',
    'proposeExtension',
    { version: (await storedRow(county, journey.id)).version, ...asking },
  ]);
  expect([twice.status, twice.body]).toEqual([
    409,
    expect.objectContaining({ detail: '已经延期一次，不能再次延期' }),
  ]);

  const consulting = {
    organisationName: '区财政局',
    about: '联合形成的低保资金请示是否公开',
    deliveredOn: '2026-06-17',
  };
  // 第十五个工作日是七月九日；（六月十七日，七月九日］十五个工作日不计：七月十四日再往后十五个，是八月四日。
  await journey.step(
    '2026-06-17',
    ['civilOfficer', 'consultJointAuthority', consulting],
    ['2026-08-04', working('8月4日'), '区民政局正在征求有关方面的意见，这段时间不计入答复期限'],
  );
  const joint = await letterBody(county, journey.id, 'jointAuthorityLetter');
  for (const said of ['区财政局', '第三十四条', '15个工作日', '逾期未提出意见的，视为同意公开'])
    expect(joint).toContain(said);
  const draft = {
    kind: 'refusedDeliberative',
    content: '所申请的是报请审批过程中的请示报告，本机关不予公开。',
    reason: '属于《条例》第十六条第二款所说的请示报告，请示的事项尚未批复',
    weighing: '现在公开会影响资金分配的独立判断，批复以后可以再申请',
  };
  await journey.step(
    '2026-07-13',
    ['civilOfficer', 'draftReply', draft],
    ['2026-08-04', working('8月4日'), '区民政局正在拟写答复'],
  );
  await journey.step(
    '2026-07-14',
    ['civilOfficer', 'submitForApproval'],
    ['2026-08-04', '区民政局已拟好答复，正在审核签发，最迟8月4日答复', '答复已拟好，等待审核签发'],
  );
  await journey.step(
    '2026-07-15',
    ['civilApprover', 'approve'],
    ['2026-08-04', '区民政局已于7月15日答复', '区民政局已答复，请查看答复内容'],
  );
  const refusal = await letterBody(county, journey.id, 'replyLetter');
  for (const said of [
    '第十六条第二款',
    '本机关决定不予公开',
    `不予公开的理由：${draft.reason}。`,
    `本机关对公开与不公开的影响作了权衡：${draft.weighing}。`,
    '应当先申请行政复议：可以自收到本答复之日起60日内向明湖区人民政府申请行政复议',
    '2026年7月15日',
  ])
    expect(refusal).toContain(said);
  expect((await storedRow(county, journey.id)).outcome).toBe('3.3.6');

  const answered = '区民政局已于7月15日答复';
  const filed = await journey.step(
    '2026-08-20',
    [
      'office',
      'recordRemedy',
      {
        kind: 'reconsideration',
        filedOn: '2026-08-18',
        body: '明湖区人民政府',
        caseNumber: '明复〔2026〕3号',
      },
    ],
    ['2026-08-04', answered, '登记了您提出的复议、诉讼或者投诉'],
  );
  expect((await see(county, 'office', journey.id)).availableActions).not.toContainEqual(
    expect.objectContaining({ act: 'archive' }),
  );
  const remedyId = filed.tracks.remedies[0]?.remedyId;
  await journey.step(
    '2026-10-09',
    ['office', 'recordRemedyResult', { remedyId, result: 'corrected', decidedOn: '2026-09-30' }],
    ['2026-08-04', answered, '登记了复议、诉讼或者投诉的结果'],
  );
  // 十月十日（周六）调休上班，撤销当天不算，第二十个工作日是十一月六日。
  await journey.step(
    '2026-10-10',
    ['civilApprover', 'revokeReply', { reason: '明复〔2026〕3号复议决定责令重新答复' }],
    ['2026-11-06', working('11月6日'), '区民政局撤销了原答复，重新办理'],
  );
  const revoked = await letterBody(county, journey.id, 'revocationLetter');
  for (const said of [
    '-撤告',
    '本机关已于2026年7月15日作出告知书',
    '因明复〔2026〕3号复议决定责令重新答复，现撤销该告知书，由本机关重新作出答复',
  ])
    expect(revoked).toContain(said);
  const granted = { kind: 'granted', content: '现提供该请示。', accessWay: '在本程序内查收' };
  await journey.step(
    '2026-10-14',
    ['civilOfficer', 'draftReply', granted],
    ['2026-11-06', working('11月6日'), '区民政局正在拟写答复'],
  );
  await journey.step(
    '2026-10-14',
    ['civilOfficer', 'submitForApproval'],
    ['2026-11-06', '区民政局已拟好答复，正在审核签发，最迟11月6日答复', '答复已拟好，等待审核签发'],
  );
  await journey.step(
    '2026-10-16',
    ['civilApprover', 'approve', { confidentialityOpinion: '批复以后可以公开' }],
    ['2026-11-06', '区民政局已于10月16日答复', '区民政局已答复，请查看答复内容'],
  );
  await journey.step(
    '2026-10-19',
    ['civilOfficer', 'archive'],
    ['2026-11-06', '区民政局已于10月16日答复', '区民政局已答复，请查看答复内容'],
  );
  // 一件只计一行：重新答复的那一行。
  await journey.finish('3.1');
  expect((await journey.letters()).map((letter) => letter.split(' ')[0])).toEqual([
    'registrationReceipt',
    'approvalSlip',
    'extensionLetter',
    'jointAuthorityLetter',
    'consultationNotice',
    'approvalSlip',
    'replyLetter',
    'revocationLetter',
    'approvalSlip',
    'replyLetter',
  ]);
});
