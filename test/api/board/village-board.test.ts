import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toString as drawCode } from 'qrcode';
import {
  listRegions,
  listOrganisations,
  routingTable,
  villageCode,
} from '@shared/contract/organisations';
import { getEntry, listEntries, listSections } from '@shared/contract/catalogue';
import { villageBoard } from '@shared/contract/notices';
import { openBoardCounty, publishedNotice, type BoardCounty } from '../../support/board-county';

let county: BoardCounty;
const region = 'minghu';
const finance = {
  period: '2026年第一季度',
  openingFen: 100,
  incomeFen: 50,
  expenseFen: 30,
  balanceFen: 120,
};

beforeAll(async () => {
  county = await openBoardCounty();
  await county.seed(region, async (tx) => {
    const rows = [
      ...Array.from({ length: 12 }, (_, index) =>
        publishedNotice({
          title: `第${index + 1}号`,
          affairs_kind: 'village',
          published_on: `2026-03-${String(index + 1).padStart(2, '0')}`,
        }),
      ),
      publishedNotice({ title: '党务', affairs_kind: 'party', published_on: '2026-02-01' }),
      publishedNotice({
        title: '一季度财务',
        affairs_kind: 'finance',
        obligation_id: 'caiwu',
        entry_id: 'e-caiwu',
        section: 'village-affairs',
        published_on: '2026-01-20',
      }),
      publishedNotice({ title: '社区的', organisation_id: 'heping', published_on: '2026-06-30' }),
    ];
    for (const row of rows) await tx`insert into notices ${tx(row)}`;
    await tx`update notices set finance = ${tx.json(finance)} where title = '一季度财务'`;
    const draft = { title: '草稿', state: 'draft', published_on: null, published_at: null };
    await tx`insert into notices ${tx({ ...publishedNotice(), ...draft, affairs_kind: 'village' })}`;
    await tx`
      insert into routing_rows (region_id, domain, organisation_id, duty, position, stated_as)
      values (${region}, 'social-assistance', 'minzheng', 'responsible', 1, '社会救助领域'),
        (${region}, 'social-assistance', 'qingshi', 'guiding', 1, ''),
        (${region}, 'urban-planning', 'qingshi', 'responsible', 1, '城乡规划')`;
  });
}, 120_000);
afterAll(() => county.close());

const board = (organisationId: string) =>
  county.call(villageBoard, { params: { region, organisationId } });

test('首页：最新十条、三务各三条与条数、逾期与待公开、收支概要', async () => {
  const { status, body } = await board('liushu');
  expect(status).toBe(200);
  expect(body['organisation']).toEqual({
    organisationId: 'liushu',
    name: '柳树坪村',
    parentName: '青石镇',
    phone: '0359-5550101',
    address: '柳树坪村委会',
  });
  const titles = (cards: unknown) => (cards as { title: string }[]).map(({ title }) => title);
  expect(titles(body['newest'])).toEqual(
    Array.from({ length: 10 }, (_, index) => `第${12 - index}号`),
  );
  const affairs = body['affairs'] as { kind: string; noticeCount: number; newest: unknown }[];
  expect(affairs.map((each) => [each.kind, each.noticeCount, titles(each.newest)])).toEqual([
    ['party', 1, ['党务']],
    ['village', 12, ['第12号', '第11号', '第10号']],
    ['finance', 1, ['一季度财务']],
  ]);
  expect(body['dueItems']).toMatchObject([
    { obligationId: 'cunwu', state: 'overdue', period: '2026年第一季度', dueOn: '2026-03-31' },
    { obligationId: 'caiwu', state: 'overdue', period: '2026年第二季度', dueOn: '2026-06-30' },
  ]);
  expect(body['finance']).toMatchObject(finance);
});

test('没有公开过的社区是空的，不是错', async () => {
  await expect(board('qingshi')).resolves.toMatchObject({
    status: 200,
    body: { newest: [], finance: null, dueItems: [] },
  });
  expect((await board('nowhere')).status).toBe(404);
  expect(
    (await county.call(villageBoard, { params: { region: 'yanhu', organisationId: 'liushu' } }))
      .status,
  ).toBe(404);
});

test('公开读取带 ETag 与缓存时间，没变时 304', async () => {
  const first = await county.app.request(`/api/${region}/organisations/liushu/board`);
  expect(first.headers.get('cache-control')).toBe('public, max-age=30');
  const tag = first.headers.get('etag') ?? '';
  const second = await county.app.request(`/api/${region}/organisations/liushu/board`, {
    headers: { 'if-none-match': tag },
  });
  expect([tag.length > 10, second.status]).toEqual([true, 304]);
});

test('县、组织与对照表', async () => {
  const regions = await county.call(listRegions, {});
  expect((regions.body['items'] as { region: string }[]).map((each) => each.region)).toEqual([
    'minghu',
    'yanhu',
  ]);
  const own = await county.call(listOrganisations, { params: { region } });
  expect((own.body['items'] as { name: string }[]).map(({ name }) => name)).toEqual([
    '青石镇',
    '柳树坪村',
    '和平社区',
    '区民政局',
  ]);
  const empty = await county.call(listOrganisations, { params: { region: 'yanhu' } });
  expect(empty.body['items']).toEqual([]);
  expect((await county.call(listOrganisations, { params: { region: 'nowhere' } })).status).toBe(
    404,
  );
  const table = await county.call(routingTable, { params: { region } });
  expect(table.body['items']).toEqual([
    {
      domain: 'urban-planning',
      statedAs: '城乡规划',
      responsible: [{ organisationId: 'qingshi', name: '青石镇' }],
      guiding: [],
    },
    {
      domain: 'social-assistance',
      statedAs: '社会救助领域',
      responsible: [{ organisationId: 'minzheng', name: '区民政局' }],
      guiding: [{ organisationId: 'qingshi', name: '青石镇' }],
    },
  ]);
  expect((await county.call(routingTable, { params: { region: 'nowhere' } })).status).toBe(404);
});

test('一村一码是可以扫的矢量图', async () => {
  const reply = await county.call(villageCode, { params: { region, organisationId: 'liushu' } });
  expect(reply.headers.get('content-type')).toBe('image/svg+xml');
  const svg = Buffer.from(reply.bytes).toString();
  expect(svg).toMatch(/^<svg[\s\S]*<path[\s\S]*<\/svg>\s*$/);
  const expected = await drawCode('https://minglan.example/v/minghu/liushu', {
    type: 'svg',
    errorCorrectionLevel: 'M',
    margin: 2,
  });
  expect(svg).toBe(expected);
  const other = await county.call(villageCode, { params: { region, organisationId: 'heping' } });
  expect(Buffer.from(other.bytes).toString()).not.toBe(svg);
  expect(
    (await county.call(villageCode, { params: { region, organisationId: 'nowhere' } })).status,
  ).toBe(404);
});

test('目录：门类、事项、标准与按它公开的信息', async () => {
  const sections = await county.call(listSections, { params: { region } });
  expect(sections.body['items']).toMatchObject([
    {
      section: 'social-assistance',
      entryCount: 1,
      noticeCount: 0,
      responsible: [{ name: '区民政局' }],
    },
    { section: 'village-affairs', entryCount: 1, noticeCount: 1, responsible: [] },
  ]);
  const entries = await county.call(listEntries, {
    params: { region, section: 'social-assistance' },
  });
  expect(entries.body).toMatchObject({
    name: '社会救助',
    sourceTitle: '社会救助目录',
    categories: [
      {
        category: '最低生活保障',
        items: [{ item: '审批信息', entries: [{ entryId: 'e-dibao' }] }],
      },
    ],
  });
  expect((await county.call(listEntries, { params: { region, section: 'health' } })).status).toBe(
    404,
  );
  const entry = await county.call(getEntry, { params: { region, entryId: 'e-caiwu' } });
  expect(entry.body).toMatchObject({
    item: '村级财务收支',
    notices: [{ title: '一季度财务', organisationName: '柳树坪村', publishedOn: '2026-01-20' }],
  });
  expect(
    (await county.call(getEntry, { params: { region: 'yanhu', entryId: 'e-caiwu' } })).status,
  ).toBe(404);
});
