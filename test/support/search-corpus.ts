// 检索测试的文档：四十条公开信息、演示县的目录，加上随机拼成的短文。随机数有种子，每次相同。
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchSource } from '@functions/search/ports';
import notices from '../fixtures/notices.json';

/** 有种子的随机数：0 ≤ 值 < 1。 */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

export const noticeSources = (): SearchSource[] =>
  notices.map((notice, index) => ({
    documentId: `notice-${String(index).padStart(2, '0')}`,
    kind: 'notice',
    title: notice.title,
    body: notice.bodyMarkdown,
    organisationId: index % 2 === 0 ? 'liushu' : 'heping',
    section: index % 5 === 0 ? 'social-assistance' : null,
    processStage: index % 3 === 0 ? 'outcome' : 'decision',
    publishedOn: notice.producedOn,
  }));

interface CatalogueFile {
  readonly rows: readonly { level1: string; level2: string; content: string; basis: string }[];
}

export const entrySources = (): SearchSource[] => {
  const folder = join(__dirname, '../../functions/demonstration/catalogues');
  return readdirSync(folder).flatMap((file, fileIndex) => {
    const { rows } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CatalogueFile;
    return rows.map((row, index): SearchSource => ({
      documentId: `entry-${String(fileIndex)}-${String(index)}`,
      kind: 'entry',
      title: `${row.level1} · ${row.level2}`,
      body: `${row.content}\n${row.basis}`,
      organisationId: null,
      section: fileIndex % 2 === 0 ? 'social-assistance' : 'village-affairs',
      processStage: null,
      publishedOn: null,
    }));
  });
};

const WORDS =
  '低保 公示 农村 补贴 危房 改造 收支 财务 名单 审批 2026年 ABC Wi-Fi 100% ^低 @r:minghu 下_划 反\\斜 （一） ｆｕｌｌ 水 田 一事一议 四议两公开 村务 监督 委员会 合作社 承包 机动地'.split(
    ' ',
  );

/** 要素也都在正文里；有的带一两件附件。 */
const withParts = (some: (most: number) => string) => {
  const key = some(3);
  const attachments = ['名单.xlsx', '合同.pdf'].slice(0, some(2).length % 3);
  return {
    key,
    body: `${some(12)}\n${key}`,
    attachments: attachments.map((fileName) => ({ fileName, text: `${some(9)}\n${some(9)}` })),
  };
};

/** 几个单位，连同拼音。 */
export const organisationSources = (): SearchSource[] =>
  (
    [
      ['liushu', '柳树坪村', 'liushupingcun lspc'],
      ['heping', '和平社区', 'hepingshequ hpsq'],
      ['nongcun', '农村经济中心', 'nongcunjingjizhongxin ncjjzx'],
    ] as const
  ).map(([id, title, spellings]) => ({
    documentId: `organisation:${id}`,
    kind: 'organisation',
    title,
    body: '青石镇\n村',
    otherSpellings: spellings.split(' '),
    organisationId: null,
    section: null,
    processStage: null,
    publishedOn: null,
  }));

/** 随机拼成的短文，词很少而重复很多，最容易暴露“字组都在、词不在”的误判。 */
export const syntheticSources = (count: number, seed: number): SearchSource[] => {
  const random = seededRandom(seed);
  const some = (most: number) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => {
      const word = WORDS[Math.floor(random() * WORDS.length)] ?? '';
      return random() < 0.15 ? `${word} ` : word;
    }).join('');
  return Array.from({ length: count }, (_, index) => ({
    documentId: `synthetic-${String(index).padStart(5, '0')}`,
    kind: 'notice',
    title: some(3),
    ...withParts(some),
    organisationId: random() < 0.5 ? 'liushu' : 'heping',
    section: random() < 0.3 ? 'village-affairs' : null,
    processStage: random() < 0.5 ? 'outcome' : 'decision',
    publishedOn: `20${String(10 + Math.floor(random() * 16))}-0${String(1 + Math.floor(random() * 9))}-1${String(Math.floor(random() * 10))}`,
  }));
};
