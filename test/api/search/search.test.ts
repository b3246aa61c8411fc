import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { search } from '@shared/contract/search';
import { indexDocuments } from '@functions/search/store.documents';
import { openBoardCounty, type BoardCounty } from '../../support/board-county';
import { entrySources, noticeSources } from '../../support/search-corpus';

let county: BoardCounty;
const region = 'minghu';
beforeAll(async () => {
  county = await openBoardCounty();
  await county.seed(region, (tx) =>
    indexDocuments(tx, region, [...noticeSources(), ...entrySources()]),
  );
}, 120_000);
afterAll(() => county.close());

interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly snippet: string;
  readonly organisationName: string;
}
const ask = (query: Record<string, unknown>, of = region) =>
  county.call(search, { params: { region: of }, query: query as { q: string } });
const itemsOf = async (query: Record<string, unknown>) => {
  const { status, body } = await ask(query);
  expect(status).toBe(200);
  return body['items'] as Hit[];
};

describe('找得到', () => {
  test('两个字的词：标题含有的在前，片段里有这个词', async () => {
    const items = await itemsOf({ q: '低保', limit: 50 });
    expect(items.length).toBeGreaterThan(5);
    const inTitle = items.map(({ title }) => title.includes('低保'));
    expect(inTitle).toEqual([...inTitle].sort((a, b) => Number(b) - Number(a)));
    expect(inTitle).toContain(true);
    expect(inTitle).toContain(false);
    for (const { title, snippet } of items) expect(`${title}${snippet}`).toContain('低保');
    for (const { snippet } of items) expect(snippet.length).toBeLessThanOrEqual(84);
  });

  test('词中间的片段、一个字、全角半角大小写', async () => {
    expect((await itemsOf({ q: '动地发包' })).map(({ title }) => title)).toContain(
      '东岭村2026年集体机动地发包合同公示',
    );
    expect(
      (await itemsOf({ q: '埂' })).every(({ title, snippet }) =>
        `${title}${snippet}`.includes('埂'),
      ),
    ).toBe(true);
    expect(await itemsOf({ q: '２０２６年' })).toEqual(await itemsOf({ q: '2026年' }));
  });

  test('几个词都要有；实际用的词交给客户端高亮', async () => {
    const { body } = await ask({ q: ' 机动地　承包 机动地' });
    expect(body['words']).toEqual(['机动地', '承包']);
    const items = body['items'] as Hit[];
    expect(items.map(({ title }) => title)).toContain('东岭村2026年集体机动地发包合同公示');
    for (const { title, snippet } of items) expect(`${title}${snippet}`).toMatch(/机动地|承包/);
  });

  test('目录事项和公开信息都有，各自说明是什么、谁发布', async () => {
    const notices = await itemsOf({ q: '危房改造', kind: 'notice' });
    const entries = await itemsOf({ q: '危房改造', kind: 'entry' });
    expect(
      new Set(notices.map(({ kind, organisationName }) => [kind, organisationName !== ''].join())),
    ).toEqual(new Set(['notice,true']));
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['entry']));
  });
});

test('一页一页翻完，一条不重、一条不漏', async () => {
  const whole = await itemsOf({ q: '公示', limit: 50 });
  expect(whole.length).toBeGreaterThan(20);
  const ids: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { body } = await ask({
      q: '公示',
      limit: 7,
      ...(cursor === undefined ? {} : { cursor }),
    });
    ids.push(...(body['items'] as Hit[]).map(({ id }) => id));
    cursor = body['nextCursor'] as string | null;
  }
  expect(ids.slice(0, whole.length)).toEqual(whole.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe('找不到与写错', () => {
  test('没有命中是空的一页', async () => {
    expect(await ask({ q: '甪鳜焱' })).toMatchObject({
      status: 200,
      body: { items: [], nextCursor: null },
    });
    expect(await ask({ q: '低保' }, 'yanhu')).toMatchObject({ status: 200, body: { items: [] } });
  });
  test('没有这个县', async () => {
    expect((await ask({ q: '低保' }, 'nowhere')).status).toBe(404);
  });
  test.each([
    [{ q: '' }, 'q'],
    [{ q: '　 ' }, 'q'],
    [{ q: '长'.repeat(51) }, 'q'],
    [{ q: '低保', cursor: '伪造' }, 'cursor'],
    [{ q: '低保', kind: 'letter' }, 'kind'],
    [{ q: '低保', limit: 51 }, 'limit'],
  ])('%j 说明是哪一项', async (query, field) => {
    expect(await ask(query)).toMatchObject({ status: 400, body: { code: 'badInput', field } });
  });
  test.each([
    "'; drop table notices; --",
    '%_\\',
    '"><script>',
    '{a,b}',
    '@r:minghu',
    '^低保',
    '\u202e低',
  ])('怪字 %j 照字面找，不出错', async (q) => {
    const { status, body } = await ask({ q });
    expect([
      status,
      (body['items'] as Hit[]).every(({ title }) => !title.includes('\u202e')),
    ]).toEqual([200, true]);
  });
});
