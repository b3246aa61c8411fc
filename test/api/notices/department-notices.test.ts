/** 机关主动公开：拟稿定属性 → 保密审查 → 公开审查 → 签发；更正、撤下、澄清、复核。 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  approveCorrection,
  keepAttribute,
  listNoticeDesk,
  passConfidentiality,
  passDisclosure,
  proposeCorrection,
  reclassifyNotice,
  rejectCorrection,
  signOffNotice,
  takeDownNotice,
} from '@shared/contract/notice-acts';
import {
  createNotice,
  maskNotice,
  submitNotice,
  type NoticeDraft,
} from '@shared/contract/notice-drafts';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { getNoticeRevision, getTakedown } from '@shared/contract/notice-history';
import { getNotice } from '@shared/contract/notices';
import { search } from '@shared/contract/search';
import {
  CIVIL_AFFAIRS,
  correctionOf,
  departmentFields,
  departmentNoticeIn,
  doneBy,
} from '../../support/contract/department-steps';
import { newKey, openWorld, type World } from '../../support/world';

const region = 'minghu';
const { officer, reviewer, approver, office } = CIVIL_AFFAIRS;
let world: World;
beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T02:00:00Z' });
}, 120_000);
afterAll(() => world.close(), 120_000);

const tried = async (
  who: string,
  [endpoint, at, body]: readonly [AnyEndpoint, NoticeDraft, Record<string, unknown>],
) => {
  const params = { region, noticeId: at.noticeId };
  const given = { version: at.version, ...body };
  const token = await world.signIn(who);
  const { status, body: reply } = await world.call(endpoint, { params, body: given }, token);
  return { status, reply: reply as { detail?: string; field?: string; legalBasis?: string } };
};

const publicly = async (endpoint: AnyEndpoint, params: Record<string, unknown>) => {
  const reply = await world.call(endpoint, { params: { region, ...params } });
  return { status: reply.status, body: reply.body as Record<string, unknown> };
};

const found = async (q: string): Promise<string[]> => {
  const reply = await world.call(search, { params: { region }, query: { q } });
  return (reply.body as { items: { id: string }[] }).items.map(({ id }) => id);
};

/** 办理台的“在办”“已公开”里有没有这一条。 */
const onDesk = async (noticeId: string) => {
  const token = await world.signIn(officer);
  const has = async (query: { state?: 'published' }) => {
    const { body } = await world.call(listNoticeDesk, { params: { region }, query }, token);
    const { items } = body as { items: { noticeId: string }[] };
    return items.some((item) => item.noticeId === noticeId);
  };
  return { open: await has({}), published: await has({ state: 'published' }) };
};

const draftWith = async (overrides: Record<string, unknown>) => {
  const body = { ...(await departmentFields(world, overrides)), idempotencyKey: newKey() };
  const token = await world.signIn(officer);
  return (await world.call(createNotice, { params: { region }, body }, token)).body as NoticeDraft;
};

describe('G-3 公开属性：没有确定的、不说理由的，不能报批', () => {
  test.each([
    [{ attribute: null }, 'attribute'],
    [{ attribute: 'withheld' }, 'attributeGround'],
    [{ attribute: 'withheld', attributeGround: 'internalAffairs' }, 'attributeReason'],
    [
      { attribute: 'onRequest', attributeGround: 'stateSecret', attributeReason: '涉密' },
      'attributeGround',
    ],
    [{ entryId: null }, 'entryId'],
    [{ kind: 'clarification' }, 'clarification'],
  ])('%j → %s', async (overrides, field) => {
    const at = await draftWith(overrides);
    expect(at.checks.find((check) => check.level === 'block')?.field).toBe(field);
    const { status, reply } = await tried(officer, [submitNotice, at, {}]);
    expect([status, reply.field]).toEqual([422, field]);
    expect(reply.legalBasis).not.toBe('');
  });
});

test('A-12b、G-1：走完四步才公开，有索引号、名称、概述、生成日期；中途谁也看不到', async () => {
  const title = '明湖区民政局关于寒潮期间街面救助巡查的安排';
  let at = await departmentNoticeIn(world, 'confidentialityReview', { title });
  // 社会救助的目录另有十个工作日的规定，优先于二十个工作日。
  expect(at.publishBy).toBe('2026-12-04');
  const items = at.reviewItems.map(({ itemId }) => ({ itemId, opinion: 'clear' }));
  expect((await publicly(getNotice, { noticeId: at.noticeId })).status).toBe(404);
  expect((await tried(officer, [passConfidentiality, at, { items }])).status).toBe(403);
  const partial = await tried(reviewer, [passConfidentiality, at, { items: items.slice(1) }]);
  expect([partial.status, partial.reply.detail]).toEqual([
    422,
    '「标题」还没有审查意见，请逐项审查',
  ]);
  const doubtful = items.map((item) => ({ ...item, opinion: 'doubtful' }));
  expect((await tried(reviewer, [passConfidentiality, at, { items: doubtful }])).status).toBe(422);
  const secret = items.map((item) => ({ ...item, opinion: 'secret' }));
  const ruling = '区国家保密局2026年11月19日意见：可以公开';
  expect((await tried(reviewer, [passConfidentiality, at, { items: secret, ruling }])).status).toBe(
    422,
  );
  at = await doneBy(world, reviewer, [passConfidentiality, at, { items: doubtful, ruling }]);
  expect(at.confidentialityReview).toMatchObject({ by: '韩秀珍', ruling });
  expect(JSON.stringify(at)).not.toContain('byId');
  at = await doneBy(world, office, [passDisclosure, at, { opinion: '同意' }]);
  at = await doneBy(world, approver, [signOffNotice, at, {}]);
  expect([at.state, at.signedBy]).toEqual(['published', '王学军']);
  expect(await onDesk(at.noticeId)).toEqual({ open: false, published: true });
  const { body } = await publicly(getNotice, { noticeId: at.noticeId });
  expect(body).toMatchObject({ title, track: 'department', producedOn: '2026-11-20', revision: 1 });
  expect(String(body['indexNumber'])).toMatch(/^MINZHENG-2026-\d{4}$/);
  expect(body['summary']).not.toBe('');
  expect(await found('街面救助巡查')).toContain(at.noticeId);
});

test('更正：另一个人同意才换，原文仍可查，检索随之更新', async () => {
  const published = await departmentNoticeIn(world, 'published', { title: '冬季供暖补助的通知' });
  const correction = { ...correctionOf(published), title: '冬季取暖补助的通知' };
  let at = await doneBy(world, officer, [proposeCorrection, published, correction]);
  expect((await tried(officer, [approveCorrection, at, {}])).status).toBe(403);
  at = await doneBy(world, approver, [rejectCorrection, at, { reason: '再核对一次' }]);
  expect(at.pendingCorrection).toBeNull();
  at = await doneBy(world, officer, [proposeCorrection, at, correction]);
  expect((await tried(approver, [approveCorrection, at, {}])).reply.detail).toContain('保密审查');
  const items = at.reviewItems.map(({ itemId }) => ({ itemId, opinion: 'clear' }));
  at = await doneBy(world, reviewer, [passConfidentiality, at, { items }]);
  expect([at.state, at.pendingCorrection?.confidentialityReview?.by]).toEqual([
    'published',
    '韩秀珍',
  ]);
  at = await doneBy(world, approver, [approveCorrection, at, {}]);
  expect([at.revision, at.title]).toEqual([2, '冬季取暖补助的通知']);
  const now = (await publicly(getNotice, { noticeId: at.noticeId })).body;
  expect(now['revisions']).toEqual([
    { revision: 1, supersededOn: '2026-11-20', reason: '受理时间写得不准确' },
  ]);
  const old = (await publicly(getNoticeRevision, { noticeId: at.noticeId, revision: 1 })).body;
  expect(old['title']).toBe('冬季供暖补助的通知');
  expect(await found('供暖补助')).not.toContain(at.noticeId);
  expect(await found('取暖补助')).toContain(at.noticeId);
});

test('更正里带了身份证号码的，提不上去', async () => {
  const published = await departmentNoticeIn(world, 'published');
  const bodyMarkdown = '张某，身份证号码999999195106141014';
  const { status, reply } = await tried(officer, [
    proposeCorrection,
    published,
    { ...correctionOf(published), bodyMarkdown },
  ]);
  expect(status).toBe(422);
  expect(JSON.stringify(reply)).not.toContain('999999195106141014');
});

test('撤下：内容、旧版、检索都不再可见，留下说明；因个人信息撤下的标题也不留', async () => {
  const published = await departmentNoticeIn(world, 'published', { title: '误发的救助名单' });
  const why = { ground: 'personalData', explanation: '名单里有不应公开的内容，已经撤下' };
  await doneBy(world, office, [takeDownNotice, published, why]);
  const { noticeId } = published;
  expect((await publicly(getNotice, { noticeId })).status).toBe(404);
  expect((await publicly(getNoticeRevision, { noticeId, revision: 1 })).status).toBe(404);
  const { body } = await publicly(getTakedown, { noticeId });
  expect(body).toMatchObject({ title: '', ground: 'personalData', takenDownOn: '2026-11-20' });
  expect(await found('误发的救助名单')).not.toContain(noticeId);
});

test('A-18：不主动公开的备案，到期列出来复核；改为主动公开的重新走一遍', async () => {
  const filed = await departmentNoticeIn(world, 'filed', { title: '特困供养评估记录的处理办法' });
  expect([filed.state, filed.publishBy]).toEqual(['filed', null]);
  expect((await publicly(getNotice, { noticeId: filed.noticeId })).status).toBe(404);
  expect(await found('特困供养评估记录')).toEqual([]);
  const desk = await world.call(
    listNoticeDesk,
    { params: { region }, query: { state: 'filed' } } as never,
    await world.signIn(office),
  );
  const rows = (desk.body as { items: { noticeId: string; reassessBy: string }[] }).items;
  expect(rows.find(({ noticeId }) => noticeId === filed.noticeId)?.reassessBy).toBe('2027-11-20');
  const kept = await doneBy(world, approver, [keepAttribute, filed, { reason: '情况没有变化' }]);
  const reopened = await doneBy(world, officer, [reclassifyNotice, kept, { reason: '已可公开' }]);
  expect(reopened).toMatchObject({
    state: 'draft',
    attribute: 'proactive',
    changedOn: '2026-11-20',
  });
});

test('A-6 澄清：原来的说法、正确的说法、来源、时间一并公开', async () => {
  const clarification = {
    originalClaim: '低保标准从明年起取消',
    claimSource: '网上流传的短视频',
    claimedOn: '2026-11-18',
    correctText: '低保标准没有取消，明年的标准按规定另行公布。',
    correctSource: '区民政局',
  };
  const at = await departmentNoticeIn(world, 'published', { kind: 'clarification', clarification });
  const { body } = await publicly(getNotice, { noticeId: at.noticeId });
  expect(body).toMatchObject({ kind: 'clarification', clarification });
});

test('文号、澄清、不解读的理由里的号码也查得出，一键隐去；更正的理由里的随手隐去', async () => {
  const secret = '999999195106141014';
  const clarification = {
    originalClaim: `网传张某${secret}领取两份低保`,
    claimSource: '微信群',
    claimedOn: '2026-11-18',
    correctText: '没有此事',
    correctSource: '区民政局',
  };
  const at = await draftWith({ kind: 'clarification', clarification, documentNumber: secret });
  expect(at.findings.map(({ field }) => field)).toEqual(expect.arrayContaining(['澄清', '文号']));
  expect((await tried(officer, [submitNotice, at, {}])).status).toBe(422);
  const masked = await doneBy(world, officer, [maskNotice, at, {}]);
  expect(JSON.stringify(masked)).not.toContain(secret);
  expect(masked.findings).toEqual([]);
  const published = await departmentNoticeIn(world, 'published');
  const reason = `${secret}反映的`;
  const proposed = await doneBy(world, officer, [
    proposeCorrection,
    published,
    { ...correctionOf(published), reason },
  ]);
  expect(JSON.stringify(proposed)).not.toContain(secret);
});
