// 检索要测的词：从文中随机取 1–8 个字，常见的、少见的都有；加上埋下的罕用词和常用词。
import { commonWords, rareWords, region } from './county.mjs';
import { seeded } from './rounds.mjs';

/** @typedef {{ word: string, size: number, hits: number, checksum: string }} Query */

/**
 * 每种字数随机取几个，都取自库里的文字（一部分取自附件）；不含空白。
 * @param {import('postgres').Sql} sql @param {number} eachSize 每种字数取几个
 */
export async function randomWords(sql, eachSize) {
  const rows = await sql`
    select case when folded_attached <> '' then folded_attached else folded end as text
    from search_documents tablesample bernoulli (0.3) repeatable (7) limit 600`;
  const random = seeded(11);
  const below = (/** @type {number} */ most) => Math.floor(random() * most);
  const words = new Map();
  for (let size = 1; size <= 8; size += 1)
    for (let tried = 0, kept = 0; kept < eachSize && tried < 500; tried += 1) {
      const text = Array.from(String(rows[below(rows.length)]?.['text'] ?? ''));
      const start = below(Math.max(1, text.length - size));
      const word = text.slice(start, start + size).join('');
      if (Array.from(word).length !== size || /\s/.test(word) || words.has(word)) continue;
      words.set(word, size);
      kept += 1;
    }
  for (const word of [...rareWords, ...commonWords]) words.set(word, 2);
  return [...words].map(([word, size]) => ({ word, size }));
}

const pattern = (/** @type {string} */ word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * LIKE 逐篇比对的答案：一遍扫完，每个词命中几篇、编号的校验和。
 * @param {import('postgres').Sql} sql @param {readonly { word: string, size: number }[]} words
 * @returns {Promise<Query[]>}
 */
export async function likeTruth(sql, words) {
  const rows = await sql`
    select p.at, count(*)::int as hits, sum(hashtext(d.document_id))::text as checksum
    from search_documents d
    cross join unnest(${words.map(({ word }) => pattern(word))}::text[]) with ordinality p (pattern, at)
    where d.region_id = ${region} and (d.folded || ' ' || d.folded_head || ' ' || d.folded_attached) like p.pattern
    group by p.at`;
  const found = new Map(rows.map((row) => [Number(row['at']), row]));
  return words.map(({ word, size }, index) => {
    const row = found.get(index + 1);
    return { word, size, hits: Number(row?.['hits'] ?? 0), checksum: String(row?.['checksum']) };
  });
}

/**
 * ILIKE 扫描：同样标题含有的在前、新的在前，取一页。
 * @param {import('postgres').Sql} sql @param {string} word
 */
export const ilikeScan = (sql, word) => sql`
  select document_id from search_documents
  where region_id = ${region} and (title || E'\n' || body || E'\n' || attached) ilike ${pattern(word)}
  order by (title ilike ${pattern(word)}) desc, sort_on desc, document_id desc limit 21`;
