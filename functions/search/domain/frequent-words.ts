const HAN_RUN = /\p{Script=Han}{2,}/gu;
/** 不单独成词的字，词不以它们开头、结尾。 */
const STARTS = /^[的了和与及或关于第各本年月日等对为在至将向由度级况期]/;
const ENDS = /[的了和与及或关于第各等对为在至将向由公级实使本一二三四五六七八九十]$/;
/** 说时候的，把前后隔开。 */
const PERIODS = /第?[一二三四]?季度|[上下]半年|年度|月份/g;
const LONGEST = 6;
const LEAST = 3;
const MOST = 400;

/** 标题里的一个词，和含有它的标题数。 */
export interface FrequentWord {
  readonly word: string;
  readonly documents: number;
}

interface Tally {
  documents: number;
  readonly before: Set<string>;
  readonly after: Set<string>;
}

const pieces = (title: string, names: readonly string[]): string[] => {
  const elsewhere = names.reduce((rest, name) => rest.replaceAll(name, ' '), title);
  return elsewhere.replace(PERIODS, ' ').match(HAN_RUN) ?? [];
};

/** 一条标题里的各个二至六字的片段，连同前后是什么字。 */
const tally = (known: Map<string, Tally>, runs: readonly string[]): void => {
  const counted = new Set<string>();
  for (const run of runs)
    for (let start = 0; start < run.length - 1; start += 1)
      for (let end = start + 2; end <= Math.min(run.length, start + LONGEST); end += 1) {
        const word = run.slice(start, end);
        const found = known.get(word) ?? { documents: 0, before: new Set(), after: new Set() };
        if (!counted.has(word)) found.documents += 1;
        counted.add(word);
        found.before.add(run[start - 1] ?? '');
        found.after.add(run[end] ?? '');
        known.set(word, found);
      }
};

const standsAlone = ({ before, after }: Tally): boolean =>
  (before.size > 1 || before.has('')) && (after.size > 1 || after.has(''));

/**
 * 标题里常见的词：至少三条标题里有，前后的字有变化（不是更长的词的一截），常见的在前，至多四百个。
 * 不必分词，本县自己的说法也取得到；单位的名称不算。
 */
export const frequentWords = (
  titles: readonly string[],
  names: readonly string[],
): FrequentWord[] => {
  const known = new Map<string, Tally>();
  for (const title of titles) tally(known, pieces(title, names));
  const words = [...known]
    .filter(([, found]) => found.documents >= LEAST && standsAlone(found))
    .filter(([word]) => !STARTS.test(word) && !ENDS.test(word))
    .map(([word, { documents }]) => ({ word, documents }))
    .sort((a, b) => b.documents - a.documents || (a.word < b.word ? -1 : 1))
    .slice(0, MOST * 3);
  const isPartOf = (part: FrequentWord) =>
    words.some(
      ({ word, documents }) =>
        word !== part.word && word.includes(part.word) && documents >= part.documents * 0.9,
    );
  return words.filter((word) => !isPartOf(word)).slice(0, MOST);
};
