// 旅程（癸）：区民政局的一件政策文件：定属性，三级审查，签发公开；解读晚了有提醒，补上以后两头相连；
// 记渠道，进订阅；澄清一条不实说法；不主动公开的到期复核，多人申请的转为主动公开。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listAttributeReviews, listConversionProposals } from '@shared/contract/attribute-reviews';
import type { AnyEndpoint, OutputOf } from '@shared/contract/endpoint';
import { interpretationFigures } from '@shared/contract/feeds';
import * as acts from '@shared/contract/notice-acts';
import { listChannels, recordChannel } from '@shared/contract/notice-channels';
import {
  createNotice,
  getNoticeDraft,
  submitNotice,
  updateNotice,
  type NoticeDraft,
} from '@shared/contract/notice-drafts';
import { getNotice } from '@shared/contract/notices';
import { runDutySweep } from '@functions/entrypoints/wire/duty-sweep';
import { startTrip, type Trip } from '../support/board-journey';
import { caseIn } from '../support/contract/application-steps';
import { CIVIL_AFFAIRS, departmentFields } from '../support/contract/department-steps';
import * as village from '../support/village-journey';
import { applicant, newKey } from '../support/world';

const { officer, reviewer, approver, office, organisationId } = CIVIL_AFFAIRS;
let trip: Trip;
beforeAll(async () => {
  trip = await startTrip('2026-10-12');
}, 120_000);
afterAll(() => trip.world.close());

type Notice = OutputOf<typeof getNotice>;
const fieldsOf = async (over: Record<string, unknown>) => departmentFields(trip.world, over);
const drafted = async (over: Record<string, unknown>) =>
  trip.done<NoticeDraft>(officer, createNotice, {
    body: { ...(await fieldsOf(over)), idempotencyKey: newKey() },
  });
const act = (who: string, endpoint: AnyEndpoint, [at, more]: [NoticeDraft, object?]) =>
  trip.done<NoticeDraft>(who, endpoint, village.on(at, { ...more }));
const clear = ({ reviewItems }: NoticeDraft) => ({
  items: reviewItems.map(({ itemId }) => ({ itemId, opinion: 'clear' })),
});
const opinion = { opinion: '属性准确，同意公开' };
/** 从草稿一路走到公开。 */
const released = async (over: Record<string, unknown>): Promise<NoticeDraft> => {
  let at = await act(officer, submitNotice, [await drafted(over)]);
  at = await act(reviewer, acts.passConfidentiality, [at, clear(at)]);
  at = await act(office, acts.passDisclosure, [at, opinion]);
  return act(approver, acts.signOffNotice, [at]);
};
const read = (noticeId: string) => trip.done<Notice>(null, getNotice, { params: { noticeId } });
/** 公众此刻看得到、搜得到、订阅得到吗。 */
const seenBy = async ({ noticeId, title }: NoticeDraft): Promise<boolean[]> => {
  const feed = await trip.download(`/feed.json?organisationId=${organisationId}`);
  return [
    (await trip.refused(null, getNotice, { params: { noticeId } }))[0] === 200,
    (await trip.found(title)).includes(title),
    Buffer.from(feed.bytes).toString('utf8').includes(noticeId),
  ];
};
const hidden = [false, false, false];
const open = [true, true, true];

const policy = {
  kind: 'policyDocument',
  title: '明湖区困难群众冬季取暖补助办法',
  documentNumber: '明民发〔2026〕31号',
  bodyMarkdown: '对低保、特困家庭每户补助取暖费600元，10月15日起受理。',
  producedOn: '2026-10-12',
};
const duty = {
  isRequired: true,
  reasonWhyNot: '',
  firstResponsible: '区民政局局长',
  plan: '一图读懂一份，三个工作日内',
};
let document: NoticeDraft;

test('10月12日：没有定公开属性、没有说要不要解读的，送不出去（G-3、G-5）', async () => {
  const draft = await drafted({ ...policy, attribute: null });
  expect(draft.checks.filter(({ level }) => level === 'block').map(({ field }) => field)).toEqual([
    'attribute',
    'interpretationDuty',
  ]);
  expect((await trip.refused(officer, submitNotice, village.on(draft)))[0]).toBe(422);
  const mended = await fieldsOf({ ...policy, interpretationDuty: duty });
  const fixed = await act(officer, updateNotice, [draft, mended]);
  // 社会救助的目录另有十个工作日的规定，优先于二十个工作日。
  document = await act(officer, submitNotice, [fixed]);
  expect([document.state, document.publishBy]).toEqual(['confidentialityReview', '2026-10-26']);
});

test('10月13日至14日：保密审查、公开审查、签发，一步一人；公开以前谁也看不到', async () => {
  trip.on('2026-10-13');
  const about = { params: { noticeId: document.noticeId } };
  expect((await trip.refused('zhanghaitao', getNoticeDraft, about))[0]).toBe(404);
  const early = village.on(document);
  expect((await trip.refused(approver, acts.signOffNotice, early))[0]).toBe(409);
  expect((await trip.refused(officer, acts.passConfidentiality, early))[0]).toBe(403);
  const steps = [
    [reviewer, acts.passConfidentiality, () => clear(document), 'disclosureReview'],
    [office, acts.passDisclosure, () => opinion, 'signOff'],
  ] as const;
  for (const [who, endpoint, more, state] of steps) {
    expect(await seenBy(document)).toEqual(hidden);
    document = await act(who, endpoint, [document, more()]);
    expect(document.state).toBe(state);
  }
  trip.on('2026-10-14');
  document = await act(approver, acts.signOffNotice, [document]);
  expect(document).toMatchObject({ state: 'published', signedBy: '王学军' });
  expect(await seenBy(document)).toEqual(open);
  expect(await read(document.noticeId)).toMatchObject({
    documentNumber: '明民发〔2026〕31号',
    producedOn: '2026-10-12',
    publishedOn: '2026-10-14',
    interpretations: [],
  });
  const trail = ['drafted', 'edited', 'submitted', 'confidentialityPassed', 'disclosurePassed'];
  expect(await village.eventsOf(trip, document.noticeId)).toEqual([...trail, 'signedOff']);
  expect(await trip.audited(document.noticeId)).toEqual([...trail, 'signedOff']);
});

test('三个工作日是10月19日；20日还没有解读，经办人和公开办各收一次提醒；补上以后两头相连', async () => {
  const late = '解读已过最迟公开的日期';
  for (const day of ['2026-10-19', '2026-10-20', '2026-10-21']) {
    trip.on(day);
    await runDutySweep(trip.world.platform);
  }
  for (const who of [officer, office]) {
    const about = { since: '2026-10-20', about: document.title };
    const told = await village.messagesTo(trip, who, about);
    expect([who, told.filter((title) => title === late)]).toEqual([who, [late]]);
  }
  const interpretation = await released({
    kind: 'interpretation',
    title: '一图读懂冬季取暖补助',
    processStage: 'interpretation',
    producedOn: '2026-10-20',
    interpretsId: document.noticeId,
    interpretation: {
      forms: ['text', 'chart'],
      points: ['background', 'goals', 'content', 'measures', 'scope', 'body'],
    },
  });
  const linked = await read(document.noticeId);
  expect(linked.interpretations).toEqual([
    { noticeId: interpretation.noticeId, title: '一图读懂冬季取暖补助' },
  ]);
  expect((await read(interpretation.noticeId)).interprets).toEqual({
    noticeId: document.noticeId,
    title: document.title,
  });
  const figures = await trip.done<OutputOf<typeof interpretationFigures>>(
    null,
    interpretationFigures,
    { params: { year: 2026 } },
  );
  const own = figures.items.find((each) => each.organisationId === organisationId);
  expect(own).toMatchObject({ documents: 1, interpreted: 1, late: 1, diversified: 1 });
});

test('10月21日：记下在公报、公众号也发了；订阅里有文件和解读，没有登录也看得到渠道', async () => {
  const params = { noticeId: document.noticeId };
  const went = [
    { channel: 'gazette', releasedOn: '2026-10-16', place: '第10期', address: '' },
    { channel: 'newMedia', releasedOn: '2026-10-21', place: '“明湖发布”公众号', address: '' },
  ];
  for (const body of went) await trip.done(officer, recordChannel, { params, body });
  const future = { channel: 'website', releasedOn: '2026-10-22' };
  expect((await trip.refused(officer, recordChannel, { params, body: future }))[0]).toBe(400);
  expect((await trip.refused(null, recordChannel, { params, body: went[0] ?? {} }))[0]).toBe(401);
  const { items } = await trip.done<OutputOf<typeof listChannels>>(null, listChannels, { params });
  expect(items.map(({ channel }) => channel).sort()).toEqual(['gazette', 'newMedia']);
  const rss = await trip.download('/feed.xml?section=social-assistance');
  const text = Buffer.from(rss.bytes).toString('utf8');
  for (const title of [document.title, '一图读懂冬季取暖补助']) expect(text).toContain(title);
});

test('10月26日：澄清不实的说法，原来的说法、正确的说法、来源、时间都在（A-6）', async () => {
  trip.on('2026-10-26');
  const clarification = {
    originalClaim: '取暖补助改为每户6000元',
    claimSource: '网上流传的短视频',
    claimedOn: '2026-10-24',
    correctText: '取暖补助为每户600元，以明民发〔2026〕31号为准。',
    correctSource: '明湖区困难群众冬季取暖补助办法',
  };
  const at = await released({
    kind: 'clarification',
    title: '关于取暖补助标准的澄清',
    producedOn: '2026-10-26',
    clarification,
  });
  expect(await read(at.noticeId)).toMatchObject({ kind: 'clarification', clarification });
  expect(await seenBy(at)).toEqual(open);
});

const asked = '请公开2026年冬季取暖补助资金分配到各乡镇的方案';

test('10月27日：依申请公开的审过、签发以后也不上栏，搜不到', async () => {
  const onRequest = {
    title: '2026年冬季取暖补助资金分配方案',
    attribute: 'onRequest',
    attributeGround: 'particularApplicants',
    attributeReason: '只涉及申请补助的家庭',
    producedOn: '2026-10-26',
  };
  trip.on('2026-10-27');
  let filed = await act(officer, submitNotice, [await drafted(onRequest)]);
  filed = await act(reviewer, acts.passConfidentiality, [filed, clear(filed)]);
  filed = await act(office, acts.passDisclosure, [filed, opinion]);
  filed = await act(approver, acts.signOffNotice, [filed]);
  expect([filed.state, await seenBy(filed)]).toEqual(['filed', hidden]);
  document = filed;
});

test('一年以后还没有复核的算迟；改为主动公开，重新审过，公众才看得到（A-18、A-44）', async () => {
  const mine = async () =>
    (
      await trip.done<OutputOf<typeof listAttributeReviews>>(office, listAttributeReviews, {})
    ).items.find(({ noticeId }) => noticeId === document.noticeId);
  expect(await mine()).toMatchObject({ reviewBy: '2027-10-27', isLate: false });
  trip.on('2027-10-28');
  expect(await mine()).toMatchObject({ isLate: true });
  const reason = { reason: '多人申请，方案已经执行，可以公开' };
  let at = await act(officer, acts.reclassifyNotice, [document, reason]);
  expect(at).toMatchObject({ state: 'draft', attribute: 'proactive', changedOn: '2027-10-28' });
  expect(await seenBy(at)).toEqual(hidden);
  at = await act(officer, submitNotice, [at]);
  at = await act(reviewer, acts.passConfidentiality, [at, clear(at)]);
  at = await act(office, acts.passDisclosure, [at, opinion]);
  at = await act(approver, acts.signOffNotice, [at]);
  expect([at.state, await seenBy(at)]).toEqual(['published', open]);
  expect(await mine()).toBeUndefined();
});

test('两位申请人要同一件、都给了的，提示经办的部门转为主动公开，不写是谁（A-44）', async () => {
  trip.world.clock.set('2027-10-28T02:30:00.000Z');
  const second = { ...applicant, name: '演示申请人乙', identityNumber: '999999198505050017' };
  await caseIn(trip.world, 'replied', { description: asked });
  await caseIn(trip.world, 'replied', { description: asked, applicant: second });
  const { items } = await trip.done<OutputOf<typeof listConversionProposals>>(
    officer,
    listConversionProposals,
    {},
  );
  const found = items.find(({ subject }) => subject.includes('取暖补助资金分配'));
  expect(found).toMatchObject({ applicants: 2, applications: 2 });
  expect(JSON.stringify(items)).not.toContain('演示申请人');
});
