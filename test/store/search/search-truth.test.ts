import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fold, likePattern, plainText, wordsOf } from '@functions/platform/search-text';
import { publicScope } from '@functions/platform/database/scope';
import type { SearchRequest, SearchSource, StoredHit } from '@functions/search/ports';
import { indexDocuments } from '@functions/search/store.documents';
import { searchStore } from '@functions/search/store.postgres';
import { openBoardCounty, type BoardCounty } from '../../support/board-county';
import {
  entrySources,
  noticeSources,
  organisationSources,
  seededRandom,
  syntheticSources,
} from '../../support/search-corpus';

let county: BoardCounty;
const regionId = 'minghu';
const sources = [
  ...noticeSources(),
  ...entrySources(),
  ...organisationSources(),
  ...syntheticSources(500, 7),
];

beforeAll(async () => {
  county = await openBoardCounty();
  await county.seed(regionId, (tx) => indexDocuments(tx, regionId, sources));
  const others = sources.map((source) => ({
    ...source,
    documentId: `other-${source.documentId}`,
    organisationId: null,
  }));
  await county.seed('yanhu', (tx) => indexDocuments(tx, 'yanhu', others));
}, 120_000);
afterAll(() => county.close());

const everyPage = async (request: Omit<SearchRequest, 'after'>): Promise<StoredHit[]> => {
  const store = searchStore(county.platform.database);
  const hits: StoredHit[] = [];
  for (let after: StoredHit | null = null; ;) {
    const page: StoredHit[] = await store.page({ ...request, after });
    hits.push(...page);
    after = page.at(-1) ?? null;
    if (page.length < request.limit) return hits;
  }
};

const folded = sources.map((source) => ({
  source,
  title: fold(source.title),
  head: fold([source.title, source.key ?? '', ...(source.otherSpellings ?? [])].join('\n')),
  body: fold([source.title, plainText(source.body), ...(source.otherSpellings ?? [])].join('\n')),
  whole: fold(
    [
      source.title,
      plainText(source.body),
      ...(source.otherSpellings ?? []),
      ...(source.attachments ?? []).flatMap(({ fileName, text }) => [fileName, text]),
    ].join('\n'),
  ),
}));

/** 命中在哪一层。 */
const layer = (words: readonly string[], text: (typeof folded)[number]): number => {
  const all = (part: string) => words.every((word) => part.includes(word));
  const isNamed = words.every((word) => ` ${text.head}`.includes(` ${word}`));
  if (text.source.kind === 'organisation' && isNamed) return 4;
  if (all(text.title)) return 3;
  if (all(text.head)) return 2;
  return all(text.body) ? 1 : 0;
};
const sortOn = ({ publishedOn }: SearchSource) => publishedOn ?? '0001-01-01';

/** 逐篇比对得出的答案：全部的词都含有；按单位、标题、要素、正文、附件分层，再按日期、编号倒序。 */
const truth = (request: Omit<SearchRequest, 'after' | 'limit'>) =>
  folded
    .filter(
      ({ source, whole }) =>
        request.words.every((word) => whole.includes(word)) &&
        (request.kind === undefined || source.kind === request.kind) &&
        (request.organisationId === undefined ||
          source.organisationId === request.organisationId) &&
        (request.section === undefined || source.section === request.section) &&
        (request.processStage === undefined || source.processStage === request.processStage) &&
        (request.year === undefined || source.publishedOn?.startsWith(String(request.year))),
    )
    .map((text) => ({ source: text.source, rank: layer(request.words, text) }))
    .sort((a, b) => {
      const left = [a.rank, sortOn(a.source), a.source.documentId].join(' ');
      const right = [b.rank, sortOn(b.source), b.source.documentId].join(' ');
      return left < right ? 1 : -1;
    })
    .map(({ source, rank }) => `${rank} ${source.documentId}`);

const random = seededRandom(2026);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

/** 从文中随机取一段；四分之一的时候两段，十分之一的时候换一个字。 */
const randomQuery = (): string => {
  const piece = () => {
    const text = Array.from(pick(folded).whole);
    const start = Math.floor(random() * text.length);
    return text.slice(start, start + 1 + Math.floor(random() * 6)).join('');
  };
  const query = random() < 0.25 ? `${piece()} ${piece()}` : piece();
  return random() < 0.1 ? query.replace(/.$/u, pick(['保', '示', '%', '_', '\\', 'Ａ'])) : query;
};

const show = (hits: readonly StoredHit[]) =>
  hits.map(({ rank, documentId }) => `${rank} ${documentId}`);

test('两千个随机的词：结果与逐篇比对完全相同，次序也相同', async () => {
  let nonEmpty = 0;
  for (let round = 0; round < 2000; round += 1) {
    const words = wordsOf(randomQuery());
    if (words.length === 0) continue;
    const expected = truth({ regionId, words });
    const hits = await everyPage({ regionId, words, limit: 1000 });
    expect([words, show(hits)]).toEqual([words, expected]);
    if (expected.length > 0) nonEmpty += 1;
  }
  expect(nonEmpty).toBeGreaterThan(1400);
}, 180_000);

test('六百个随机的词：与 ILIKE 扫描全表的结果相同', async () => {
  const queries = Array.from({ length: 600 }, () => wordsOf(randomQuery())).filter(
    (words) =>
      words.length > 0 && words.every((word) => /^[\p{Script=Han}a-z0-9%_\\]+$/u.test(word)),
  );
  expect(queries.length).toBeGreaterThan(300);
  for (const words of queries) {
    const scanned = await county.platform.database.read(
      publicScope(regionId),
      (sql) => sql<{ documentId: string }[]>`
      select document_id from search_documents
      where region_id = ${regionId} and (title || E'\n' || body || E'\n' || attached) ilike all (${words.map(likePattern)}::text[])`,
    );
    const ids = new Set(
      (await everyPage({ regionId, words, limit: 1000 })).map(({ documentId }) => documentId),
    );
    const missed = scanned.filter(({ documentId }) => !ids.has(documentId));
    expect([words, missed]).toEqual([words, []]);
    // 多出来的只能是全角半角之别（ILIKE 分全角半角，检索不分），或者照拼音找到的单位。
    const known = new Set(scanned.map(({ documentId }) => documentId));
    for (const id of ids)
      if (!known.has(id)) {
        const source = sources.find(({ documentId }) => documentId === id);
        if (source?.kind === 'organisation') continue;
        const text = [
          source?.title ?? '',
          plainText(source?.body ?? ''),
          ...(source?.attachments ?? []).map((one) => `${one.fileName}\n${one.text}`),
        ].join('\n');
        expect([
          words,
          words.every((word) => fold(text).includes(word)),
          /[\uff01-\uff5e]/.test(text),
        ]).toEqual([words, true, true]);
      }
  }
}, 180_000);

describe('筛选与翻页', () => {
  test.each([
    { kind: 'entry' as const },
    { organisationId: 'liushu' },
    { section: 'social-assistance' as const },
    { processStage: 'decision' as const },
    { year: 2018 },
    { kind: 'organisation' as const },
    { kind: 'notice' as const, organisationId: 'heping', section: 'village-affairs' as const },
  ])('%j', async (filter) => {
    for (const query of [
      '公示',
      '低',
      '补贴',
      '农村 低保',
      '2026年',
      '收支公示',
      '村',
      'cun',
      '柳树',
    ])
      for (const limit of [3, 50]) {
        const request = { regionId, words: wordsOf(query), ...filter };
        expect(show(await everyPage({ ...request, limit }))).toEqual(truth(request));
      }
  });
});

test('LIKE 的特殊字符按字面', async () => {
  for (const query of ['^低', '^', '@r:minghu', '%', '_', '\\', '0%', '下_', '反\\斜', '%%', '._'])
    expect(show(await everyPage({ regionId, words: wordsOf(query), limit: 1000 }))).toEqual(
      truth({ regionId, words: wordsOf(query) }),
    );
});

test('重新写入同一篇，旧的词不再命中', async () => {
  const source = {
    ...(sources[0] as SearchSource),
    documentId: 'rewritten',
    title: '独一无二的旧题',
    body: '',
  };
  await county.seed(regionId, (tx) => indexDocuments(tx, regionId, [source]));
  expect(await everyPage({ regionId, words: ['独一无二'], limit: 10 })).toHaveLength(1);
  await county.seed(regionId, (tx) => indexDocuments(tx, regionId, [{ ...source, title: '换了' }]));
  expect(await everyPage({ regionId, words: ['独一无二'], limit: 10 })).toEqual([]);
  await county.seed(
    regionId,
    (tx) =>
      tx`delete from search_documents where region_id = ${regionId} and document_id = 'rewritten'`,
  );
});
