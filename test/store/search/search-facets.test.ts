import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fold, wordsOf } from '@functions/platform/search-text';
import type { FacetCount, SearchScope, SearchSource } from '@functions/search/ports';
import { indexDocuments } from '@functions/search/store.documents';
import { searchStore } from '@functions/search/store.postgres';
import { openBoardCounty, type BoardCounty } from '../../support/board-county';
import { organisationSources, syntheticSources } from '../../support/search-corpus';

let county: BoardCounty;
const regionId = 'minghu';
const sources = [...organisationSources(), ...syntheticSources(2500, 5)];

beforeAll(async () => {
  county = await openBoardCounty();
  await county.seed(regionId, (tx) => indexDocuments(tx, regionId, sources));
}, 120_000);
afterAll(() => county.close());

const wholeOf = (source: SearchSource) =>
  fold(
    [
      source.title,
      source.body,
      ...(source.otherSpellings ?? []),
      ...(source.attachments ?? []).flatMap(({ fileName, text }) => [fileName, text]),
    ].join('\n'),
  );
const texts = new Map(sources.map((source) => [source.documentId, wholeOf(source)]));
const key = ({ publishedOn, documentId }: SearchSource) =>
  `${publishedOn ?? '0001-01-01'} ${documentId}`;

/** 命中的，新的在前。 */
const hitsOf = ({ words, organisationId, section, year }: Omit<SearchScope, 'regionId'>) =>
  sources
    .filter(
      (source) =>
        words.every((word) => texts.get(source.documentId)?.includes(word)) &&
        (organisationId === undefined || source.organisationId === organisationId) &&
        (section === undefined || source.section === section) &&
        (year === undefined || source.publishedOn?.startsWith(String(year))),
    )
    .sort((a, b) => (key(a) < key(b) ? 1 : -1));

/** 逐篇数出来的。 */
const counted = (hits: readonly SearchSource[]): string[] => {
  const tally = new Map<string, number>();
  const add = (dimension: FacetCount['dimension'], value: string | null | undefined) => {
    if (value === null || value === undefined) return;
    tally.set(`${dimension} ${value}`, (tally.get(`${dimension} ${value}`) ?? 0) + 1);
  };
  tally.set('total ', hits.length);
  for (const hit of hits) {
    add('kind', hit.kind);
    add('organisation', hit.organisationId);
    add('section', hit.section);
    add('processStage', hit.processStage);
    add('year', hit.publishedOn?.slice(0, 4));
  }
  return [...tally].map(([name, count]) => `${name} ${String(count)}`).sort();
};

const facets = async (scope: Omit<SearchScope, 'regionId'>, atMost: number) =>
  (await searchStore(county.platform.database).facets({ regionId, ...scope }, atMost))
    .map(({ dimension, value, documents }) => `${dimension} ${value} ${String(documents)}`)
    .sort();

test.each(['公示', '低', '四议两公开', '公开村务', 'wi-fi', '合同', '名单 公示', '柳树', '甪鳜'])(
  '“%s”：各类各有多少，与逐篇数的一样',
  async (query) => {
    const words = wordsOf(query);
    for (const filter of [{}, { organisationId: 'liushu' }, { year: 2020 }])
      expect(await facets({ words, ...filter }, 100_000)).toEqual(
        counted(hitsOf({ words, ...filter })),
      );
  },
);

test.each(['公示', '水', '合作社承包', '财务收支'])(
  '“%s”：太多时只数最新的，数出来的就是最新的那些',
  async (query) => {
    const words = wordsOf(query);
    const hits = hitsOf({ words });
    for (const atMost of [1, 10, 40])
      expect([atMost, await facets({ words }, atMost)]).toEqual([
        atMost,
        counted(hits.slice(0, atMost)),
      ]);
  },
);

test('几组词各有多少篇，数到上限为止', async () => {
  const sets = [['公示'], ['甪鳜'], ['名单', '低保'], ['四议两公开']];
  const exact = sets.map((words) => hitsOf({ words }).length);
  const store = searchStore(county.platform.database);
  expect(await store.counts(regionId, sets, 100_000)).toEqual(exact);
  expect(await store.counts(regionId, sets, 7)).toEqual(exact.map((count) => Math.min(7, count)));
});
