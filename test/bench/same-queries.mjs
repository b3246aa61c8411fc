// 核对：裸服务器发给数据库的语句与参数，和产品发的一模一样。产品改了查询，这里就报出来。
import postgres from 'postgres';
import { PlainFailure } from '../../functions/launcher/say.mjs';
import { importFunctions } from '../../functions/launcher/typescript.mjs';
import { detailQueries, listQueries, searchQueries, take } from './bare-queries.mjs';
import { region, rareWords, villages } from './county.mjs';

const text = { serialize: String, parse: String };
/** 日期、时刻都读成文字，与两个服务器一样。 */
const types = {
  date: { to: 1082, from: [1082], ...text },
  instant: {
    ...{ to: 1184, from: [1184], parse: String },
    serialize: (/** @type {string | Date} */ at) => (at instanceof Date ? at.toISOString() : at),
  },
};

/**
 * 记下 work 发出的全部语句与参数。
 * @param {string} adminUrl
 * @param {(sql: import('./bare-queries.mjs').Sql) => Promise<unknown>} work
 * @param {postgres.Options<any>} [options]
 */
export async function recordedBy(adminUrl, work, options = {}) {
  /** @type {string[]} */
  const sent = [];
  const sql = postgres(adminUrl, {
    max: 1,
    types,
    connection: /** @type {any} */ ({ 'app.region': region, 'app.scope': 'staff' }),
    debug: (_, text, parameters) =>
      void sent.push(`${text.replace(/\s+/g, ' ').trim()} ${JSON.stringify(parameters)}`),
    ...options,
  });
  try {
    // 连接以后驱动先问一遍类型，不算在内。
    await sql`select 1`;
    sent.length = 0;
    await work(sql);
    return sent;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** 产品的存取，换上一个不加范围的库：只看它写出的查询。 @param {any} sql */
async function productStores(sql) {
  const { publicNoticeStore } = await importFunctions('notices/store.public.ts');
  const { entryRows } = await importFunctions('catalogue/store.postgres.ts');
  const { searchStore } = await importFunctions('search/store.postgres.ts');
  const database = {
    read: (/** @type {unknown} */ _, /** @type {any} */ work) => work(sql),
    readAtOnce: (/** @type {unknown} */ _, /** @type {any} */ write) => Promise.all(write(sql)),
  };
  return { notices: publicNoticeStore(database, entryRows), search: searchStore(database) };
}

/** 不一样就停下，说明是哪一项。 @param {string} adminUrl @param {string} noticeId */
export async function requireSameQueries(adminUrl, noticeId) {
  const organisationId = villages[0]?.organisationId ?? '';
  const word = rareWords[0] ?? '';
  const product = await recordedBy(adminUrl, async (sql) => {
    const { notices, search } = await productStores(sql);
    await notices.list({ regionId: region, organisationId, after: null, limit: take });
    await notices.notice(region, noticeId);
    await search.page({ regionId: region, words: [word], after: null, limit: take });
  });
  const bare = await recordedBy(adminUrl, async (sql) => {
    await Promise.all(listQueries(sql, region, organisationId));
    await Promise.all(detailQueries(sql, region, noticeId));
    await Promise.all(searchQueries(sql, region, word));
  });
  requireSame(product, bare, 'bare-queries.mjs');
}

/** @param {readonly string[]} product @param {readonly string[]} bare @param {string} file */
export function requireSame(product, bare, file) {
  const at = product.findIndex((text, index) => text !== bare[index]);
  if (at < 0 && product.length === bare.length) return;
  throw new PlainFailure(
    `裸服务器的查询与产品的不同，请更新 test/bench/${file}。\n产品：${product[at]}\n裸的：${bare[at]}`,
  );
}
