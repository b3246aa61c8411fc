// 要测的几种读取，各有一批地址；两个服务器收到的完全相同。
import postgres from 'postgres';
import { commonWords, rareWords, region, villages } from './county.mjs';

/** @typedef {{ path: string, token?: string }} Call */

/**
 * @typedef {object} Scenario
 * @property {string} title
 * @property {readonly Call[]} calls
 */

/** @param {string} word */
const searchCall = (word) => ({ path: `/api/${region}/search?q=${encodeURIComponent(word)}` });

/**
 * @param {string} adminUrl
 * @returns {Promise<{ scenarios: Scenario[], notes: string[], noticeId: string }>}
 */
export async function readScenarios(adminUrl) {
  const sql = postgres(adminUrl, { max: 1 });
  try {
    const picked = await sql`
      select notice_id from notices tablesample system (2) repeatable (1) order by notice_id limit 500`;
    const count = async (/** @type {readonly string[]} */ words) =>
      Promise.all(
        words.map(async (word) => {
          const [row] = await sql`
            select count(*)::int as count from search_documents where bigrams @> ${[word]}`;
          return `${word} ${Number(row?.['count']).toLocaleString('en')}`;
        }),
      );
    return {
      noticeId: String(picked[0]?.['notice_id']),
      scenarios: [
        {
          title: '按村列表',
          calls: villages.map((one) => ({
            path: `/api/${region}/notices?organisationId=${one.organisationId}`,
          })),
        },
        {
          title: '信息详情',
          calls: picked.map((row) => ({
            path: `/api/${region}/notices/${String(row['notice_id'])}`,
          })),
        },
        { title: '搜罕用词', calls: rareWords.map(searchCall) },
        { title: '搜常用词', calls: commonWords.map(searchCall) },
      ],
      notes: [
        `罕用词（命中条数）：${(await count(rareWords)).join('、')}`,
        `常用词（命中条数）：${(await count(commonWords)).join('、')}`,
      ],
    };
  } finally {
    await sql.end({ timeout: 5 });
  }
}
