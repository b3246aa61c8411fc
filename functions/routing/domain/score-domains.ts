import type { Domain } from '@shared/vocabulary/domain';
import { findWords, type FoundWord, type Lexicon } from './lexicon';
import { clausesOf, type Clause } from './plain-text';

/** 一个领域的得分和缘由词。 */
export interface DomainScore {
  readonly domain: Domain;
  readonly points: number;
  /** 起作用的词，最要紧的在前。 */
  readonly reasonWords: readonly string[];
  /** 有没有这个领域的专门词；只有泛泛的词不足为凭。 */
  readonly isDecisive: boolean;
}

/** 两组词同时出现时给某领域加分。 */
export interface WordPair {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly domain: Domain;
  readonly weight: number;
}

export interface ScoringVocabulary {
  readonly lexicon: Lexicon;
  readonly pairs: readonly WordPair[];
}

const ASKED_FACTOR = 1.4;
const REPEAT_FACTOR = 0.25;
const MAX_REPEATS = 2;
const DECISIVE_WEIGHT = 6;
const YIELDED_FACTOR = 0.5;
const LEADING_FACTOR = 1.3;

// 资金、工程一类的词哪个领域都用；文中已有别的领域的专门词时让一让。
const YIELDING: readonly Domain[] = ['budget', 'major-projects', 'urban-enforcement'];

// 招标、立项、预算的专门词说的是“要什么文件”，比说“关于什么事”的词更能定去处。
const LEADING: readonly Domain[] = ['public-resource-trading', 'major-projects', 'budget'];

interface Tally {
  points: number;
  readonly words: Map<string, number>;
}

const isAskedAt = (clauses: readonly Clause[], at: number) =>
  clauses.some(({ start, end, isAsked }) => isAsked && start <= at && at < end);

const occurrences = (found: readonly FoundWord[], clauses: readonly Clause[]) => {
  const counted = new Map<FoundWord['entry'], { times: number; isAsked: boolean }>();
  for (const { entry, at } of found) {
    const seen = counted.get(entry) ?? { times: 0, isAsked: false };
    const isAsked = seen.isAsked || isAskedAt(clauses, at);
    counted.set(entry, { times: seen.times + 1, isAsked });
  }
  return counted;
};

const add = (tallies: Map<Domain, Tally>, domain: Domain, [word, points]: [string, number]) => {
  const tally = tallies.get(domain) ?? { points: 0, words: new Map<string, number>() };
  tally.points += points;
  tally.words.set(word, (tally.words.get(word) ?? 0) + points);
  tallies.set(domain, tally);
};

const decisiveDomains = (found: readonly FoundWord[]): ReadonlySet<Domain> =>
  new Set(
    found.flatMap(({ entry }) =>
      entry.weights.filter(({ weight }) => weight >= DECISIVE_WEIGHT).map(({ domain }) => domain),
    ),
  );

const pairWord = (text: string, words: readonly string[]) =>
  words.find((word) => text.includes(word));

/** 给各领域打分，得分高的在前；没有一个词对得上时为空。 */
export const scoreDomains = (
  text: string,
  { lexicon, pairs }: ScoringVocabulary,
): readonly DomainScore[] => {
  const found = findWords(text, lexicon);
  const decisive = decisiveDomains(found);
  const tallies = new Map<Domain, Tally>();
  for (const [entry, { times, isAsked }] of occurrences(found, clausesOf(text))) {
    const repeats = 1 + REPEAT_FACTOR * Math.min(times - 1, MAX_REPEATS);
    for (const { domain, weight } of entry.weights) {
      const others = decisive.has(domain) ? decisive.size - 1 : decisive.size;
      const yields = YIELDING.includes(domain) && weight < DECISIVE_WEIGHT && others > 0;
      const leads = LEADING.includes(domain) && weight >= DECISIVE_WEIGHT;
      const stance = (yields ? YIELDED_FACTOR : 1) * (leads ? LEADING_FACTOR : 1);
      const factor = repeats * (isAsked ? ASKED_FACTOR : 1) * stance;
      add(tallies, domain, [entry.word, weight * factor]);
    }
  }
  for (const { first, second, domain, weight } of pairs) {
    const [one, other] = [pairWord(text, first), pairWord(text, second)];
    if (one !== undefined && other !== undefined) add(tallies, domain, [other, weight]);
  }
  return [...tallies]
    .map(([domain, { points, words }]) => ({
      domain,
      points,
      isDecisive: decisive.has(domain),
      reasonWords: [...words].sort((a, b) => b[1] - a[1]).map(([word]) => word),
    }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
};
