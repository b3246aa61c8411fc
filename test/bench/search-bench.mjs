// 检索：查全查准、与 ILIKE 扫描之比、经整个服务器与直接执行同一条 SQL 之比、写入一篇的代价。
import postgres from 'postgres';
import { importFunctions } from '../../functions/launcher/typescript.mjs';
import { startChild } from './contest.mjs';
import { noticeWriter, region } from './county.mjs';
import { median } from './rounds.mjs';
import { asVisitor } from './visitors.mjs';
import { ilikeScan, likeTruth, randomWords } from './search-queries.mjs';

/** 命中不超过这么多篇的算少见；多于这么大一部分的算常见。 */
const rareAtMost = 100;
const frequentShare = 0.02;
/** 命中多于这么多篇的，不逐篇取出来比。 */
const listedAtMost = 150_000;

/** @param {readonly number[]} times */
export const p95 = (times) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * 0.95))] ??
  Number.NaN;

/** @param {() => PromiseLike<unknown>} work */
const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** 读一次；没有答好的不能算数。 @param {string} path */
const answered = async (path) => {
  const response = await fetch(path, { headers: asVisitor({}) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${decodeURI(path)} 答 ${response.status}：${text}`);
};

/** 产品的存取，直接用管理账户的一条连接：没有事务、行级安全和 HTTP。 @param {any} sql */
async function bareStore(sql) {
  const { searchStore } = await importFunctions('search/store.postgres.ts');
  return searchStore({
    read: (/** @type {unknown} */ _, /** @type {any} */ work) => work(sql),
    readAtOnce: (/** @type {unknown} */ _, /** @type {any} */ write) => Promise.all(write(sql)),
  });
}

/** 检索给出的全部结果：几篇、编号的校验和。 @param {postgres.Sql} sql @param {string} word */
async function everything(sql, word) {
  const { searchTerms } = await importFunctions('search/search-terms.ts');
  const terms = searchTerms({ words: [word] });
  const [row] = await sql`
    select count(*)::int as hits, sum(hashtext(document_id))::text as checksum
    from search_page(${terms.terms}::text[], ${terms.titleTerms}::text[], ${terms.headTerms}::text[],
      ${terms.patterns}::text[], ${terms.prefixes}::text[], ${terms.isExact},
      null, null, null, 10000000, 0)`;
  return { hits: Number(row?.['hits']), checksum: String(row?.['checksum']) };
}

/** 只数有几篇。 @param {postgres.Sql} sql @param {string} word */
async function countOf(sql, word) {
  const { searchTerms } = await importFunctions('search/search-terms.ts');
  const { terms, patterns, isExact } = searchTerms({ words: [word] });
  const [row] = await sql`
    select search_count(${terms}::text[], ${patterns}::text[], ${isExact}, 2000000000) as hits`;
  return Number(row?.['hits']);
}

/** 命中太多的只比篇数，其余连编号的校验和一起比。 @param {postgres.Sql} sql @param {readonly import('./search-queries.mjs').Query[]} queries */
async function compareWithTruth(sql, queries) {
  const wrong = [];
  for (const query of queries) {
    if (query.hits > listedAtMost) {
      const hits = await countOf(sql, query.word);
      if (hits !== query.hits) wrong.push(`${query.word}（${hits}/${query.hits}）`);
      continue;
    }
    const { hits, checksum } = await everything(sql, query.word);
    if (hits !== query.hits || checksum !== query.checksum)
      wrong.push(`${query.word}（${hits}/${query.hits}）`);
  }
  return wrong;
}

/**
 * 每个词轮流：经服务器（HTTP、行级安全、核对入参）、直接执行同一条 SQL、ILIKE 扫描（扫描只做 scans 遍）。
 * @param {{ sql: postgres.Sql, store: any, url: string, repeats: number, scans: number }} at
 * @param {readonly import('./search-queries.mjs').Query[]} queries
 */
async function race({ sql, store, url, repeats, scans }, queries) {
  const ours = [];
  const bare = [];
  const scanned = [];
  const speedups = [];
  for (const { word } of queries) {
    const mine = [];
    for (let round = 0; round < repeats; round += 1) {
      const path = `${url}/api/${region}/search?q=${encodeURIComponent(word)}`;
      mine.push(await timed(() => answered(path)));
      const request = { regionId: region, words: [word], after: null, limit: 21 };
      bare.push(await timed(() => store.page(request)));
    }
    ours.push(...mine);
    const scan = [];
    for (let round = 0; round < scans; round += 1)
      scan.push(await timed(() => ilikeScan(sql, word)));
    scanned.push(...scan);
    if (scan.length > 0) speedups.push(median(scan) / median(mine));
  }
  return { count: queries.length, ours, bare, scanned, speedups };
}

/** 别的几个接口各要多久。 @param {string} url @param {readonly string[]} words @param {readonly string[]} notices @param {number} repeats */
async function others(url, words, notices, repeats) {
  const perWord = (/** @type {string} */ name) =>
    words.map((word) => `/search/${name}?q=${encodeURIComponent(word)}`);
  const kinds = [
    { title: '分类计数', paths: perWord('facets') },
    { title: '输入提示', paths: perWord('suggestions') },
    {
      title: '没找到时的帮助',
      paths: words.map((word) => `/search/help?q=${encodeURIComponent(`甪${word}`)}`),
    },
    { title: '类似的公开', paths: notices.map((id) => `/search/similar/${id}`) },
  ];
  const outcomes = [];
  for (const { title, paths } of kinds) {
    const times = [];
    for (let round = 0; round < repeats; round += 1)
      for (const path of paths)
        times.push(await timed(() => answered(`${url}/api/${region}${path}`)));
    outcomes.push({ title, times });
  }
  return outcomes;
}

/** 写入一篇：算字组多久、写库多久（写完撤销），占多大。 @param {postgres.Sql} sql */
async function indexingCost(sql) {
  const { documentRow } = await importFunctions('search/document-row.ts');
  const { indexDocuments } = await importFunctions('search/store.documents.ts');
  const write = noticeWriter(1_000_000);
  const sources = Array.from({ length: 200 }, (_, index) => {
    const { noticeId, title, body, organisationId, section, processStage, publishedOn } = write(
      index * 37 + 5,
    );
    const facts = { title, body, organisationId, section, processStage, publishedOn };
    return { ...facts, documentId: noticeId, kind: 'notice' };
  });
  for (const source of sources) documentRow(source, region);
  const shaping = await timed(async () => sources.forEach((one) => documentRow(one, region)));
  let writing = Number.NaN;
  await sql
    .begin(async (tx) => {
      await indexDocuments(tx, region, sources.slice(0, 20));
      writing = await timed(async () => {
        for (const source of sources.slice(20)) await indexDocuments(tx, region, [source]);
      });
      throw new Error('撤销');
    })
    .catch((/** @type {unknown} */ error) => {
      if (!(error instanceof Error) || error.message !== '撤销') throw error;
    });
  const [size] = await sql`
    select pg_relation_size('search_bigrams')::float8 as gin,
      (pg_total_relation_size('search_documents') - pg_indexes_size('search_documents'))::float8 as rows,
      (select count(*) from search_documents)::float8 as documents`;
  return {
    shapingMs: shaping / sources.length,
    writingMs: writing / (sources.length - 20),
    ginBytes: Number(size?.['gin']) / Number(size?.['documents']),
    rowBytes: Number(size?.['rows']) / Number(size?.['documents']),
    ginTotal: Number(size?.['gin']),
  };
}

/**
 * @param {import('./database.mjs').BenchDatabase} database
 * @param {{ total: number, repeats: number, scans: number, eachSize: number, raced: number }} plan eachSize：每种字数取几个词；raced：每一类比快慢的至多几个
 */
export async function measureSearch(database, { total, repeats, scans, eachSize, raced }) {
  const text = { serialize: String, parse: String };
  const sql = postgres(database.adminUrl, {
    max: 1,
    types: { date: { to: 1082, from: [1082], ...text } },
    connection: /** @type {any} */ ({
      'app.region': region,
      'app.scope': 'staff',
      TimeZone: 'UTC',
    }),
  });
  try {
    const url = await startChild('server-ours.mjs', {
      DATABASE_CONNECTIONS: '4',
      DATABASE_URL: database.url,
    });
    const store = await bareStore(sql);
    const queries = await likeTruth(sql, await randomWords(sql, eachSize));
    const wrong = await compareWithTruth(sql, queries);
    const at = { sql, store, url, repeats, scans };
    const rare = queries.filter(({ hits, size }) => hits <= rareAtMost && size > 1);
    const frequent = queries.filter(({ hits }) => hits > total * frequentShare);
    const middle = queries.filter((one) => !rare.includes(one) && !frequent.includes(one));
    const notices = await sql`
      select notice_id from notices tablesample bernoulli (0.1) repeatable (3) limit 20`;
    const words = [...rare.slice(0, 10), ...frequent.slice(0, 10), ...middle.slice(0, 5)];
    await race({ ...at, repeats: 1, scans: 0 }, queries);
    return {
      queries: queries.length,
      wrong,
      groups: [
        { title: `少见（≤ ${rareAtMost} 篇）`, ...(await race(at, rare.slice(0, raced))) },
        { title: '不多不少', ...(await race(at, middle.slice(0, raced))) },
        {
          title: `常见（> ${frequentShare * 100}%）`,
          ...(await race(at, frequent.slice(0, raced))),
        },
        { title: '全部 1–8 个字', ...(await race({ ...at, scans: 0 }, queries)) },
      ],
      others: await others(
        url,
        words.map(({ word }) => word),
        notices.map((row) => String(row['notice_id'])),
        Math.max(1, Math.round(repeats / 5)),
      ),
      cost: await indexingCost(sql),
    };
  } finally {
    await sql.end({ timeout: 5 });
  }
}
