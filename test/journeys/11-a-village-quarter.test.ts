// 旅程（壬）：柳树坪村的一个季度：照镇里的样本定清单，三个月的财务，低保公示；三月的财务晚了，镇里看得到。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { coverageOfBody } from '@shared/contract/coverage';
import * as duties from '@shared/contract/duties';
import type { OutputOf } from '@shared/contract/endpoint';
import {
  createNotice,
  maskNotice,
  publishNotice,
  submitNotice,
  updateNotice,
  type NoticeDraft,
} from '@shared/contract/notice-drafts';
import { getNotice, villageBoard } from '@shared/contract/notices';
import { previousFinance } from '@shared/contract/village-finance';
import { runDeadlineSweep } from '@functions/entrypoints/wire/clock';
import { runDutySweep } from '@functions/entrypoints/wire/duty-sweep';
import { startTrip, type Trip } from '../support/board-journey';
import * as village from '../support/village-journey';

const { organisationId, townshipId, editor, member, township } = village.VILLAGE;
let trip: Trip;
beforeAll(async () => {
  trip = await startTrip('2027-01-04');
}, 120_000);
afterAll(() => trip.world.close());

type Board = OutputOf<typeof villageBoard>;
type Notice = OutputOf<typeof getNotice>;
const board = () => trip.done<Board>(null, villageBoard, { params: { organisationId } });
const read = (noticeId: string) => trip.done<Notice>(null, getNotice, { params: { noticeId } });
let financeId: string;
/** 公开栏上每月财务的情形。 */
const monthly = async () =>
  (await board()).dueItems
    .filter(({ obligationId }) => obligationId === financeId)
    .map(({ period, dueOn, state }) => [period, dueOn, state]);

const item = (itemId: string, over: Record<string, unknown>) => ({
  itemId,
  affairsKind: 'finance',
  entryId: null,
  focusTopic: null,
  ...over,
});

test('1月4日：镇里定样本，村里照着用；公开栏上看得到每月财务哪天到期', async () => {
  const items = [
    item('monthly-finance', {
      title: '财务收支（每月）',
      rhythm: 'monthly',
      dueRule: 'afterEnd',
      dueDay: 10,
      focusTopic: 'villageFinance',
    }),
    item('contracts', {
      title: '集体合同',
      rhythm: 'quarterly',
      dueRule: 'periodEnd',
      dueDay: null,
    }),
  ];
  const body = { version: 0, items };
  const saved = await trip.done<{ version: number }>(township, duties.saveListTemplate, {
    params: { townshipId },
    body,
  });
  expect(saved.version).toBe(1);
  expect(
    (await trip.refused(editor, duties.saveListTemplate, { params: { townshipId }, body }))[0],
  ).toBe(403);
  expect(await trip.done(editor, duties.adoptListTemplate, { body: { version: 1 } })).toEqual({
    added: 2,
    changed: 0,
    retired: 0,
  });
  const listed = await trip.done<OutputOf<typeof duties.listBodyDuties>>(
    null,
    duties.listBodyDuties,
    { params: { organisationId } },
  );
  const own = listed.duties.find(({ title }) => title === '财务收支（每月）');
  financeId = own?.obligationId ?? '';
  expect(own).toMatchObject({ isFromTemplate: true, startsOn: '2027-01-01', rhythm: 'monthly' });
  // 一月还没有过完，没有可公开的。
  expect(await monthly()).toEqual([]);
  trip.on('2027-02-01');
  expect(await monthly()).toEqual([['2027年1月', '2027-02-10', 'due']]);
});

const january = village.monthOf('2027年1月', 124_395_95, [
  ['2027-01-08', '机动地承包费', 18_600, 0],
  ['2027-01-20', '路灯电费', 0, 1_260],
]);
const february = village.monthOf('2027年2月', january.balanceFen, [
  ['2027-02-05', '门面房租金', 9_000, 0],
  ['2027-02-22', '春节慰问', 0, 3_400],
]);
const march = village.monthOf('2027年3月', february.balanceFen, [
  ['2027-03-18', '清淤工程款', 0, 20_000],
]);
const financeNotice = (finance: ReturnType<typeof village.monthOf>, producedOn: string) => ({
  title: `柳树坪村${finance.period}财务收支公示`,
  affairsKind: 'finance',
  obligationId: financeId,
  processStage: 'outcome',
  bodyMarkdown: '本月收支逐笔公布如下。',
  producedOn,
  publicityDays: null,
  finance,
});

test('2月3日：一月的财务，审核以后公开栏上看得到数，公开以前看不到、搜不到', async () => {
  trip.on('2027-02-03');
  const fields = financeNotice(january, '2027-02-02');
  const draft = await trip.done<NoticeDraft>(editor, createNotice, village.drafted(fields));
  expect(draft).toMatchObject({ state: 'draft', track: 'village' });
  const sent = await trip.done<NoticeDraft>(editor, submitNotice, village.on(draft));
  expect(await trip.found('2027年1月财务')).toEqual([]);
  expect((await trip.refused(null, getNotice, { params: { noticeId: draft.noticeId } }))[0]).toBe(
    404,
  );
  expect((await trip.refused(editor, publishNotice, village.on(sent)))[0]).toBe(403);
  await trip.done(member, publishNotice, village.on(sent));
  expect(await trip.found('2027年1月财务')).toEqual([fields.title]);
  expect((await board()).finance).toMatchObject({
    period: '2027年1月',
    openingFen: 12_439_595,
    incomeFen: 1_860_000,
    expenseFen: 126_000,
    balanceFen: 14_173_595,
  });
  expect(await monthly()).toContainEqual(['2027年1月', '2027-02-10', 'published']);
  expect(await village.eventsOf(trip, draft.noticeId)).toEqual([
    'drafted',
    'submitted',
    'published',
  ]);
});

test('3月3日：二月的期初结转自一月；加不上的、与上期对不上的都不能往下走', async () => {
  trip.on('2027-03-03');
  const query = { obligationId: financeId, period: '2027年2月' };
  const { previous } = await trip.done<OutputOf<typeof previousFinance>>(editor, previousFinance, {
    query,
  });
  expect(previous).toMatchObject({ period: '2027年1月', balanceFen: 14_173_595 });

  const wrong = { ...february, balanceFen: february.balanceFen + 10_000 };
  expect(
    await trip.refused(editor, createNotice, village.drafted(financeNotice(wrong, '2027-03-02'))),
  ).toEqual([
    422,
    '「期末结余」应是期初结余加收入减支出，算得147,335.95元，填的是147,435.95元，请核对',
  ]);
  const apart = village.monthOf('2027年2月', january.balanceFen - 5_000, [
    ['2027-02-05', '门面房租金', 9_000, 0],
  ]);
  const draft = await trip.done<NoticeDraft>(
    editor,
    createNotice,
    village.drafted(financeNotice(apart, '2027-03-02')),
  );
  expect(draft.checks.filter(({ level }) => level === 'block').map(({ field }) => field)).toEqual([
    'finance.openingFen',
  ]);
  const refused = await trip.refused(editor, submitNotice, village.on(draft));
  expect(refused[0]).toBe(422);
  expect(refused[1]).toContain('上期（2027年1月）公开的期末结余是141,735.95元');
  const { idempotencyKey, ...mended } = village.drafted(financeNotice(february, '2027-03-02')).body;
  expect(idempotencyKey).not.toBe('');
  const fixed = await trip.done<NoticeDraft>(editor, updateNotice, village.on(draft, mended));
  const sent = await trip.done<NoticeDraft>(editor, submitNotice, village.on(fixed));
  await trip.done(member, publishNotice, village.on(sent));
  expect((await read(draft.noticeId)).recentPeriods.map(({ period }) => period)).toEqual([
    '2027年1月',
    '2027年2月',
  ]);
});

const families = [
  ['贺满囤', '999999197503120013'],
  ['温有粮', '999999198112050024'],
] as const;
let dibao: NoticeDraft;

test('3月8日：低保公示带着身份证号，先拦下，一键隐去，监督委员会审过才公开', async () => {
  trip.on('2027-03-08');
  const table = families.map(([name, number]) => `| ${name} | ${number} | 2 | 780 |`).join('\n');
  const fields = {
    title: '2027年第一季度拟新增低保对象公示',
    processStage: 'outcome',
    bodyMarkdown: `| 户主 | 身份证号 | 人数 | 月保障金（元） |\n|---|---|---|---|\n${table}`,
    producedOn: '2027-03-08',
    publicityDays: 7,
    publicityEnding: 'maskNames',
  };
  const draft = await trip.done<NoticeDraft>(editor, createNotice, village.drafted(fields));
  expect(draft.findings.map(({ kind }) => kind)).toEqual(['idNumber', 'idNumber']);
  for (const [, number] of families) expect(JSON.stringify(draft.findings)).not.toContain(number);
  expect((await trip.refused(editor, submitNotice, village.on(draft)))[0]).toBe(422);
  const masked = await trip.done<NoticeDraft>(editor, maskNotice, village.on(draft));
  expect(masked.findings).toEqual([]);
  const sent = await trip.done<NoticeDraft>(editor, submitNotice, village.on(masked));
  dibao = await trip.done<NoticeDraft>(member, publishNotice, village.on(sent));
  const shown = await read(dibao.noticeId);
  expect([shown.publicityUntil, shown.publicityDaysLeft]).toEqual(['2027-03-15', 7]);
  for (const [name, number] of families) {
    expect(shown.bodyMarkdown).toContain(name);
    expect(shown.bodyMarkdown).not.toContain(number);
    expect(await trip.found(number)).toEqual([]);
  }
});

test('公示到3月15日；16日巡检隐去姓名，网页和搜索里都没有了，记事留痕（H-15）', async () => {
  trip.on('2027-03-15');
  await runDeadlineSweep(trip.world.platform);
  expect((await read(dibao.noticeId)).bodyMarkdown).toContain('贺满囤');
  trip.on('2027-03-16');
  await runDeadlineSweep(trip.world.platform);
  const shown = await read(dibao.noticeId);
  for (const [name] of families) {
    expect(shown.bodyMarkdown).not.toContain(name);
    expect(await trip.found(name)).toEqual([]);
  }
  expect(shown.publicityDaysLeft).toBe(0);
  expect(await village.eventsOf(trip, dibao.noticeId)).toEqual([
    'drafted',
    'masked',
    'submitted',
    'published',
    'publicityEnded',
  ]);
  expect(await trip.audited(dibao.noticeId)).toEqual([
    'drafted',
    'masked',
    'submitted',
    'published',
    'publicityEndedMasked',
  ]);
});

test('4月：三月的财务没有按时公开，公开栏写明逾期，镇里收到提醒；补上以后算晚公开', async () => {
  const tell = async (day: string) => {
    trip.on(day);
    await runDutySweep(trip.world.platform);
  };
  await tell('2027-04-03');
  await tell('2027-04-09');
  expect(await village.messagesTo(trip, editor, { since: '2027-04-09' })).toContain(
    '应公开事项马上到期',
  );
  await tell('2027-04-11');
  await tell('2027-04-12');
  expect(await monthly()).toContainEqual(['2027年3月', '2027-04-10', 'overdue']);
  expect(await village.messagesTo(trip, township, { since: '2027-04-10' })).toEqual([
    '有应公开事项逾期没有公开',
  ]);
  await village.hung(trip, financeNotice(march, '2027-04-12'));
  expect(await monthly()).toEqual([['2027年4月', '2027-05-10', 'due']]);
  const { cells } = await trip.done<OutputOf<typeof coverageOfBody>>(null, coverageOfBody, {
    params: { organisationId },
  });
  const own = cells.find(
    ({ affairsKind, section }) => affairsKind === 'finance' && section === null,
  );
  expect(own).toMatchObject({ onTime: 2, late: 1 });
});

test('日志里没有身份证号，也没有低保户的姓名', () => {
  const log = trip.world.logLines.join('\n');
  for (const secret of families.flat()) expect(log).not.toContain(secret);
});
