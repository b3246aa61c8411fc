// 旅程（壬之二）：同一个季度里，柳树坪村登记一份合同、照“四议两公开”议定一件事；
// 村民看、搜、提问，答复晚了镇里看得到；张贴件印出来，更正以后核对得出。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OutputOf } from '@shared/contract/endpoint';
import { approveCorrection, proposeCorrection } from '@shared/contract/notice-acts';
import { createNotice, type NoticeDraft } from '@shared/contract/notice-drafts';
import { getNotice, villageBoard } from '@shared/contract/notices';
import { shareNotice, verifyNotice } from '@shared/contract/posters';
import * as decisions from '@shared/contract/village-decisions';
import { getNoticeText } from '@shared/contract/village-notice-text';
import * as questions from '@shared/contract/village-questions';
import * as registers from '@shared/contract/village-registers';
import { townshipView } from '@shared/contract/village-township';
import { checkRegister, sealRegister } from '@shared/contract/wall-sheets';
import { runVillageSweep } from '@functions/entrypoints/wire/village-affairs';
import { startTrip, type Trip } from '../support/board-journey';
import * as village from '../support/village-journey';
import { newKey } from '../support/world';

const { organisationId, editor, member, township, resident, otherResident } = village.VILLAGE;
let trip: Trip;
beforeAll(async () => {
  trip = await startTrip('2027-01-11');
}, 120_000);
afterAll(() => trip.world.close());

type Decision = decisions.DecisionView;
type Text = OutputOf<typeof getNoticeText>;
const ofVillage = { params: { organisationId } };
/** 由记录拟出的文字挂出来。 */
const hungFrom = async (query: object, producedOn: string): Promise<NoticeDraft> => {
  const text = await trip.done<Text>(editor, getNoticeText, { query });
  return village.hung(trip, { ...text, producedOn });
};
const publicDecision = async (decisionId: string) =>
  (
    await trip.done<{ items: Decision[] }>(null, decisions.listPublicDecisions, ofVillage)
  ).items.find((each) => each.decisionId === decisionId);

test('1月：登记一份水塔承包合同，公开清单不写对方姓名；到期前六十天、三十天各提醒一次', async () => {
  const entry = {
    kind: 'contract',
    name: '村东水塔承包合同',
    counterpart: '温有粮',
    counterpartKind: 'person',
    amountFen: 960_000,
    method: 'negotiation',
    startsOn: '2025-04-01',
    endsOn: '2027-03-31',
    isPublic: true,
  };
  await trip.done(editor, registers.addRegisterEntry, {
    body: { ...entry, idempotencyKey: newKey() },
  });
  const listed = await trip.done<OutputOf<typeof registers.listPublicRegister>>(
    null,
    registers.listPublicRegister,
    ofVillage,
  );
  const shown = listed.items.find(({ name }) => name === entry.name);
  expect([shown?.counterpart, shown?.daysLeft]).toEqual(['温**', 79]);

  const reminders: (readonly [string, number])[] = [];
  for (const day of ['2027-01-29', '2027-01-30', '2027-01-31', '2027-03-01', '2027-03-02']) {
    trip.on(day);
    await runVillageSweep(trip.world.platform);
    const said = await village.messagesTo(trip, editor, {
      since: '2027-01-29',
      about: '2027-03-31',
    });
    reminders.push([day, said.length]);
  }
  expect(reminders).toEqual([
    ['2027-01-29', 0],
    ['2027-01-30', 1],
    ['2027-01-31', 1],
    ['2027-03-01', 2],
    ['2027-03-02', 2],
  ]);
  trip.on('2027-02-01');
  const notice = await hungFrom({ kind: 'contract' }, '2027-02-01');
  expect(notice.bodyMarkdown).not.toContain('温有粮');
  expect(await trip.found('村东水塔承包合同')).toEqual([notice.title]);
});

const stages = {
  proposal: { heldOn: '2027-02-08', summary: '村党支部提议改造村东灌渠' },
  consultation: { heldOn: '2027-02-10', summary: '两委商议，拟用机动地承包费' },
  review: {
    heldOn: '2027-02-15',
    summary: '党员大会审议通过',
    entitled: 30,
    present: 26,
    agreed: 25,
    opposed: 1,
    abstained: 0,
  },
  decision: {
    heldOn: '2027-02-20',
    summary: '村民代表会议表决',
    meetingKind: 'representatives',
    entitled: 45,
    present: 28,
    agreed: 26,
    opposed: 1,
    abstained: 1,
  },
};
let decision: Decision;
const record = async (stage: string, body: object): Promise<Decision> =>
  trip.done<Decision>(editor, decisions.recordDecisionStage, {
    params: { decisionId: decision.decisionId, stage },
    body: { place: '村部会议室', ...body, version: decision.version },
  });

test('2月：“四议两公开”，到会不足三分之二的不通过；补开以后通过，公开以前村民看不到', async () => {
  trip.on('2027-02-21');
  decision = await trip.done<Decision>(editor, decisions.createDecision, {
    body: { idempotencyKey: newKey(), matter: 'publicWelfare', title: '改造村东灌渠' },
  });
  for (const [stage, body] of Object.entries(stages)) decision = await record(stage, body);
  const short = decision.stages.at(-1)?.judgement;
  expect([short?.hasQuorum, short?.isPassed, decision.state]).toEqual([
    false,
    false,
    'awaitingDisclosure',
  ]);
  decision = await record('decision', { ...stages.decision, present: 40, agreed: 37, opposed: 2 });
  expect(decision.stages.at(-1)?.judgement).toMatchObject({ hasQuorum: true, isPassed: true });
  expect([decision.state, decision.disclosureDueOn]).toEqual(['awaitingDisclosure', '2027-03-02']);
  expect(await publicDecision(decision.decisionId)).toBeUndefined();
  const { decisionId } = decision;
  const notice = await hungFrom({ kind: 'decision', recordId: decisionId }, '2027-02-21');
  expect(notice.bodyMarkdown).toMatch(/应到45人，实到40人.*赞成37人/);
  decision = await trip.done<Decision>(editor, decisions.discloseDecision, {
    params: { decisionId },
    body: {
      version: decision.version,
      stage: 'decisionDisclosure',
      noticeId: notice.noticeId,
    },
  });
  expect([decision.state, (await publicDecision(decisionId))?.stages.length]).toEqual([
    'implementing',
    5,
  ]);
});

const finance = village.monthOf('2027年2月', 141_735_95, [
  ['2027-02-05', '门面房租金', 9_000, 0],
  ['2027-02-22', '春节慰问', 0, 3_400],
]);
let notice: NoticeDraft;
let asked: questions.QuestionView;

test('3月3日：村民在公开栏看到、搜到二月的财务，提一个问题；15天内没有答，镇里看得到', async () => {
  trip.on('2027-03-03');
  notice = await village.hung(trip, {
    title: '柳树坪村2027年2月财务收支公示',
    affairsKind: 'finance',
    processStage: 'outcome',
    bodyMarkdown: '本月收支逐笔公布如下。',
    producedOn: '2027-03-02',
    publicityDays: null,
    finance,
  });
  const board = await trip.done<OutputOf<typeof villageBoard>>(null, villageBoard, ofVillage);
  expect(board.newest[0]).toMatchObject({ title: notice.title, publishedOn: '2027-03-03' });
  expect(board.finance).toMatchObject({ noticeId: notice.noticeId, period: '2027年2月' });
  expect((await trip.found('2027年2月财务'))[0]).toBe(notice.title);

  const body = {
    idempotencyKey: newKey(),
    noticeId: notice.noticeId,
    text: '春节慰问了几户？每户多少？',
  };
  expect((await trip.refused(null, questions.askVillage, { body }))[0]).toBe(401);
  asked = await trip.done<questions.QuestionView>(resident, questions.askVillage, { body });
  expect([asked.state, asked.dueOn]).toEqual(['waiting', '2027-03-18']);

  trip.on('2027-03-19');
  await runVillageSweep(trip.world.platform);
  await runVillageSweep(trip.world.platform);
  const told = await village.messagesTo(trip, township, { since: '2027-03-19' });
  expect(told.filter((title) => title === '提问超期没有答复')).toHaveLength(1);
  const seen = await trip.done<OutputOf<typeof townshipView>>(township, townshipView, {});
  expect(seen.questions.find(({ questionId }) => questionId === asked.questionId)).toMatchObject({
    state: 'overdue',
    daysLeft: -1,
  });
});

test('3月22日：晚了四天才答，公开问答；人人看得到，不写是谁问的', async () => {
  trip.on('2027-03-22');
  const about = { params: { noticeId: notice.noticeId } };
  const before = await trip.done<{ items: unknown[] }>(null, questions.listNoticeQuestions, about);
  expect(before.items).toEqual([]);
  const answer = '17户，每户200元，名单见公开栏。';
  const answered = await trip.done<questions.QuestionView>(editor, questions.answerQuestion, {
    params: { questionId: asked.questionId },
    body: { version: asked.version, answer, isPublic: true },
  });
  expect([answered.state, answered.daysLeft]).toEqual(['answered', -4]);
  const open = await trip.done<OutputOf<typeof questions.listNoticeQuestions>>(
    null,
    questions.listNoticeQuestions,
    about,
  );
  expect(open.items).toEqual([
    {
      questionId: asked.questionId,
      text: '春节慰问了几户？每户多少？',
      askedOn: '2027-03-03',
      answer,
      answeredOn: '2027-03-22',
    },
  ]);
  const others = await trip.done<{ questions: unknown[] }>(
    otherResident,
    questions.listMyQuestions,
    {},
  );
  expect(others.questions).toEqual([]);
  const seen = await trip.done<OutputOf<typeof townshipView>>(township, townshipView, {});
  expect(seen.questions.map(({ questionId }) => questionId)).not.toContain(asked.questionId);
});

type Verdict = OutputOf<typeof verifyNotice>;
const verified = (checksum: string) =>
  trip.done<Verdict>(null, verifyNotice, { query: { noticeId: notice.noticeId, checksum } });

test('3月23日：印张贴件，扫码核对一致；更正以后，墙上那张核对得出“印出以后更正过”', async () => {
  trip.on('2027-03-23');
  const about = { params: { noticeId: notice.noticeId } };
  const { checksum } = await trip.done<OutputOf<typeof shareNotice>>(null, shareNotice, about);
  const poster = await trip.download(`/notices/${notice.noticeId}/poster?paper=A3`);
  const text = await village.printedText(poster.bytes);
  for (const said of [notice.title, checksum.replace(/ /g, ''), '3,400.00', '147,335.95'])
    expect(text).toContain(said);
  expect((await verified(checksum)).verdict).toBe('unaltered');

  const correction = {
    title: notice.title,
    summary: '',
    bodyMarkdown: '本月收支逐笔公布如下。春节慰问共17户。',
    contentElements: [],
    reason: '补写户数',
  };
  const shown = await trip.done<OutputOf<typeof getNotice>>(null, getNotice, about);
  const proposed = await trip.done<NoticeDraft>(
    editor,
    proposeCorrection,
    village.on(notice, correction),
  );
  expect((await verified(checksum)).verdict).toBe('unaltered');
  await trip.done(member, approveCorrection, village.on(proposed));
  expect(await verified(checksum)).toMatchObject({
    verdict: 'corrected',
    printedOn: '2027-03-03',
    changedOn: '2027-03-23',
    printedText: { title: notice.title, bodyMarkdown: shown.bodyMarkdown },
  });
  expect(await village.eventsOf(trip, notice.noticeId)).toEqual([
    'drafted',
    'submitted',
    'published',
    'correctionProposed',
    'corrected',
  ]);
});

test('4月1日：三月的公开清单印着登记头；以后核对，一笔也没有少', async () => {
  trip.on('2027-04-01');
  const sealed = await trip.done<OutputOf<typeof sealRegister>>(editor, sealRegister, {
    body: { month: '2027-03' },
  });
  const sheet = await trip.download(`/organisations/${organisationId}/wall-sheet?month=2027-03`);
  const text = await village.printedText(sheet.bytes);
  for (const said of [notice.title, sealed.head]) expect(text).toContain(said);
  await village.hung(trip, { title: '四月清明防火提醒', producedOn: '2027-04-01' });
  const check = (head: string) =>
    trip.done<OutputOf<typeof checkRegister>>(null, checkRegister, {
      ...ofVillage,
      body: { printed: [{ month: '2027-03', head }] },
    });
  expect(await check(sealed.head)).toMatchObject({ isIntact: true, firstDifferentMonth: null });
  expect(await check('0'.repeat(64))).toMatchObject({
    isIntact: false,
    firstDifferentMonth: '2027-03',
  });
  expect((await trip.refused(null, createNotice, village.drafted({})))[0]).toBe(401);
});
