import * as z from '@shared/zod';
import { requestNatures, type RequestNature } from '@shared/vocabulary/applicant';
import { domains } from '@shared/vocabulary/domain';
import { buildLexicon } from '../domain/lexicon';
import type { WordPair } from '../domain/score-domains';
import type { RoutingVocabulary } from '../domain/suggest-department';
import type { NatureCues } from '../domain/suggest-nature';
import domainWords from './domain-words.json';
import natureCues from './nature-cues.json';
import wordPairs from './word-pairs.json';

const asPair = ([first, second, domain, weight]: readonly unknown[]): WordPair => ({
  first: z.string().parse(first).split(' '),
  second: z.string().parse(second).split(' '),
  domain: domains.schema.parse(domain),
  weight: z.number().parse(weight),
});

const cuesOf = (kind: RequestNature): NatureCues[RequestNature] =>
  natureCues[kind].map(([weight, pattern]) => ({
    weight: z.number().parse(weight),
    pattern: new RegExp(z.string().parse(pattern), 'u'),
  }));

let loaded: RoutingVocabulary | undefined;

/** 词表：首次用到时才建立词典，此后一直沿用。 */
export const loadVocabulary = (): RoutingVocabulary => {
  loaded ??= {
    lexicon: buildLexicon(domainWords),
    pairs: wordPairs.map(asPair),
    natureCues: Object.fromEntries(
      requestNatures.values.map((kind) => [kind, cuesOf(kind)]),
    ) as unknown as NatureCues,
  };
  return loaded;
};
