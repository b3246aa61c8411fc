// 旅程（乙）：先补正，再征求第三方意见，部分公开。补正、征求意见跨中秋、国庆与三个调休上班日。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openCounty, type County } from '../support/applications-county';
import { countRows, letterBody, storedLetters, storedRow } from '../support/case-records';
import { fileCase, morningOf, see } from '../support/case-walk';
import { startJourney } from '../support/journey';

let county: County;
beforeAll(async () => {
  county = await openCounty(morningOf('2026-09-14'));
}, 120_000);
afterAll(() => county.close());

const working = (day: string) => `区民政局正在办理，最迟${day}答复`;

test('补正重新起算，征求第三方意见不计入，区分处理（A-30、A-32、A-33d、A-37、A-R7）', async () => {
  const { first } = await fileCase(county);
  const journey = startJourney(county, first, { on: '2026-09-14' });
  // 九月二十日调休上班，二十五日至二十七日、十月一日至七日放假，十月十日调休上班：第二十个工作日是十月十六日。
  await journey.step(
    '2026-09-14',
    ['office', 'confirmReceipt'],
    [
      '2026-10-16',
      '区政府办公室正在确定由哪个单位答复，最迟10月16日答复',
      '双方确认收到申请，从第二天起数答复期限',
    ],
  );
  await journey.step(
    '2026-09-15',
    ['office', 'dispatch', { leadDepartmentId: 'civil' }],
    ['2026-10-16', working('10月16日'), '已交由区民政局办理'],
  );
  await journey.step(
    '2026-09-15',
    ['civilOfficer', 'claim'],
    ['2026-10-16', working('10月16日'), '区民政局已有专人办理'],
  );
  const items = ['写明要哪个乡镇的', '写明是新增还是退出'];
  const amending = { items, guidance: '可以写“青山镇2026年新增低保名单”' };
  await journey.step(
    '2026-09-18',
    ['civilOfficer', 'requestAmendment', amending],
    ['2026-10-16', '等待申请人补正申请内容', '区民政局请您补正申请内容，补正后重新起算答复期限'],
  );
  // 第十五个工作日是十月十五日。
  expect((await see(county, 'resident', journey.id)).ownClocks).toMatchObject([
    { kind: 'amendment', dueOn: '2026-10-15', isExpired: false },
  ]);
  const amendment = await letterBody(county, journey.id, 'amendmentLetter');
  for (const said of [
    '〔2026〕1号-补告',
    '政府信息公开申请补正告知书',
    '{{recipientName}}：',
    '本机关于2026年9月14日收到您提交的政府信息公开申请',
    '根据《政府信息公开条例》第三十条的规定，现一次性告知您作出补正',
    ...items,
    '补正的方法：可以写“青山镇2026年新增低保名单”。',
    '请您在2026年10月15日以前（含当日）补正。',
    '补正期限自本告知书成文次日起计15个工作日。',
    '答复期限自本机关收到补正的申请之日起重新计算。',
    '视为放弃申请',
    '区民政局',
    '2026年9月18日',
  ])
    expect(amendment).toContain(said);

  const description = '青山镇2026年上半年新增低保名单和审批表';
  // 十月九日（周五）收到补正，十日（周六）调休上班是第一个工作日，第二十个是十一月五日。
  await journey.step(
    '2026-10-09',
    ['resident', 'receiveAmendment', { description }],
    ['2026-11-05', working('11月5日'), '收到补正的申请'],
  );
  const consulting = {
    partyName: '虚构乙',
    partyContact: '明湖区虚构路1号，19900000002',
    about: '审批表中您的家庭住址、患病情况',
    deliveredOn: null,
  };
  // 还没有登记对方收到：暂按发出之日推算十五个工作日（到十一月二日）不计。
  const sent = await journey.step(
    '2026-10-12',
    ['civilOfficer', 'consultThirdParty', consulting],
    ['2026-11-26', working('11月26日'), '区民政局正在征求有关方面的意见，这段时间不计入答复期限'],
  );
  const consultationId = sent.tracks.consultations[0]?.consultationId ?? '';
  // 十三日收到，第十五个工作日是十一月三日；（十月十二日，十一月三日］不计，共十六个工作日。
  await journey.step(
    '2026-10-14',
    ['civilOfficer', 'recordConsultationDelivery', { consultationId, deliveredOn: '2026-10-13' }],
    ['2026-11-27', working('11月27日'), '区民政局正在征求有关方面的意见，这段时间不计入答复期限'],
  );
  // 二十日收到意见：（十二日，二十日］六个工作日不计。
  await journey.step(
    '2026-10-21',
    [
      'civilOfficer',
      'recordOpinion',
      { consultationId, opinion: 'objects', receivedOn: '2026-10-20', reason: '涉及个人隐私' },
    ],
    ['2026-11-13', working('11月13日'), '区民政局已收到所征求的意见'],
  );
  const letter = await letterBody(county, journey.id, 'thirdPartyConsultationLetter');
  for (const said of [
    '〔2026〕2号-征',
    '根据《政府信息公开条例》第三十二条的规定，现书面征求您（单位）的意见',
    '征求意见的内容为：审批表中您的家庭住址、患病情况。',
    '自收到本征求意见书之日起15个工作日内提出意见',
    '逾期未提出意见的，由本机关依照《政府信息公开条例》的规定决定是否公开',
    '2026年10月12日',
  ])
    expect(letter).toContain(said);
  expect(await letterBody(county, journey.id, 'consultationNotice')).toContain(
    '征求第三方和其他机关意见所需时间不计算在答复期限内',
  );

  const draft = {
    kind: 'partiallyGranted',
    content: '现提供青山镇2026年上半年新增低保名单和隐去部分内容的审批表。',
    accessWay: '在本程序内查收、下载',
    redactions: [
      {
        part: '审批表中的家庭住址、患病情况',
        ground: 'refusedThirdParty',
        reason: '属于个人隐私，第三方不同意公开',
      },
    ],
  };
  await journey.step(
    '2026-11-02',
    ['civilOfficer', 'draftReply', draft],
    ['2026-11-13', working('11月13日'), '区民政局正在拟写答复'],
  );
  await journey.step(
    '2026-11-03',
    [
      'civilReviewer',
      'reviewConfidentiality',
      { conclusion: 'partial', opinion: '隐私部分不公开' },
    ],
    ['2026-11-13', working('11月13日'), '区民政局正在拟写答复'],
  );
  await journey.step(
    '2026-11-03',
    ['civilOfficer', 'submitForApproval'],
    [
      '2026-11-13',
      '区民政局已拟好答复，正在审核签发，最迟11月13日答复',
      '答复已拟好，等待审核签发',
    ],
  );
  await journey.step(
    '2026-11-06',
    ['civilApprover', 'approve'],
    ['2026-11-13', '区民政局已于11月6日答复', '区民政局已答复，请查看答复内容'],
  );
  const reply = await letterBody(county, journey.id, 'replyLetter');
  for (const said of [
    '〔2026〕4号',
    `申请内容为：${description}。`,
    '第三十七条',
    '能够作区分处理',
    '其余部分不予公开，具体内容、依据和理由如下：',
    '审批表中的家庭住址、患病情况',
    '属于个人隐私，第三方不同意公开',
    '获取的方式、途径和时间：在本程序内查收、下载。',
    '应当先申请行政复议：可以自收到本答复之日起60日内向明湖区人民政府申请行政复议',
    '2026年11月6日',
  ])
    expect(reply).toContain(said);
  // 期限前五个工作日是十一月六日；签发在巡检之后，所以提醒过一次。
  expect(await journey.alarms()).toEqual(['2026-11-06 答复 soon']);

  await journey.step(
    '2026-11-09',
    ['civilOfficer', 'archive'],
    ['2026-11-13', '区民政局已于11月6日答复', '区民政局已答复，请查看答复内容'],
  );
  await journey.finish('3.2');

  // 第三方的姓名、联系方式只在保险箱里。
  const seen = JSON.stringify([
    await storedLetters(county, journey.id),
    await storedRow(county, journey.id),
    await see(county, 'civilOfficer', journey.id),
    county.logLines,
  ]);
  for (const secret of ['虚构乙', '19900000002', '虚构路1号']) expect(seen).not.toContain(secret);
  expect(await countRows(county, 'outbox_messages', "body like '%虚构乙%'")).toBe(0);
});
