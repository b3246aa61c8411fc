import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import * as drafts from '@shared/contract/notice-drafts';
import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { getNotice, listNotices, villageBoard } from '@shared/contract/notices';
import { search } from '@shared/contract/search';
import { systemScope } from '@functions/platform/database/scope';
import {
  openBoardCounty,
  type Answer,
  type BoardCounty,
  type Person,
} from '../../support/board-county';

let county: BoardCounty;
const region = 'minghu';
beforeAll(async () => {
  county = await openBoardCounty('2026-07-03T16:30:00Z');
}, 120_000);
afterAll(() => county.close());

const fields = (overrides: Record<string, unknown> = {}) => ({
  title: '柳树坪村第二季度财务收支公示',
  summary: '',
  entryId: 'e-caiwu',
  obligationId: 'caiwu',
  affairsKind: 'finance' as const,
  processStage: 'outcome' as const,
  bodyMarkdown: '现将收支公示如下。\n\n| 摘要 | 金额 |\n|---|---|\n| 机动地承包费 | 18,600.00 |',
  contentElements: [{ name: '收入', value: '69,600元' }],
  producedOn: '2026-07-03',
  publicityDays: 7,
  finance: { period: '2026年第二季度', openingFen: 1, incomeFen: 2, expenseFen: 1, balanceFen: 2 },
  attachmentIds: [],
  ...overrides,
});
const view = (answer: Answer) => {
  expect([answer.status, answer.status === 200 ? '' : answer.body]).toEqual([200, '']);
  return answer.body as unknown as NoticeDraft;
};
const create = (
  overrides: Record<string, unknown> = {},
  as: Person = 'editor',
  idempotencyKey: string = randomUUID(),
) =>
  county.call(
    drafts.createNotice,
    { params: { region }, body: { ...fields(overrides), idempotencyKey } },
    as,
  );
const at = (noticeId: string) => ({ params: { region, noticeId } });
const submit = ({ noticeId, version }: NoticeDraft, as: Person = 'editor') =>
  county.call(drafts.submitNotice, { ...at(noticeId), body: { version } }, as);
const publish = ({ noticeId, version }: NoticeDraft, as: Person = 'member') =>
  county.call(drafts.publishNotice, { ...at(noticeId), body: { version } }, as);
const submitted = async (overrides: Record<string, unknown> = {}, as: Person = 'editor') =>
  view(await submit(view(await create(overrides, as)), as));
const acts = (draft: NoticeDraft) => draft.availableActions.map(({ act }) => act);

test('从拟写到公开：出现在公开栏、列表和检索里，该公开的事项随之办结', async () => {
  const draft = view(await create());
  expect(draft).toMatchObject({
    state: 'draft',
    version: 1,
    section: 'village-affairs',
    draftedBy: '演示editor',
    findings: [],
  });
  expect([acts(draft), draft.entry?.item]).toEqual([['edit', 'submit', 'discard'], '村级财务收支']);
  const waiting = view(await submit(draft));
  expect([waiting.state, waiting.version, acts(waiting)]).toEqual(['submitted', 2, []]);
  const seen = view(await county.call(drafts.getNoticeDraft, at(draft.noticeId), 'member'));
  expect(acts(seen)).toEqual(['publish', 'return']);
  expect((await county.call(getNotice, at(draft.noticeId))).status).toBe(404);
  const published = view(await publish(seen));
  expect([published.state, acts(published)]).toEqual(['published', ['takeDown']]);

  const notice = await county.call(getNotice, at(draft.noticeId));
  expect(notice.body).toMatchObject({
    indexNumber: 'LIUSHU-2026-0001',
    publishedOn: '2026-07-04',
    publishedAt: '2026-07-03T16:30:00.000Z',
    publicityUntil: '2026-07-11',
    publicityDaysLeft: 7,
    summary: '现将收支公示如下。',
  });
  const board = await county.call(villageBoard, { params: { region, organisationId: 'liushu' } });
  expect(board.body).toMatchObject({
    newest: [{ noticeId: draft.noticeId }],
    finance: { noticeId: draft.noticeId, period: '2026年第二季度' },
    dueItems: [
      { obligationId: 'cunwu', state: 'overdue', period: '2026年第一季度' },
      { obligationId: 'caiwu', state: 'overdue', period: '2026年第二季度' },
    ],
  });
  const list = await county.call(listNotices, {
    params: { region },
    query: { section: 'village-affairs' },
  });
  expect(list.body['items']).toMatchObject([{ noticeId: draft.noticeId }]);
  const found = await county.call(search, { params: { region }, query: { q: '机动地承包费' } });
  expect(found.body['items']).toMatchObject([{ id: draft.noticeId, organisationName: '柳树坪村' }]);
});

const figures = (
  openingFen: number,
  incomeFen: number,
  expenseFen: number,
  balanceFen: number,
) => ({
  finance: { period: '第二季度', openingFen, incomeFen, expenseFen, balanceFen },
});
test.each([
  ['期末结余对不上', 'finance.balanceFen', figures(1, 2, 1, 3)],
  ['收入是负数', 'finance.incomeFen', figures(1, -1, 0, 0)],
  ['支出是负数', 'finance.expenseFen', figures(1, 0, -1, 2)],
  ['制作日期在今天（北京时间）之后', 'producedOn', { producedOn: '2026-07-05' }],
])('%s的不收，说明是哪一项', async (_, field, overrides) => {
  const { status, body } = await create(overrides);
  expect([status, body['code'], body['field']]).toEqual([422, 'ruleViolated', field]);
  expect((await create({ producedOn: '2026-07-04' })).status).toBe(200);
});

test('事件与审计逐件留下，审计不带内容', async () => {
  const { noticeId } = view(await publish(await submitted()));
  const scope = systemScope(region);
  const rows = await county.platform.database.read(scope, (sql) =>
    Promise.all([
      sql<
        { kind: string }[]
      >`select kind from notice_events where notice_id = ${noticeId} order by seq`,
      sql<
        { act: string; data: unknown }[]
      >`select act, data from audit_entries where subject_id = ${noticeId} order by entry_no`,
    ]),
  );
  expect(rows[0].map(({ kind }) => kind)).toEqual(['drafted', 'submitted', 'published']);
  expect(rows[1].map(({ act, data }) => [act, data])).toEqual([
    ['drafted', {}],
    ['submitted', {}],
    ['published', {}],
  ]);
});

test('同一防重编号只建一条，先后来、同时来都一样；别人的编号是冲突', async () => {
  const key = randomUUID();
  const first = view(await create({}, 'editor', key));
  expect(view(await create({ title: '改了的' }, 'editor', key)).noticeId).toBe(first.noticeId);
  const other = randomUUID();
  const both = await Promise.all([1, 2, 3, 4].map(() => create({}, 'editor', other)));
  expect(new Set(both.map((answer) => view(answer).noticeId)).size).toBe(1);
  expect(await create({}, 'both', key)).toMatchObject({ status: 409, body: { code: 'conflict' } });
});

describe('退回', () => {
  test('写明理由，经办人看到、改好、再交', async () => {
    const waiting = await submitted();
    const reason = '请补上凭证号，联系人19900000011';
    const returned = view(
      await county.call(
        drafts.returnNotice,
        { ...at(waiting.noticeId), body: { version: waiting.version, reason } },
        'member',
      ),
    );
    expect([returned.state, returned.returnReason]).toEqual([
      'returned',
      '请补上凭证号，联系人199＊＊＊＊0011',
    ]);
    const edited = view(
      await county.call(
        drafts.updateNotice,
        {
          ...at(waiting.noticeId),
          body: { ...fields({ title: '改好的' }), version: returned.version },
        },
        'editor',
      ),
    );
    expect([edited.state, edited.title, edited.returnReason]).toEqual([
      'returned',
      '改好的',
      '请补上凭证号，联系人199＊＊＊＊0011',
    ]);
    expect(view(await submit(edited))).toMatchObject({ state: 'submitted', returnReason: '' });
  });
});

describe('谁能做什么', () => {
  test('自己拟写的不能自己审核，换一个人可以', async () => {
    const own = await submitted({}, 'both');
    expect(await publish(own, 'both')).toMatchObject({
      status: 422,
      body: { code: 'ruleViolated' },
    });
    expect(
      (
        await county.call(
          drafts.returnNotice,
          { ...at(own.noticeId), body: { version: own.version, reason: '看看' } },
          'both',
        )
      ).status,
    ).toBe(422);
    expect((await publish(own, 'second')).status).toBe(200);
  });
  test('别村的草稿等于没有', async () => {
    const draft = view(await create());
    expect((await county.call(drafts.getNoticeDraft, at(draft.noticeId), 'neighbour')).status).toBe(
      404,
    );
    expect((await submit(draft, 'neighbour')).status).toBe(404);
  });
  test('没提交的不能公开，公开了的不能再改、再隐、再删', async () => {
    const draft = view(await create());
    expect(await publish(draft)).toMatchObject({ status: 409, body: { code: 'notPermittedNow' } });
    const done = view(await publish(view(await submit(draft))));
    const version = done.version;
    const body = { ...fields(), version } as never;
    expect(
      (await county.call(drafts.updateNotice, { ...at(done.noticeId), body }, 'editor')).body[
        'code'
      ],
    ).toBe('notPermittedNow');
    expect(
      (await county.call(drafts.maskNotice, { ...at(done.noticeId), body: { version } }, 'editor'))
        .body['code'],
    ).toBe('notPermittedNow');
    expect(
      (
        await county.call(
          drafts.discardNotice,
          { ...at(done.noticeId), query: { version } },
          'editor',
        )
      ).body['code'],
    ).toBe('notPermittedNow');
  });
  test('两人同时审核：只有一人办成，另一人读到冲突；索引号不跳号', async () => {
    const waiting = await submitted();
    const answers = await Promise.all([publish(waiting, 'member'), publish(waiting, 'second')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'conflict',
      detail: expect.stringContaining('已被他人更新'),
    });
    const [before, after] = [waiting, view(await publish(await submitted()))];
    const numbers = await Promise.all(
      [before, after].map(
        async ({ noticeId }) => (await county.call(getNotice, at(noticeId))).body['indexNumber'],
      ),
    );
    const [first = 0, second = 0] = numbers.map((number) => Number(String(number).slice(-4)));
    expect(second - first).toBe(1);
  });
});

test('引用的目录条目、应公开事项不存在：说明是哪一项', async () => {
  expect(await create({ entryId: 'e-none' })).toMatchObject({
    status: 400,
    body: { field: 'entryId' },
  });
  expect(await create({ obligationId: 'none' })).toMatchObject({
    status: 400,
    body: { field: 'obligationId' },
  });
  expect(await create({ title: '\u0001' })).toMatchObject({
    status: 400,
    body: { field: 'title' },
  });
  const odd = view(
    await create({ title: '标\u0001题', contentElements: [{ name: 'a\u0007', value: '' }] }),
  );
  expect([odd.title, odd.contentElements]).toEqual(['标题', [{ name: 'a', value: '' }]]);
});

test('删除草稿：再也看不到，内容不留', async () => {
  const draft = view(await create({ title: '要删的' }));
  const gone = await county.call(
    drafts.discardNotice,
    { ...at(draft.noticeId), query: { version: 1 } },
    'editor',
  );
  expect(gone).toMatchObject({ status: 200, body: { done: true } });
  expect((await county.call(drafts.getNoticeDraft, at(draft.noticeId), 'editor')).status).toBe(404);
  const kept = await county.platform.database.read(
    systemScope(region),
    (sql) =>
      sql`select title, body_markdown, state from notices where notice_id = ${draft.noticeId}`,
  );
  expect(kept[0]).toEqual({ title: '', bodyMarkdown: '', state: 'discarded' });
});

test('待办：应公开事项与还没公开的草稿，新改动的在前', async () => {
  const draft = view(await create({ title: '最新的草稿' }));
  const tasks = await county.call(drafts.listVillageTasks, { params: { region } }, 'member');
  expect(tasks.body).toMatchObject({
    organisation: { organisationId: 'liushu', name: '柳树坪村' },
  });
  const titles = tasks.body['drafts'] as { noticeId: string; state: string }[];
  expect(titles.map(({ noticeId }) => noticeId)).toContain(draft.noticeId);
  expect(titles.every(({ state }) => ['draft', 'submitted', 'returned'].includes(state))).toBe(
    true,
  );
  expect((tasks.body['dueItems'] as unknown[]).length).toBe(2);
  const other = await county.call(drafts.listVillageTasks, { params: { region } }, 'neighbour');
  expect(other.body).toMatchObject({
    organisation: { name: '和平社区' },
    dueItems: [],
    drafts: [],
  });
});
