import type { GramFrequency, GramMatch } from '../ports';
import { countApart, type PlacedGram } from './distinctive-grams';

/** 在多大比例的文档里出现就算寻常的字，不作依据。 */
const COMMON_SHARE = 0.06;
const RARE_AT_MOST = 300;
const MOST_GRAMS = 24;
/** 命中的分量至少占这段话全部分量的多少，才算说的是一回事。 */
const LEAST_SHARE = 0.3;
/** 比最好的一条差得太多的不列。 */
const NEAR_BEST = 0.55;
const TITLE_WORTH = 2;

/** 少见、因而能说明问题的字组。@param total 本县文档数（可以是下限） */
export const rareGrams = (frequencies: readonly GramFrequency[], total: number): GramFrequency[] =>
  frequencies
    .filter(
      ({ documents }) => documents <= Math.min(RARE_AT_MOST, Math.max(3, total * COMMON_SHARE)),
    )
    .sort((a, b) => a.documents - b.documents)
    .slice(0, MOST_GRAMS);

const weigher = (rare: readonly GramFrequency[], total: number) => {
  const documents = new Map(rare.map((each) => [each.gram, each.documents]));
  return (gram: string): number => Math.log(1 + total / (documents.get(gram) ?? 1));
};

/**
 * 从命中的文档里挑出确实相关的，好的在前：至少两个互不重叠的少见字组，
 * 其中要有落在标题里的，并且分量够重。宁缺毋滥。
 */
export const rankMatches = (
  asked: readonly PlacedGram[],
  found: { readonly rare: readonly GramFrequency[]; readonly matches: readonly GramMatch[] },
  total: number,
): string[] => {
  const weigh = weigher(found.rare, total);
  const sum = (grams: readonly string[]) => grams.reduce((weight, gram) => weight + weigh(gram), 0);
  const rareNames = new Set(found.rare.map(({ gram }) => gram));
  const whole = sum([...rareNames]);
  const scored = found.matches
    .filter(({ matched, inTitle }) => {
      const hit = asked.filter(({ gram }) => matched.includes(gram));
      return countApart(hit) >= 2 && inTitle.length > 0 && sum(matched) >= whole * LEAST_SHARE;
    })
    .map(({ documentId, matched, inTitle }) => ({
      documentId,
      score: sum(matched) + (TITLE_WORTH - 1) * sum(inTitle),
    }))
    .sort((a, b) => b.score - a.score || (a.documentId < b.documentId ? 1 : -1));
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= best * NEAR_BEST).map((each) => each.documentId);
};
