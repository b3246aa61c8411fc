// 旅程（甲）：全部公开。四月三日（周五）收到，清明、劳动节在期限之内。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openCounty, type County } from '../support/applications-county';
import { letterBody } from '../support/case-records';
import { fileCase, morningOf, see } from '../support/case-walk';
import { startJourney } from '../support/journey';

let county: County;
beforeAll(async () => {
  county = await openCounty(morningOf('2026-04-03'));
}, 120_000);
afterAll(() => county.close());

// A-33b：四月四日至六日、五月一日至五日放假，第二十个工作日是五月七日。
const dueOn = '2026-05-07';
const handling = '区民政局正在办理，最迟5月7日答复';

test('登记、受理、检索、审查、签发、转为主动公开、归档（A-29a、A-33b、A-36-2、A-17、A-44、A-45）', async () => {
  const { first } = await fileCase(county);
  const journey = startJourney(county, first, { on: '2026-04-03' });
  await journey.step(
    '2026-04-03',
    ['office', 'confirmReceipt'],
    [
      dueOn,
      '区政府办公室正在确定由哪个单位答复，最迟5月7日答复',
      '双方确认收到申请，从第二天起数答复期限',
    ],
  );
  await journey.step(
    '2026-04-07',
    ['office', 'dispatch', { leadDepartmentId: 'civil' }],
    [dueOn, handling, '已交由区民政局办理'],
  );
  await journey.step(
    '2026-04-07',
    ['civilOfficer', 'claim'],
    [dueOn, handling, '区民政局已有专人办理'],
  );
  await journey.step(
    '2026-04-10',
    ['civilOfficer', 'recordSearch', { places: '档案室', keywords: '低保 审批', result: 'found' }],
    [dueOn, handling, '区民政局已有专人办理'],
  );
  const draft = {
    kind: 'granted',
    content: '现将2026年上半年农村低保新增和退出的审批情况提供给您。',
    accessWay: '自本告知书送达之日起，在本程序内查收、下载',
  };
  await journey.step(
    '2026-04-15',
    ['civilOfficer', 'draftReply', draft],
    [dueOn, handling, '区民政局正在拟写答复'],
  );
  await journey.step(
    '2026-04-16',
    ['civilReviewer', 'reviewConfidentiality', { conclusion: 'passed', opinion: '不涉及国家秘密' }],
    [dueOn, handling, '区民政局正在拟写答复'],
  );
  await journey.step(
    '2026-04-17',
    ['civilOfficer', 'submitForApproval'],
    [dueOn, '区民政局已拟好答复，正在审核签发，最迟5月7日答复', '答复已拟好，等待审核签发'],
  );
  await journey.step(
    '2026-04-30',
    ['civilApprover', 'approve'],
    [dueOn, '区民政局已于4月30日答复', '区民政局已答复，请查看答复内容'],
  );
  // 到期前五个、三个工作日各提醒一次：四月二十七日（其后二十八至三十日、五月六日、七日）、二十九日。
  expect(await journey.alarms()).toEqual(['2026-04-27 答复 soon', '2026-04-29 答复 urgent']);

  const letter = await letterBody(county, journey.id, 'replyLetter');
  for (const said of [
    '政府信息公开告知书',
    '〔2026〕1号',
    '{{recipientName}}：',
    `本机关于2026年4月3日收到您提交的政府信息公开申请（登记编号：${first.registrationNumber}），申请内容为：2026年上半年农村低保新增和退出的审批情况。`,
    '根据《政府信息公开条例》第三十六条第二项的规定，现答复如下：',
    '您申请获取的政府信息，本机关予以公开。',
    draft.content,
    '获取的方式、途径和时间：自本告知书送达之日起，在本程序内查收、下载。',
    '向明湖区人民政府申请行政复议',
    '6个月内',
    '区民政局',
    '2026年4月30日',
  ])
    expect(letter).toContain(said);
  const receipt = await letterBody(county, journey.id, 'registrationReceipt');
  expect(receipt).toContain('收到申请之日：2026年4月3日。');
  expect(receipt).toContain('即在2026年5月7日以前');

  await journey.step(
    '2026-05-08',
    ['resident', 'suggestProactive', { reason: '村里人都想知道' }],
    [dueOn, '区民政局已于4月30日答复', '您建议把这项信息纳入主动公开'],
  );
  await journey.step(
    '2026-05-11',
    ['office', 'convertToProactive', { note: '五月底前在区政府网站公布' }],
    [dueOn, '区民政局已于4月30日答复', '区政府办公室决定把这项信息转为主动公开'],
  );
  await journey.step(
    '2026-05-12',
    ['office', 'archive'],
    [dueOn, '区民政局已于4月30日答复', '区政府办公室决定把这项信息转为主动公开'],
  );
  await journey.finish('3.1');
  expect(await journey.letters()).toEqual([
    'registrationReceipt',
    'approvalSlip',
    expect.stringMatching(/^replyLetter .*〔2026〕1号$/),
  ]);
  // 归档以后只登记救济、撤销重办。
  for (const [who, acts] of [
    ['resident', []],
    ['office', ['recordRemedy']],
    ['civilOfficer', ['recordRemedy']],
    ['civilApprover', ['revokeReply']],
  ] as const)
    expect((await see(county, who, journey.id)).availableActions.map(({ act }) => act)).toEqual(
      acts,
    );
});
