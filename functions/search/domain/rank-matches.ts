import type { GramFrequency, GramMatch } from '../ports';
import { countApart, type PlacedGram } from './distinctive-grams';
import { titleTerm } from './title-term';

/** 在多大比例的文档里出现就算寻常的字，不作依据。 */
const COMMON_SHARE = 0.12;
const RARE_AT_MOST = 300;
const MOST_GRAMS = 24;
/** 命中的分量至少占这段话全部分量的多少：标题里只撞上一个词、撞上两个、并且就是所说的村。 */
const ONE_IN_TITLE = 0.35;
const TWO_IN_TITLE = 0.18;
const SAME_PLACE = 0.1;
/** 比最好的一条差得太多的不列。 */
const NEAR_BEST = 0.5;

/** 一条可能相关的；isFirm 为假的，须是所说的那个村（社区）的才算。 */
export interface Ranked {
  readonly documentId: string;
  readonly score: number;
  readonly isFirm: boolean;
}

/** 少见、因而能说明问题的字组，标题里有的在前。@param total 本县文档数（可以是下限） */
export const rareGrams = (
  frequencies: readonly GramFrequency[],
  total: number,
): GramFrequency[] => {
  const known = new Set(frequencies.map(({ gram }) => gram));
  const isInTitles = ({ gram }: GramFrequency) => known.has(titleTerm(gram));
  const most = Math.min(RARE_AT_MOST, Math.max(3, total * COMMON_SHARE));
  return frequencies
    .filter(({ gram, documents }) => documents <= most && gram.trim() === gram)
    .sort((a, b) => Number(isInTitles(b)) - Number(isInTitles(a)) || a.documents - b.documents)
    .slice(0, MOST_GRAMS);
};

/**
 * 从命中的文档里挑出可能相关的，好的在前：至少两个互不重叠的少见字组，
 * 其中要有落在标题里的，并且分量够重。宁缺毋滥。
 */
export const rankMatches = (
  asked: readonly PlacedGram[],
  found: { readonly rare: readonly GramFrequency[]; readonly matches: readonly GramMatch[] },
  total: number,
): Ranked[] => {
  const documents = new Map(found.rare.map((each) => [each.gram, each.documents]));
  const weigh = (gram: string) => Math.log(1 + total / (documents.get(gram) ?? 1));
  const sum = (grams: readonly string[]) => grams.reduce((weight, gram) => weight + weigh(gram), 0);
  const apart = (grams: readonly string[]) =>
    countApart(asked.filter(({ gram }) => grams.includes(gram)));
  const whole = sum([...documents.keys()]);
  return found.matches
    .filter(({ matched, inTitle }) => apart(matched) >= 2 && inTitle.length > 0)
    .map(({ documentId, matched, inTitle }) => ({
      documentId,
      share: sum(matched) / whole,
      score: sum(matched) + sum(inTitle),
      least: apart(inTitle) >= 2 ? TWO_IN_TITLE : ONE_IN_TITLE,
    }))
    .filter(({ share }) => share >= SAME_PLACE)
    .map(({ documentId, share, score, least }) => ({ documentId, score, isFirm: share >= least }))
    .sort((a, b) => b.score - a.score || (a.documentId < b.documentId ? 1 : -1));
};

/** 去掉比最好的一条差得太多的。 */
export const nearBest = (ranked: readonly Ranked[]): Ranked[] => {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * NEAR_BEST);
};
