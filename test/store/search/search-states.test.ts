import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { reindexRegion } from '@functions/entrypoints/wire/reindex';
import { refreshNotices } from '@functions/entrypoints/wire/search-index';
import { countFacets } from '@functions/search/queries/count-facets';
import { findPublic } from '@functions/search/queries/find-public';
import { helpSearch } from '@functions/search/queries/help-search';
import { searchRegion } from '@functions/search/queries/search-region';
import { findSimilar } from '@functions/search/queries/similar-notices';
import { suggest } from '@functions/search/queries/suggest';
import { searchStore } from '@functions/search/store.postgres';
import { noticeStates } from '@shared/vocabulary/notice';
import { openBoardCounty, publishedNotice, type BoardCounty } from '../../support/board-county';

// A-14、A-15、A-16、H-15：不予公开的、没有公开的、撤下的、公示结束下线的，怎么搜也搜不到。
const regionId = 'minghu';
const STATES = [...noticeStates.values, 'discarded'] as const;
type State = (typeof STATES)[number];
let county: BoardCounty;
beforeAll(async () => {
  county = await openBoardCounty();
  await county.seed(regionId, async (tx) => {
    for (const title of ['甲组蜂箱补助公示', '乙组蜂箱补助公示', '丙组蜂箱补助公示'])
      await tx`insert into notices ${tx(publishedNotice({ title, section: 'social-assistance' }))}`;
    await reindexRegion(tx, regionId);
  });
}, 120_000);
afterAll(() => county.close());

/** 一条独有其词的信息，处在某个状态。 */
const noticeIn = async (state: State) => {
  const row = publishedNotice({
    state,
    title: '丁组蜂箱补助甪鳜公示',
    body_markdown: '正文里有焱淼二字',
    index_number: 'LIUSHU-2099-0001',
    section: 'social-assistance',
    published_on: '2099-01-01',
  });
  await county.seed(regionId, async (tx) => {
    await tx`insert into notices ${tx({
      ...row,
      content_elements: tx.json([{ name: '对象', value: '垚犇户' }]),
    })}`;
    await tx`insert into attachments ${tx({
      ...{ region_id: regionId, attachment_id: row.notice_id, notice_id: row.notice_id },
      ...{ file_name: '骉骉名单.docx', media_type: 'x', byte_size: 1 },
      ...{ extracted_text: '附件里有龘字，电话13905550123', created_at: row.created_at },
    })}`;
    await reindexRegion(tx, regionId);
  });
  return row.notice_id;
};

const ports = () => ({
  store: searchStore(county.platform.database),
  regionExists: () => Promise.resolve(true),
});
const WORDS = ['甪鳜', '焱淼', '垚犇', '骉骉', '龘', 'liushu-2099-0001', 'LIUSHU20990001', '2099'];

/** 从哪几处看得到它：检索、分类计数、提示、帮助、已经公开的、类似的公开。 */
const shownIn = async (noticeId: string): Promise<string[]> => {
  const shown: string[] = [];
  const look = (where: string, answer: unknown) => {
    if (/甪鳜|焱淼|垚犇|骉|龘|2099/.test(JSON.stringify(answer))) shown.push(where);
  };
  for (const q of WORDS) {
    const page = await searchRegion(ports(), { regionId, q, limit: 50 });
    look('检索', page.ok && page.value.items);
    const facets = await countFacets(ports(), { regionId, q });
    if (facets.ok && facets.value.total > 0) shown.push('分类计数');
    const hints = await suggest(ports(), { regionId, q });
    look('提示', hints.ok && hints.value.items);
    const help = await helpSearch(ports(), { regionId, q: `${q} 蜂箱火星` });
    look('帮助', help.ok && help.value.nearWords.filter(({ count }) => count > 3));
  }
  const every = await countFacets(ports(), { regionId, q: '蜂箱' });
  look('分类计数', every);
  if (every.ok && every.value.total !== 3) shown.push('总数');
  look('提示', await suggest(ports(), { regionId, q: '蜂箱' }));
  look('已经公开', await findPublic(ports(), { regionId, text: '丁组蜂箱补助甪鳜焱淼' }, 5));
  const others = await county.platform.database.read(
    { regionId, kind: 'public' },
    (sql) => sql<{ documentId: string }[]>`
      select document_id from search_documents where kind = 'notice' and title like '甲组%'`,
  );
  const [other] = others;
  const alike = await findSimilar(ports(), { regionId, noticeId: other?.documentId ?? '' });
  expect(alike.ok && alike.value.items.length).toBeGreaterThan(0);
  look('类似的公开', alike);
  if ((await findSimilar(ports(), { regionId, noticeId })).ok) shown.push('由它找类似的');
  return [...new Set(shown)].sort();
};

const drop = (noticeId: string) =>
  county.seed(regionId, async (tx) => {
    await tx`delete from attachments where notice_id = ${noticeId}`;
    await tx`delete from notices where notice_id = ${noticeId}`;
  });

describe('每一种状态', () => {
  test.each(STATES)('%s', async (state) => {
    const noticeId = await noticeIn(state);
    const shown = await shownIn(noticeId);
    if (state === 'published')
      expect(shown).toEqual(
        ['检索', '分类计数', '总数', '提示', '已经公开', '类似的公开', '由它找类似的'].sort(),
      );
    else expect([state, shown]).toEqual([state, []]);
    await drop(noticeId);
    expect(await shownIn(noticeId)).toEqual([]);
  });
});

test('在各种状态之间随意走：更新检索的和忘了更新的都算上，不公开的一次也不出现', async () => {
  const noticeId = await noticeIn('draft');
  const walk = fc.array(fc.record({ state: fc.constantFrom(...STATES), refreshes: fc.boolean() }), {
    minLength: 3,
    maxLength: 8,
  });
  let published = 0;
  await fc.assert(
    fc.asyncProperty(walk, async (steps) => {
      for (const { state, refreshes } of steps) {
        await county.seed(regionId, async (tx) => {
          await tx`update notices set state = ${state} where notice_id = ${noticeId}`;
          if (refreshes) await refreshNotices(tx, regionId, [noticeId]);
        });
        const found = await searchRegion(ports(), { regionId, q: '龘', limit: 5 });
        const count = found.ok ? found.value.items.length : -1;
        if (state !== 'published') expect([state, count]).toEqual([state, 0]);
        else if (refreshes) {
          expect(count).toBe(1);
          published += 1;
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(published).toBeGreaterThan(0);
  await drop(noticeId);
}, 60_000);

describe('公开着的改了', () => {
  const find = async (q: string) => {
    const page = await searchRegion(ports(), { regionId, q, limit: 5 });
    return page.ok ? page.value.items : [];
  };
  test.each([
    ['正文', { body_markdown: '换了' }],
    ['标题', { title: '换了' }],
    ['要素', { content_elements: [] }],
  ])('%s改了而没有更新检索：旧的一个字也搜不到；更新之后搜得到新的', async (_, change) => {
    const noticeId = await noticeIn('published');
    expect(await find('龘')).toHaveLength(1);
    await county.seed(regionId, (tx) => {
      const columns = 'content_elements' in change ? { content_elements: tx.json([]) } : change;
      return tx`update notices set ${tx(columns)} where notice_id = ${noticeId}`;
    });
    for (const q of WORDS) expect([q, await find(q)]).toEqual([q, []]);
    await county.seed(regionId, (tx) => refreshNotices(tx, regionId, [noticeId]));
    expect(await find('骉骉')).toHaveLength(1);
    await drop(noticeId);
  });
  test('附件换掉、去掉：里面的字不再搜得到', async () => {
    const noticeId = await noticeIn('published');
    await county.seed(
      regionId,
      (tx) => tx`update attachments set extracted_text = '' where notice_id = ${noticeId}`,
    );
    expect(await find('龘')).toEqual([]);
    await county.seed(regionId, (tx) => refreshNotices(tx, regionId, [noticeId]));
    expect([await find('龘'), (await find('甪鳜')).length]).toEqual([[], 1]);
    await drop(noticeId);
  });
  test('附件里的个人号码隐去了才进检索', async () => {
    const noticeId = await noticeIn('published');
    expect(await find('13905550123')).toEqual([]);
    const [hit] = await find('龘');
    expect(hit).toMatchObject({ attachmentName: '骉骉名单.docx' });
    expect(hit?.snippet).toContain('139＊＊＊＊0123');
    await drop(noticeId);
  });
});
