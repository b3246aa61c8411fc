// 测量用的县：乡镇、村、目录和成批的公开信息，全部由种子得出，每次相同。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../functions/launcher/project.mjs';
import { seeded } from './rounds.mjs';

export const region = 'minghu';
const townships = 12;
const villagesEach = 25;
const entriesEach = 10;
const firstDay = Date.UTC(2019, 0, 2);
const lastDay = Date.UTC(2026, 10, 20);
const length = 550;

/** 每个罕用词只出现在这么多条里。 */
export const rareEach = 20;
/** 埋进去的罕用词：两个字，别处不出现。 */
export const rareWords = ['蜂箱', '菌棒', '苇席', '筒车', '瓦窑', '榨坊', '桑葚', '麻纺'];
/** 常用词：两个字，许多公开信息里都有。 */
export const commonWords = ['村民', '资金', '公示', '监督'];

const sections = [
  'farm-subsidies',
  'social-assistance',
  'budget',
  'major-projects',
  'land-expropriation',
  'dilapidated-housing',
  'environment',
  'elderly-care',
  'health',
  'village-affairs',
];
const kinds = ['party', 'village', 'finance'];
const stages = ['decision', 'execution', 'administration', 'service', 'outcome'];
const subjects = [
  '耕地补贴',
  '低保对象',
  '财务收支',
  '道路硬化',
  '危房改造',
  '养老补助',
  '垃圾清运',
];
const ends = ['公示', '情况公开', '名单公示', '结果公告', '收支明细'];

/** @param {number} number */
const padded = (number) => String(number).padStart(3, '0');
/** @param {number} at */
const dayOf = (at) => new Date(at).toISOString().slice(0, 10);

/**
 * 正文所用的句子，取自演示县的公开信息；含罕用词的不用。
 * @returns {string[]}
 */
function readSentences() {
  const texts = ['notices.json', 'notices-more.json'].flatMap((name) => {
    const file = join(root, 'functions/demonstration/minghu', name);
    /** @type {{ bodyMarkdown: string }[]} */
    const notices = JSON.parse(readFileSync(file, 'utf8'));
    return notices.map((notice) => notice.bodyMarkdown);
  });
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => !line.startsWith('|'));
  const sentences = lines.flatMap((line) => line.match(/[^。；]{8,}[。；]/g) ?? []);
  return [...new Set(sentences)].filter((one) => !rareWords.some((word) => one.includes(word)));
}

export const villages = Array.from({ length: townships * villagesEach }, (_, index) => ({
  organisationId: `village-${padded(index + 1)}`,
  parentId: `township-${padded(1 + Math.floor(index / villagesEach))}`,
  name: `第${index + 1}村`,
}));

/** 县、乡镇、村。 */
export const organisations = [
  { organisationId: 'county', parentId: null, name: '明湖区人民政府', kind: 'department' },
  ...Array.from({ length: townships }, (_, index) => ({
    organisationId: `township-${padded(index + 1)}`,
    parentId: 'county',
    name: `第${index + 1}镇`,
    kind: 'township',
  })),
  ...villages.map((village) => ({ ...village, kind: 'village' })),
];

/** 目录条目。 */
export const entries = sections.flatMap((section) =>
  Array.from({ length: entriesEach }, (_, index) => ({
    entryId: `${section}-${padded(index + 1)}`,
    section,
    position: index,
  })),
);
export { sections };

/** @typedef {ReturnType<ReturnType<typeof noticeWriter>>} SyntheticNotice */

/**
 * 按序号写一条公开信息；序号小的日期早。
 * @param {number} total 一共多少条
 */
export function noticeWriter(total) {
  const sentences = readSentences();
  return (/** @type {number} */ index) => {
    const random = seeded(index + 1);
    const below = (/** @type {number} */ most) => Math.floor(random() * most);
    /** @template T @param {readonly T[]} list */
    const pick = (list) => /** @type {T} */ (list[below(list.length)]);
    const village = pick(villages);
    const entry = pick(entries);
    const on = firstDay + Math.floor(((lastDay - firstDay) * index) / total);
    return {
      index,
      noticeId: uuidFrom(random),
      organisationId: village.organisationId,
      entryId: index % 2 === 0 ? entry.entryId : null,
      section: entry.section,
      affairsKind: pick(kinds),
      processStage: pick(stages),
      title: `${village.name}${dayOf(on).slice(0, 4)}年${1 + below(12)}月${pick(subjects)}${pick(ends)}`,
      summary: pick(sentences),
      body: bodyOf({ sentences, index, total, pick, below }),
      publishedOn: dayOf(on),
      hasAttachment: index % 4 === 0,
      attachmentId: uuidFrom(random),
      attachmentText: index % 20 === 0 ? attachmentOf(pick, sentences) : '',
    };
  };
}

/**
 * 约 550 字的正文：小标题、句子、一张小表，罕用词按序号埋入。
 * @param {{ sentences: readonly string[], index: number, total: number,
 *   pick: <T>(list: readonly T[]) => T, below: (most: number) => number }} source
 */
function bodyOf({ sentences, index, total, pick, below }) {
  const table = ['| 户 | 金额（元） |', '|---|---|'];
  for (let row = 0; row < 3; row += 1)
    table.push(`| ${1 + below(9)}组第${1 + below(80)}户 | ${below(9000)}.${10 + below(90)} |`);
  const rare = rareWordOf(index, total);
  const parts = rare ? [`本次登记${rare}一处。`] : [];
  for (let size = 0; size < length - 80;) {
    const sentence = pick(sentences);
    parts.push(sentence);
    size += sentence.length;
  }
  const middle = Math.ceil(parts.length / 2);
  return [parts.slice(0, middle).join(''), table.join('\n'), parts.slice(middle).join('')].join(
    '\n\n',
  );
}

/** 附件里读出的文字，约八百字。 @param {<T>(list: readonly T[]) => T} pick @param {readonly string[]} sentences */
const attachmentOf = (pick, sentences) =>
  Array.from({ length: 24 }, () => pick(sentences)).join('\n');

/** 每个罕用词均匀地落在 rareEach 条里。 @param {number} index @param {number} total */
function rareWordOf(index, total) {
  const apart = Math.floor(total / (rareEach * rareWords.length));
  if (index % apart !== apart - 1) return undefined;
  const place = Math.floor(index / apart);
  return place < rareEach * rareWords.length ? rareWords[place % rareWords.length] : undefined;
}

/** @param {() => number} random */
export function uuidFrom(random) {
  const hex = (/** @type {number} */ size) =>
    Array.from({ length: size }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}
