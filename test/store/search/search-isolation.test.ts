import { afterAll, beforeAll, expect, test } from '@jest/globals';
import postgres from 'postgres';
import { publicScope } from '@functions/platform/database/scope';
import { findPublic } from '@functions/search/queries/find-public';
import { indexDocuments } from '@functions/search/store.documents';
import { searchStore } from '@functions/search/store.postgres';
import { reindexRegion } from '@functions/entrypoints/wire/reindex';
import { openBoardCounty, publishedNotice, type BoardCounty } from '../../support/board-county';
import { entrySources, noticeSources, syntheticSources } from '../../support/search-corpus';

let county: BoardCounty;
beforeAll(async () => {
  county = await openBoardCounty();
  for (const regionId of ['minghu', 'yanhu'])
    await county.seed(regionId, (tx) =>
      indexDocuments(
        tx,
        regionId,
        [...noticeSources(), ...entrySources(), ...syntheticSources(3000, 3)].map((source) => ({
          ...source,
          documentId: `${regionId}-${source.documentId}`,
        })),
      ),
    );
  const owner = postgres(county.url, { max: 1, onnotice: () => undefined });
  await owner`analyze search_documents`;
  await owner.end();
}, 120_000);
afterAll(() => county.close());

/** 在应用角色的一个只读事务里，检索前后 GIN 索引被用了几次、整表被扫了几次。 */
const usage = (regionId: string, work: 'function' | 'direct') =>
  county.platform.database.read(publicScope(regionId), async (sql) => {
    const counts = async () => {
      const [row] = await sql<{ role: string; gin: number; scans: number }[]>`
        select current_user::text as role, pg_stat_get_xact_numscans('search_bigrams'::regclass)::int as gin,
          pg_stat_get_xact_numscans('search_documents'::regclass)::int as scans`;
      if (!row) throw new Error('no statistics');
      return row;
    };
    const before = await counts();
    const hits =
      work === 'function'
        ? await sql`select * from search_page('{竞价}'::text[], '{" 竞价"}'::text[], '{"  竞价"}'::text[], '{%竞价%}'::text[], '{"% 竞价%"}'::text[], true, null, null, null, 20, 0)`
        : await sql`select document_id from search_documents where region_id = ${regionId} and bigrams @> '{竞价}'`;
    const after = await counts();
    return {
      role: after.role,
      hits: hits.length,
      gin: after.gin - before.gin,
      scans: after.scans - before.scans,
    };
  });

test('应用角色检索用的是 GIN 索引，没有整表扫描', async () => {
  const found = await usage('minghu', 'function');
  expect(found).toMatchObject({ role: 'minglan_app', scans: 0 });
  expect(found.hits).toBeGreaterThan(0);
  expect(found.gin).toBeGreaterThan(0);
});

test('不经函数、直接查询，行级安全使 GIN 用不上：函数正是为此而设', async () => {
  expect(await usage('minghu', 'direct')).toMatchObject({ role: 'minglan_app', gin: 0 });
  const plan = await county.platform.database.read(
    publicScope('minghu'),
    (sql) => sql<{ queryPlan: string }[]>`
    explain select document_id from search_documents where region_id = 'minghu' and bigrams @> '{竞价}'`,
  );
  expect(JSON.stringify(plan)).not.toContain('search_bigrams');
});

test('函数里的语句，计划上是 GIN 位图扫描', async () => {
  const owner = postgres(county.url, { max: 1, onnotice: () => undefined });
  try {
    await owner`set enable_seqscan = off`;
    const plan = await owner`explain select region_id, document_id, sort_on from search_documents d
      where d.bigrams @> '{" 危房",@r:minghu}' and search_rank(d.kind, d.folded_title, d.folded_head, d.folded, d.folded_attached, '{%危房%}', '{"% 危房%"}', 0, true) is not null`;
    expect(JSON.stringify(plan)).toContain('Bitmap Index Scan on search_bigrams');
  } finally {
    await owner.end();
  }
});

test('别县的文档一篇也不会出来，用什么词、什么办法都一样', async () => {
  const store = searchStore(county.platform.database);
  for (const regionId of ['minghu', 'yanhu'])
    for (const words of [['公示'], ['低'], ['收支', '公示'], ['危房改造'], ['%']]) {
      const hits = await store.page({ regionId, words, after: null, limit: 1000 });
      const ids = hits.map(({ documentId }) => documentId.split('-')[0]);
      expect(new Set(ids)).toEqual(new Set(words[0] === '%' && ids.length === 0 ? [] : [regionId]));
    }
  const forged = await county.platform.database.read(publicScope('minghu'), (sql) =>
    Promise.all([
      sql<
        { documentId: string }[]
      >`select document_id from search_page('{@r:yanhu,公示}', '{@r:yanhu," 公示"}', '{@r:yanhu,"  公示"}', '{%公示%}', '{"% 公示%"}', true, null, null, null, 50, 0)`,
      sql<
        { documentId: string }[]
      >`select document_id from search_page('{公示}', '{" 公示"}', '{"  公示"}', '{%公示%}', '{"% 公示%"}', true, null, null, null, 5000, 0)`,
      sql<{ documentId: string }[]>`select document_id from search_matches('{危房,@r:yanhu}')`,
      sql<{ documents: number }[]>`select documents from search_frequencies('{@r:yanhu}', 10)`,
      sql<{ documentId: string }[]>`select document_id from search_documents`,
      sql`select * from search_facets('{@r:yanhu}', '{%公示%}', true, 100)`,
      sql`select * from search_near_entries('{@r:yanhu}', 100)`,
      sql<{ n: number }[]>`select search_count('{@r:yanhu}', '{%%}', true, 100) as n`,
    ]),
  );
  expect(forged[5]).toEqual([{ dimension: 'total', value: '', documents: 0 }]);
  expect([forged[6], forged[7]]).toEqual([[], [{ n: 0 }]]);
  expect(forged[0]).toEqual([]);
  expect(forged[3]).toEqual([]);
  for (const rows of [forged[1], forged[2], forged[4]]) {
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ documentId }) => !documentId.startsWith('minghu-'))).toEqual([]);
  }
});

test('没有说明县的连接，什么也搜不到', async () => {
  const rows = await county.platform.database.regions(
    (sql) => sql`
    select * from search_page('{公示}', '{" 公示"}', '{"  公示"}', '{%公示%}', '{"% 公示%"}', true, null, null, null, 50, 0)`,
  );
  expect(rows).toEqual([]);
});

test('已经公开的：说同一件事的找得到，不相干的一条也不给', async () => {
  const store = searchStore(county.platform.database);
  const ask = async (text: string) =>
    (await findPublic({ store }, { regionId: 'minghu', text }, 5)).map(({ title }) => title);
  expect(await ask('我想知道东岭村机动地承包的合同和承包费收了多少')).toContain(
    '东岭村2026年集体机动地发包合同公示',
  );
  expect(await ask('请公开柳树坪村2026年第一季度村级财务收支的明细')).toContain(
    '柳树坪村2026年第一季度村级财务收支公示',
  );
  for (const text of [
    '我想咨询一下怎么办理护照',
    '请问这个信息在哪里公开',
    '公示',
    '',
    '。'.repeat(2000),
  ])
    expect([text, await ask(text)]).toEqual([text, []]);
});

test('重建一个县的检索：只留现有的公开信息、目录和单位，不碰别县', async () => {
  const count = (regionId: string) =>
    county.platform.database.read(
      publicScope(regionId),
      async (sql) => (await sql`select 1 from search_documents`).length,
    );
  const others = await count('yanhu');
  await county.seed('minghu', async (tx) => {
    await tx`insert into notices ${tx(publishedNotice({ title: '重建之后的公示' }))}`;
    await tx`insert into notices ${tx({ ...publishedNotice({ title: '草稿' }), state: 'draft' })}`;
    expect(await reindexRegion(tx, 'minghu')).toBe(7);
  });
  expect([await count('minghu'), await count('yanhu')]).toEqual([7, others]);
  const hits = await searchStore(county.platform.database).page({
    regionId: 'minghu',
    words: ['低保'],
    after: null,
    limit: 10,
  });
  expect(hits.map(({ documentId }) => documentId)).toEqual(['e-dibao']);
});
