// 旅程（庚）：申请的是历史文件，先向起草单位征询公开属性，已移交档案馆的按档案法办理。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openCounty, type County } from '../support/applications-county';
import { letterBody } from '../support/case-records';
import { fileCase, morningOf } from '../support/case-walk';
import { startJourney } from '../support/journey';

let county: County;
beforeAll(async () => {
  county = await openCounty(morningOf('2026-07-01'));
}, 120_000);
afterAll(() => county.close());

const working = (day: string) => `区民政局正在办理，最迟${day}答复`;

test('征询公开属性不计入期限，移交档案馆的告知去处（A-33d、A-36-7）', async () => {
  const description = '《关于2008年农村低保工作的通知》';
  const { first } = await fileCase(county, { description });
  const journey = startJourney(county, first, { on: '2026-07-01' });
  await journey.step(
    '2026-07-01',
    ['office', 'confirmReceipt'],
    [
      '2026-07-29',
      '区政府办公室正在确定由哪个单位答复，最迟7月29日答复',
      '双方确认收到申请，从第二天起数答复期限',
    ],
  );
  await journey.step(
    '2026-07-02',
    ['office', 'dispatch', { leadDepartmentId: 'civil' }],
    ['2026-07-29', working('7月29日'), '已交由区民政局办理'],
  );
  await journey.step(
    '2026-07-02',
    ['civilOfficer', 'claim'],
    ['2026-07-29', working('7月29日'), '区民政局已有专人办理'],
  );
  const inquiry = {
    organisationName: '区财政局',
    documentTitle: '《关于2008年农村低保工作的通知》',
    about: '该文件没有标注公开属性，请确定公开属性并说明理由',
  };
  // 还没有收到：暂按发出之日推算十五个工作日（到七月二十七日）不计。
  const sent = await journey.step(
    '2026-07-06',
    ['civilOfficer', 'inquireAttribute', inquiry],
    ['2026-08-19', working('8月19日'), '区民政局正在征求有关方面的意见，这段时间不计入答复期限'],
  );
  const letter = await letterBody(county, journey.id, 'attributeInquiryLetter');
  for (const said of [
    '〔2026〕1号-函',
    '政府信息公开属性征询函',
    '区财政局',
    '涉及你单位起草的历史文件《关于2008年农村低保工作的通知》',
    '确定该文件的公开属性（主动公开、依申请公开或者不予公开），以公函答复本机关',
    '2026年7月6日',
  ])
    expect(letter).toContain(said);
  const opinion = {
    consultationId: sent.tracks.consultations[0]?.consultationId ?? '',
    opinion: 'noView',
    receivedOn: '2026-07-13',
    reason: '该文件已于2019年随全宗移交区档案馆',
  };
  // （七月六日，七月十三日］五个工作日不计。
  await journey.step(
    '2026-07-13',
    ['civilOfficer', 'recordOpinion', opinion],
    ['2026-08-05', working('8月5日'), '区民政局已收到所征求的意见'],
  );
  const draft = {
    kind: 'archivedReferral',
    content: '该文件已于2019年移交明湖区档案馆保管。',
    accessWay: '持身份证明到明湖区档案馆查阅',
    specialLaw: '《中华人民共和国档案法》第二十七条、第二十八条',
  };
  await journey.step(
    '2026-07-16',
    ['civilOfficer', 'draftReply', draft],
    ['2026-08-05', working('8月5日'), '区民政局正在拟写答复'],
  );
  await journey.step(
    '2026-07-16',
    ['civilOfficer', 'submitForApproval'],
    ['2026-08-05', '区民政局已拟好答复，正在审核签发，最迟8月5日答复', '答复已拟好，等待审核签发'],
  );
  await journey.step(
    '2026-07-20',
    ['civilApprover', 'approve'],
    ['2026-08-05', '区民政局已于7月20日答复', '区民政局已答复，请查看答复内容'],
  );
  const reply = await letterBody(county, journey.id, 'replyLetter');
  for (const said of [
    '〔2026〕3号',
    '本机关于2026年7月1日收到您提交的政府信息公开申请',
    '第三十六条第七项',
    '已经依法移交国家档案馆，请您依照《中华人民共和国档案法》等有关档案管理的规定办理查询利用',
    '持身份证明到明湖区档案馆查阅',
    '明湖区人民政府申请行政复议',
    '2026年7月20日',
  ])
    expect(reply).toContain(said);
  expect(await journey.alarms()).toEqual([]);
  await journey.step(
    '2026-07-21',
    ['civilOfficer', 'archive'],
    ['2026-08-05', '区民政局已于7月20日答复', '区民政局已答复，请查看答复内容'],
  );
  await journey.finish('3.3.8');
});
