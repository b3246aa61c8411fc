import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fold, wordsOf } from '@functions/platform/search-text';
import type { SearchSource, StoredHit } from '@functions/search/ports';
import { indexDocuments } from '@functions/search/store.documents';
import { searchStore } from '@functions/search/store.postgres';
import { openBoardCounty, type BoardCounty } from '../../support/board-county';

// 足够多的短文，使常用的词走“从最新的往回找”，找不够时再走索引。
const COUNT = 13_000;
const regionId = 'minghu';
let county: BoardCounty;

const dayOf = (index: number) =>
  new Date(Date.UTC(2000, 0, 1) + Math.floor(index / 2) * 86_400_000).toISOString().slice(0, 10);
const sources = Array.from({ length: COUNT }, (_, index): SearchSource => ({
  documentId: `d-${String((index * 7919) % COUNT).padStart(5, '0')}`,
  kind: 'notice',
  title: index % 4000 === 17 ? '农村低保常用' : index < 2500 ? '陈年标题' : '短题',
  // “旧词”只在最旧的两千篇里；“低保农村”只有字组、没有这个词，用来检查复核。
  body: `农村低保常用${index < 2000 ? '旧词' : ''}${index % 1000 === 3 ? '低保农村' : ''}${index % 2 === 0 ? ' 低保 保农 农村' : ''}`,
  organisationId: null,
  section: null,
  processStage: 'outcome',
  publishedOn: dayOf(index),
}));

beforeAll(async () => {
  county = await openBoardCounty();
  await county.seed(regionId, (tx) => indexDocuments(tx, regionId, sources));
}, 240_000);
afterAll(() => county.close());

const truth = (words: readonly string[]) =>
  sources
    .filter(({ title, body }) => words.every((word) => fold(`${title}\n${body}`).includes(word)))
    .map(({ documentId, title, publishedOn }) => ({
      documentId,
      key: [
        words.every((word) => fold(title).includes(word)) ? 1 : 0,
        publishedOn ?? '',
        documentId,
      ].join(' '),
    }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .map(({ documentId }) => documentId);

const pages = async (words: readonly string[], limit: number, most: number): Promise<string[]> => {
  const store = searchStore(county.platform.database);
  const ids: string[] = [];
  for (let after: StoredHit | null = null; ids.length < most;) {
    const page: StoredHit[] = await store.page({ regionId, words, after, limit });
    ids.push(...page.map(({ documentId }) => documentId));
    after = page.at(-1) ?? null;
    if (page.length < limit) break;
  }
  return ids;
};

test.each([
  ['常用的两字词', '常用', 50, 300],
  ['常用的长词', '农村低保', 50, 300],
  ['只在旧文里的两字词', '旧词', 50, 400],
  ['常用而只在旧文标题里的词', '陈年标题', 50, 300],
  ['字组常见而词少见', '低保农村', 10, 100],
  ['标题里常见的两字词', '陈年', 50, 300],
  ['一个字', '常', 50, 200],
  ['几个词', '农村 旧词', 40, 200],
  ['一页跨过标题命中与正文命中', '农村低保', 3, 30],
] as const)(
  '%s',
  async (...[, query, limit, most]) => {
    const words = wordsOf(query);
    const found = await pages(words, limit, most);
    const expected = truth(words);
    expect(found.length).toBeGreaterThanOrEqual(Math.min(most, expected.length));
    expect(found).toEqual(expected.slice(0, found.length));
  },
  60_000,
);

test('翻到最后一页，一篇不重、一篇不漏', async () => {
  const words = wordsOf('旧词');
  expect(await pages(words, 200, COUNT)).toEqual(truth(words));
}, 60_000);
