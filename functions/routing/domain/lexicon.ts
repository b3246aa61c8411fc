import { domains, type Domain } from '@shared/vocabulary/domain';

/** 领域 → 权重 → 以空格相隔的词。权重为负的词说明不是这个领域。 */
export type DomainWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** 一个词在各领域的权重。 */
export interface LexiconEntry {
  readonly word: string;
  readonly weights: readonly { readonly domain: Domain; readonly weight: number }[];
}

/** 以首字分组、长词在前的词典。 */
export type Lexicon = ReadonlyMap<string, readonly LexiconEntry[]>;

/** 文中出现的一个词。 */
export interface FoundWord {
  readonly entry: LexiconEntry;
  readonly at: number;
}

// 不偏向任何领域、只用来盖住其中短词的词（“公开标准”里没有“开标”）。
const NEUTRAL = 'neutral';

/** 由词表建词典。 */
export const buildLexicon = (words: DomainWords): Lexicon => {
  const byWord = new Map<string, { domain: Domain; weight: number }[]>();
  for (const word of (words[NEUTRAL]?.['0'] ?? '').split(' ').filter(Boolean)) {
    byWord.set(word, []);
  }
  for (const domain of domains.values) {
    for (const [weight, list] of Object.entries(words[domain] ?? {})) {
      for (const word of list.split(' ').filter(Boolean)) {
        const weights = byWord.get(word) ?? [];
        weights.push({ domain, weight: Number(weight) });
        byWord.set(word, weights);
      }
    }
  }
  const lexicon = new Map<string, LexiconEntry[]>();
  for (const [word, weights] of byWord) {
    const group = lexicon.get(word.charAt(0)) ?? [];
    group.push({ word, weights });
    lexicon.set(word.charAt(0), group);
  }
  for (const group of lexicon.values()) group.sort((a, b) => b.word.length - a.word.length);
  return lexicon;
};

/** 找出文中的词：同一处取最长的，完全落在长词里面的短词不算（“危房改造”里的“改造”）。 */
export const findWords = (text: string, lexicon: Lexicon): readonly FoundWord[] => {
  const found: FoundWord[] = [];
  let coveredTo = 0;
  for (let at = 0; at < text.length; at += 1) {
    const entry = lexicon.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
    if (!entry || at + entry.word.length <= coveredTo) continue;
    coveredTo = at + entry.word.length;
    found.push({ entry, at });
  }
  return found;
};
