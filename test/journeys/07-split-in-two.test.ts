// 旅程（戊）：一件里有两项内容，拆成两件，由两个部门各自答复。期限跨调休与中秋。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { submitApplication } from '@shared/contract/applications';
import { previewAct } from '@shared/contract/preview-act';
import { submission } from '../support/application-acts';
import { openCounty, type County } from '../support/applications-county';
import {
  countRows,
  letterBody,
  letterSerials,
  storedEvents,
  storedRow,
} from '../support/case-records';
import { fileCase, morningOf, see } from '../support/case-walk';
import { startJourney } from '../support/journey';

let county: County;
beforeAll(async () => {
  county = await openCounty(morningOf('2026-09-01'));
}, 120_000);
afterAll(() => county.close());

const dueOn = '2026-09-29';
const of = (name: string) => `${name}正在办理，最迟9月29日答复`;
const REVIEWED = { confidentialityOpinion: '不涉密，可以公开。' };

const draft = (content: string) => ({ kind: 'granted', content, accessWay: '在本程序内查收' });

test('一事一申请：收到之日和期限不变，各自登记、答复、计一行（A-45，《信息处理费管理办法》第四条）', async () => {
  const description = '2026年低保新增名单和低保资金拨付明细';
  const { first } = await fileCase(county, { description });
  const journey = startJourney(county, first, { on: '2026-09-01' });
  await journey.step(
    '2026-09-01',
    ['office', 'confirmReceipt'],
    [
      dueOn,
      '区政府办公室正在确定由哪个单位答复，最迟9月29日答复',
      '双方确认收到申请，从第二天起数答复期限',
    ],
  );
  await journey.step(
    '2026-09-02',
    ['office', 'dispatch', { leadDepartmentId: 'civil' }],
    [dueOn, of('区民政局'), '已交由区民政局办理'],
  );
  await journey.step(
    '2026-09-02',
    ['civilOfficer', 'claim'],
    [dueOn, of('区民政局'), '区民政局已有专人办理'],
  );
  const matters = ['2026年低保新增名单', '2026年低保资金拨付明细'];
  const foreseen = await county.call<{ split: unknown; stateAfter: string }>(
    'civilOfficer',
    previewAct,
    {
      params: { applicationId: journey.id },
      body: { act: 'splitApplication', input: { matters, reason: '两项内容由两个单位保存' } },
    },
  );
  expect(foreseen.body.split).toEqual({ kept: matters[0], others: [matters[1]] });
  await journey.step(
    '2026-09-04',
    ['civilOfficer', 'splitApplication', { matters, reason: '两项内容由两个单位保存' }],
    [dueOn, of('区民政局'), '一件里有几样内容，已拆成几件分别办理'],
  );
  const parent = await storedRow(county, journey.id);
  expect(parent.description).toBe(matters[0]);
  const [child] = await county.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ applicationId: string }[]>`
      select application_id from applications where parent_id = ${journey.id}`,
  );
  const childFirst = await storedRow(county, child?.applicationId ?? '');
  expect(childFirst).toMatchObject({
    description: matters[1],
    registrationNumber: '明湖公开申〔2026〕00002号',
    receivedOn: '2026-09-01',
    dueOn,
    caseOfficerId: null,
    leadDepartmentId: 'civil',
    state: 'inProgress',
  });
  const second = startJourney(county, childFirst, { on: '2026-09-04' });
  expect((await see(county, 'resident', second.id)).parentNumber).toBe(first.registrationNumber);
  // 拆分出来的接着登记，编号不跳。
  const next = await county.call<{ registrationNumber: string }>('resident', submitApplication, {
    body: submission(),
  });
  expect(next.body.registrationNumber).toBe('明湖公开申〔2026〕00003号');

  const moving = { toDepartmentId: 'finance', reason: '拨付明细由区财政局保存' };
  await second.step(
    '2026-09-07',
    ['civilColleague', 'transfer', moving],
    [dueOn, of('区财政局'), '已转由区财政局办理'],
  );
  await second.step(
    '2026-09-08',
    ['financeOfficer', 'claim'],
    [dueOn, of('区财政局'), '区财政局已有专人办理'],
  );
  await second.step(
    '2026-09-16',
    ['financeOfficer', 'draftReply', draft('现提供拨付明细。')],
    [dueOn, of('区财政局'), '区财政局正在拟写答复'],
  );
  await second.step(
    '2026-09-16',
    ['financeOfficer', 'submitForApproval'],
    [dueOn, '区财政局已拟好答复，正在审核签发，最迟9月29日答复', '答复已拟好，等待审核签发'],
  );
  await second.step(
    '2026-09-17',
    ['financeApprover', 'approve', REVIEWED],
    [dueOn, '区财政局已于9月17日答复', '区财政局已答复，请查看答复内容'],
  );
  await journey.step(
    '2026-09-20',
    ['civilOfficer', 'draftReply', draft('现提供新增名单。')],
    [dueOn, of('区民政局'), '区民政局正在拟写答复'],
  );
  await journey.step(
    '2026-09-20',
    ['civilOfficer', 'submitForApproval'],
    [dueOn, '区民政局已拟好答复，正在审核签发，最迟9月29日答复', '答复已拟好，等待审核签发'],
  );
  await journey.step(
    '2026-09-21',
    ['civilApprover', 'approve', REVIEWED],
    [dueOn, '区民政局已于9月21日答复', '区民政局已答复，请查看答复内容'],
  );
  for (const [id, agency, matter] of [
    [journey.id, '区民政局', matters[0]],
    [second.id, '区财政局', matters[1]],
  ] as const) {
    const letter = await letterBody(county, id, 'replyLetter');
    expect(letter).toContain(`申请内容为：${matter ?? ''}。`);
    expect(letter).toContain('本机关于2026年9月1日收到您提交的政府信息公开申请');
    expect(letter.split('\n')).toContain(agency);
  }
  expect(await letterSerials(county)).toEqual([1, 2]);
  await second.step(
    '2026-09-28',
    ['financeOfficer', 'archive'],
    [dueOn, '区财政局已于9月17日答复', '区财政局已答复，请查看答复内容'],
  );
  await journey.step(
    '2026-09-28',
    ['civilOfficer', 'archive'],
    [dueOn, '区民政局已于9月21日答复', '区民政局已答复，请查看答复内容'],
  );
  await journey.finish('3.1');
  await second.finish('3.1');
  expect((await storedEvents(county, second.id))[0]?.kind).toBe('splitOff');
  // 留在本件的那一项：其后二十二至二十四日、二十八日、二十九日五个工作日；另一项早已答复。没人确认的是另外那件新申请。
  expect([await journey.alarms(), await second.alarms()]).toEqual([['2026-09-21 答复 soon'], []]);
  expect(await countRows(county, 'raised_alarms', "alarm = 'unconfirmed'")).toBe(1);
});
