// 申请内容：取自建议承办单位的测试语料，加上年份与村名；罕用词按序号埋入在办的申请。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../functions/launcher/project.mjs';
import { villages } from './county.mjs';

export const textFiles = ['routing-texts.json', 'routing-texts-own.json'].map(
  (name) => `test/fixtures/${name}`,
);
/** 每个罕用词只在这么多件在办的申请里。 */
export const rareEach = 20;
export const rareCaseWords = ['蜂箱', '菌棒', '苇席', '筒车'];
/** 常用词：许多申请里都有。 */
export const commonCaseWords = ['文件', '补贴', '审批', '明细'];

const asks = ['请提供相关文件的复印件。', '请公开办理依据和结果。', '请提供逐户的明细。'];

/** 语料里的申请。 @returns {string[]} */
function readTexts() {
  return textFiles.flatMap((file) => {
    /** @type {{ kind: string, text: string }[]} */
    const texts = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return texts
      .filter(
        ({ kind, text }) =>
          kind === 'application' && !rareCaseWords.some((one) => text.includes(one)),
      )
      .map(({ text }) => text);
  });
}

/** @typedef {{ pick: <T>(list: readonly T[]) => T, below: (most: number) => number }} Chance */

/** 按序号写申请内容。 */
export function caseTexts() {
  const texts = readTexts();
  return (/** @type {Chance} */ { pick, below }, /** @type {string | undefined} */ rare) => {
    const parts = [`${pick(villages).name}${2019 + below(8)}年：${pick(texts)}`];
    if (below(2) === 0) parts.push(pick(texts));
    if (rare !== undefined) parts.push(`涉及${rare}一处。`);
    parts.push(pick(asks));
    return parts.join('');
  };
}

/** 在办的第几件埋哪个罕用词。 @param {number} open 在办里的序号 @param {number} total 在办一共多少件 */
export function rareCaseWord(open, total) {
  const apart = Math.floor(total / (rareEach * rareCaseWords.length));
  if (open % apart !== apart - 1) return undefined;
  const place = Math.floor(open / apart);
  return place < rareEach * rareCaseWords.length
    ? rareCaseWords[place % rareCaseWords.length]
    : undefined;
}
