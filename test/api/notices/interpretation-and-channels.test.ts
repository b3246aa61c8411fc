/** 政策解读三同步、发布渠道、订阅与嵌入。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { embeddedList, interpretationFigures, jsonFeed, rssFeed } from '@shared/contract/feeds';
import { passConfidentiality, passDisclosure, signOffNotice } from '@shared/contract/notice-acts';
import { listChannels, recordChannel } from '@shared/contract/notice-channels';
import { createNotice, submitNotice, type NoticeDraft } from '@shared/contract/notice-drafts';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { getNotice } from '@shared/contract/notices';
import {
  CIVIL_AFFAIRS,
  departmentFields,
  departmentNoticeIn,
  doneBy,
} from '../../support/contract/department-steps';
import { runDutySweep } from '@functions/entrypoints/wire/duty-sweep';
import { newKey, openWorld, type World } from '../../support/world';

const region = 'minghu';
const { officer, reviewer, approver, office } = CIVIL_AFFAIRS;
let world: World;
beforeAll(async () => {
  world = await openWorld({ now: '2026-09-24T02:00:00Z' });
}, 120_000);
afterAll(() => world.close(), 120_000);

const today = { producedOn: '2026-09-24' };
const duty = {
  isRequired: true,
  reasonWhyNot: '',
  firstResponsible: '民政局局长',
  plan: '图解一份，局长访谈一篇',
};
const policy = (parts: Record<string, unknown> = {}) => ({
  kind: 'policyDocument',
  title: '明湖区临时救助实施办法',
  documentNumber: '明民发〔2026〕8号',
  producedOn: '2026-09-24',
  interpretationDuty: duty,
  ...parts,
});
const material = (interpretsId: string | null, forms: readonly string[] = ['text', 'chart']) => ({
  kind: 'interpretation',
  title: '一图读懂临时救助实施办法',
  processStage: 'interpretation',
  producedOn: '2026-09-24',
  interpretsId,
  interpretation: {
    forms,
    points: ['background', 'goals', 'content', 'measures', 'scope', 'body'],
  },
});

const submitted = async (fields: Record<string, unknown>) => {
  const body = { ...(await departmentFields(world, fields)), idempotencyKey: newKey() };
  const token = await world.signIn(officer);
  const draft = (await world.call(createNotice, { params: { region }, body }, token))
    .body as NoticeDraft;
  const params = { region, noticeId: draft.noticeId };
  const reply = await world.call(submitNotice, { params, body: { version: draft.version } }, token);
  return { draft, status: reply.status, body: reply.body as NoticeDraft & { field?: string } };
};

const toSignOff = async (at: NoticeDraft) => {
  const items = at.reviewItems.map(({ itemId }) => ({ itemId, opinion: 'clear' }));
  const reviewed = await doneBy(world, reviewer, [passConfidentiality, at, { items }]);
  return doneBy(world, office, [passDisclosure, reviewed, { opinion: '同意' }]);
};

const trySignOff = async (at: NoticeDraft) => {
  const params = { region, noticeId: at.noticeId };
  const body = { version: at.version };
  return world.call(signOffNotice, { params, body }, await world.signIn(approver));
};

const read = async (noticeId: string) => {
  const reply = await world.call(getNotice, { params: { region, noticeId } });
  return { status: reply.status, body: reply.body as Record<string, unknown> };
};

const interpretBy = async (noticeId: string) => {
  const [row] = await world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) => sql<{ interpretBy: string | null }[]>`
      select interpret_by from notices where region_id = ${region} and notice_id = ${noticeId}`,
  );
  return row?.interpretBy ?? null;
};

test.each([
  ['没说要不要解读', policy({ interpretationDuty: null }), 'interpretationDuty'],
  ['不解读没说理由', policy({ interpretationDuty: { isRequired: false } }), 'interpretationDuty'],
  ['要解读没有方案', policy({ interpretationDuty: { isRequired: true } }), 'interpretationDuty'],
  ['解读没选文件', material(null), 'interpretsId'],
])('G-5 %s，提交不了', async (_, fields, field) => {
  const { status, body } = await submitted(fields);
  expect([status, body.field]).toEqual([422, field]);
});

test('G-5 三同步：文件签发时，送到签发的解读一起公开，两头互相链接', async () => {
  const document = await toSignOff((await submitted(policy())).body);
  const drafted = (await submitted(material(document.noticeId))).body;
  const interpretation = await toSignOff(drafted);
  const early = await trySignOff(interpretation);
  expect([early.status, (early.body as { code: string }).code]).toEqual([409, 'notPermittedNow']);
  expect((await trySignOff(document)).status).toBe(200);
  const doc = await read(document.noticeId);
  const mat = await read(interpretation.noticeId);
  expect(doc.body['interpretations']).toMatchObject([{ noticeId: interpretation.noticeId }]);
  expect(mat.body['interprets']).toMatchObject({ noticeId: document.noticeId });
  expect(mat.body['publishedOn']).toBe(doc.body['publishedOn']);
  expect(await interpretBy(document.noticeId)).toBeNull();
});

test('PD-04：解读没有一起公开的，最迟三个工作日（中秋放假后顺延）', async () => {
  const document = await toSignOff(
    (await submitted(policy({ title: '明湖区养老服务补贴办法' }))).body,
  );
  expect((await trySignOff(document)).status).toBe(200);
  expect(await interpretBy(document.noticeId)).toBe('2026-09-30');
  world.clock.set('2026-10-09T02:00:00Z');
  await runDutySweep(world.platform);
  await runDutySweep(world.platform);
  const sent = await world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) => sql<{ loginName: string }[]>`
      select a.login_name from outbox_messages o
      join accounts a on a.region_id = o.region_id and a.account_id = o.account_id
      where o.region_id = ${region} and o.title = '解读已过最迟公开的日期' order by 1`,
  );
  const told = sent.map(({ loginName }) => loginName);
  expect(new Set(told).size).toBe(told.length);
  expect(told).toEqual(expect.arrayContaining([officer, office]));
  world.clock.set('2026-09-24T02:00:00Z');
});

test('不解读的，公众看得到理由', async () => {
  const interpretationDuty = { isRequired: false, reasonWhyNot: '只是转发上级文件，没有新规定' };
  const at = await departmentNoticeIn(world, 'published', policy({ interpretationDuty }));
  expect((await read(at.noticeId)).body['whyNotInterpreted']).toBe('只是转发上级文件，没有新规定');
});

test('G-6：各单位的解读率、多样化方式、其他渠道', async () => {
  const published = await departmentNoticeIn(
    world,
    'published',
    policy({ title: '明湖区殡葬服务办法' }),
  );
  const plain = await departmentNoticeIn(
    world,
    'published',
    material(published.noticeId, ['text', 'questions']),
  );
  const record = { channel: 'newMedia', releasedOn: '2026-09-24', place: '“明湖发布”公众号' };
  const params = { region, noticeId: plain.noticeId };
  const token = await world.signIn(officer);
  expect((await world.call(recordChannel, { params, body: record } as never, token)).status).toBe(
    200,
  );
  const seen = await world.call(listChannels, { params });
  expect((seen.body as { items: unknown[] }).items).toEqual([{ ...record, address: '' }]);
  const figures = await world.call(interpretationFigures, {
    params: { region, year: 2026 },
  });
  const rows = (figures.body as { items: { organisationId: string }[] }).items;
  expect(rows.find(({ organisationId }) => organisationId === 'minzheng')).toMatchObject({
    documents: 3,
    interpreted: 2,
    late: 0,
    interpretations: 2,
    diversified: 1,
    otherChannels: 1,
  });
});

test('渠道：没有公开的、日期不对的不能记', async () => {
  const draft = await departmentNoticeIn(world, 'signOff', today);
  const published = await departmentNoticeIn(world, 'published', today);
  const token = await world.signIn(officer);
  const tried = async (noticeId: string, releasedOn: string) => {
    const body = { channel: 'website', releasedOn };
    return (await world.call(recordChannel, { params: { region, noticeId }, body } as never, token))
      .status;
  };
  expect(await tried(draft.noticeId, '2026-09-24')).toBe(409);
  expect(await tried(published.noticeId, '2026-09-25')).toBe(400);
  expect(await tried(published.noticeId, '2026-09-01')).toBe(400);
  expect(await tried(published.noticeId, '2026-09-24')).toBe(200);
});

const textOf = async (endpoint: AnyEndpoint, query: Record<string, unknown>) => {
  const path = endpoint.path.replace(':region', region);
  const url = `/api${path}?${new URLSearchParams(query as Record<string, string>).toString()}`;
  const response = await world.app.request(url);
  return { response, text: await response.text() };
};

test('订阅与嵌入：只有公开着的，撤不下来的字不成为标签', async () => {
  const title = '<b>特别的</b>公告 & 说明';
  const at = await departmentNoticeIn(world, 'published', { ...today, title });
  const hidden = await departmentNoticeIn(world, 'signOff', {
    ...today,
    title: '还没有公开的公告',
  });
  const json = await textOf(jsonFeed, { organisationId: 'minzheng' });
  expect(json.response.headers.get('content-type')).toContain('application/feed+json');
  const feed = JSON.parse(json.text) as {
    version: string;
    items: { title: string; url: string }[];
  };
  expect(feed.version).toBe('https://jsonfeed.org/version/1');
  expect(feed.items.map((item) => item.title)).toContain(title);
  expect(feed.items.find((item) => item.title === title)?.url).toContain(at.noticeId);
  const rss = await textOf(rssFeed, { section: 'social-assistance' });
  expect(rss.text).toContain('<rss version="2.0"');
  const page = await textOf(embeddedList, { organisationId: 'minzheng' });
  expect(page.text).toContain('&lt;b&gt;特别的&lt;/b&gt;公告 &amp; 说明');
  expect(page.text).not.toContain('<script');
  expect(page.response.headers.get('content-security-policy')).not.toContain('frame-ancestors');
  for (const { text } of [json, rss, page]) expect(text).not.toContain(hidden.title);
  expect((await textOf(jsonFeed, { organisationId: 'nowhere' })).response.status).toBe(404);
});
