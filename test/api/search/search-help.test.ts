import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  search,
  searchFacets,
  searchHelp,
  searchSuggestions,
  similarNotices,
} from '@shared/contract/search';
import { reindexRegion } from '@functions/entrypoints/wire/reindex';
import { openBoardCounty, publishedNotice, type BoardCounty } from '../../support/board-county';

let county: BoardCounty;
const region = 'minghu';
const ids: string[] = [];
beforeAll(async () => {
  county = await openBoardCounty();
  const notices = [
    publishedNotice({
      title: '柳树坪村2026年第一季度村级财务收支公示',
      section: 'village-affairs',
      index_number: 'LIUSHU-2026-0001',
    }),
    publishedNotice({
      title: '柳树坪村2025年第四季度村级财务收支公示',
      section: 'village-affairs',
      published_on: '2026-01-05',
    }),
    publishedNotice({
      title: '和平社区2025年度村级财务收支公示',
      organisation_id: 'heping',
      published_on: '2025-12-20',
      process_stage: 'execution',
    }),
    publishedNotice({
      title: '关于印发农村低保办法的通知',
      body_markdown: '依据民发〔2021〕 57 号文件，农村低保……',
      document_number: '明政发〔2026〕3号',
      section: 'social-assistance',
    }),
    publishedNotice({ title: '道路硬化合同公示', body_markdown: '见附件' }),
  ];
  ids.push(...notices.map(({ notice_id }) => notice_id));
  await county.seed(region, async (tx) => {
    for (const notice of notices) await tx`insert into notices ${tx(notice)}`;
    await tx`insert into attachments ${tx({
      ...{ region_id: region, attachment_id: ids[4] ?? '', notice_id: ids[4] ?? '' },
      ...{ file_name: '施工合同.docx', media_type: 'x', byte_size: 1 },
      ...{ extracted_text: '第一条　由云州通达公司承建，工期六十日。', created_at: '2026-05-06' },
    })}`;
    await reindexRegion(tx, region);
  });
}, 120_000);
afterAll(() => county.close());

interface Body {
  readonly items: { id: string; kind: string; title: string; text: string; noticeId: string }[];
}
const get = async (endpoint: typeof search, query: Record<string, unknown>): Promise<Body> => {
  const { status, body } = await county.call(endpoint, {
    params: { region },
    query: query as { q: string },
  });
  expect(status).toBe(200);
  return body as unknown as Body;
};
const titles = async (q: string) => (await get(search, { q })).items.map(({ title }) => title);

describe('懂得各种写法', () => {
  test.each([
    ['明政发〔2026〕3号', '关于印发农村低保办法的通知'],
    ['明政发[2026]3号', '关于印发农村低保办法的通知'],
    ['明政发（２０２６） 3 号', '关于印发农村低保办法的通知'],
    ['民发〔2021〕57号', '关于印发农村低保办法的通知'],
    ['liushu-2026-0001', '柳树坪村2026年第一季度村级财务收支公示'],
    ['LIUSHU20260001', '柳树坪村2026年第一季度村级财务收支公示'],
    ['lspc', '柳树坪村'],
    ['LiuShu', '柳树坪村'],
    ['柳树坪', '柳树坪村'],
    ['ｈｐｓｑ', '和平社区'],
  ])('%s → %s', async (q, title) => {
    expect((await titles(q))[0]).toBe(title);
  });
  test('附件里的字：说明是哪一件', async () => {
    const [hit] = (await get(search, { q: '通达公司 硬化' })).items;
    expect(hit).toMatchObject({ id: ids[4], attachmentName: '施工合同.docx' });
    expect((hit as unknown as { snippet: string }).snippet).toContain('通达公司');
  });
  test('限定年份', async () => {
    const of = async (year: number) => (await get(search, { q: '财务收支', year })).items.length;
    expect([await of(2026), await of(2025), await of(2020)]).toEqual([2, 1, 0]);
  });
});

test('分类计数与逐条数的一样；条件一起算', async () => {
  const facets = await get(searchFacets as unknown as typeof search, { q: '财务收支' });
  expect(facets).toMatchObject({
    total: 4,
    isCapped: false,
    kind: [
      { value: 'notice', label: '公开信息', count: 3 },
      { value: 'entry', label: '目录事项', count: 1 },
    ],
    organisationId: [
      { value: 'liushu', label: '柳树坪村', count: 2 },
      { value: 'heping', label: '和平社区', count: 1 },
    ],
    section: [{ value: 'village-affairs', label: '村（居）务公开', count: 3 }],
    year: [
      { value: '2026', label: '2026年', count: 2 },
      { value: '2025', label: '2025年', count: 1 },
    ],
  });
  const narrowed = await get(searchFacets as unknown as typeof search, {
    q: '财务收支',
    organisationId: 'liushu',
    year: 2026,
  });
  expect(narrowed).toMatchObject({ total: 2, processStage: [{ value: 'outcome', count: 2 }] });
});

test('输入时的提示：单位、常见的词、目录事项、标题，不重复', async () => {
  const of = async (q: string) =>
    (await get(searchSuggestions as unknown as typeof search, { q })).items;
  expect((await of('ls'))[0]).toEqual({ kind: 'organisation', text: '柳树坪村', id: 'liushu' });
  const kinds = (await of('村级')).map(({ kind }) => kind);
  expect(kinds).toEqual(['word', 'entry', 'notice', 'notice', 'notice']);
  expect((await of('村级'))[0]).toEqual({ kind: 'word', text: '村级财务收支', id: null });
  expect(await of('甪鳜焱')).toEqual([]);
});

describe('没有搜到', () => {
  const help = async (q: string) =>
    (await get(searchHelp as unknown as typeof search, { q })) as unknown as {
      nearWords: { q: string; count: number; isCapped: boolean }[];
      entries: { title: string }[];
    };
  test('去掉一个词、断开一个长词就有的，说有几条', async () => {
    expect(await titles('财务收支 火星')).toEqual([]);
    expect((await help('财务收支 火星')).nearWords).toEqual([
      { q: '财务收支', count: 4, isCapped: false },
    ]);
    expect((await help('柳树坪村收支')).nearWords[0]).toEqual({
      q: '柳树坪村 收支',
      count: 2,
      isCapped: false,
    });
  });
  test('拼音打错一个字母', async () => {
    expect(await titles('lszp')).toEqual([]);
    expect((await help('lszp')).nearWords[0]).toMatchObject({ q: 'lsp' });
  });
  test('可能相关的目录事项：低保就是最低生活保障', async () => {
    const { entries } = await help('低保户口本');
    expect(entries.map(({ title }) => title)).toContain('最低生活保障 · 审批信息');
  });
  test('完全不相干的词什么也不硬凑', async () => {
    expect(await help('甪鳜焱')).toEqual({ nearWords: [], entries: [] });
  });
});

describe('类似的公开', () => {
  const similar = (noticeId: string) =>
    county.call(similarNotices, { params: { region, noticeId } });
  test('同村同一件事的在前，别村的其后，自己和不相干的不列', async () => {
    const { body } = await similar(ids[0] ?? '');
    expect((body['items'] as Body['items']).map(({ noticeId }) => noticeId)).toEqual([
      ids[1],
      ids[2],
    ]);
  });
  test('没有公开这条信息', async () => {
    const { status, body } = await similar('00000000-0000-4000-8000-000000000000');
    expect([status, body['code']]).toEqual([404, 'notFound']);
  });
});

describe('写错的', () => {
  const endpoints = [searchFacets, searchSuggestions, searchHelp];
  test.each(endpoints)('$id：没有可找的词、太长、没有这个县', async (endpoint) => {
    const ask = (q: string, of = region) =>
      county.call(endpoint as typeof searchHelp, { params: { region: of }, query: { q } });
    for (const q of ['', '　 ', '长'.repeat(51)])
      expect(await ask(q)).toMatchObject({ status: 400, body: { code: 'badInput', field: 'q' } });
    expect((await ask('甪鳜焱', 'nowhere')).status).toBe(404);
    for (const q of ["'; drop table notices; --", '%_\\', '{a,b}', '@r:yanhu', '\u202e低'])
      expect((await ask(q)).status).toBe(200);
  });
});
