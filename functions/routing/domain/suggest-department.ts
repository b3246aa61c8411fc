import type { Domain } from '@shared/vocabulary/domain';
import { loadVocabulary } from '../vocabulary/load-vocabulary';
import { doubtOf } from './doubt';
import { holdersOf, type DepartmentCandidate, type RoutingTable } from './pick-departments';
import { plainText } from './plain-text';
import { scoreDomains, type DomainScore, type ScoringVocabulary } from './score-domains';
import { suggestNature, type NatureCues, type NatureSuggestion } from './suggest-nature';

export type { RoutingTable } from './pick-departments';

export interface RoutingVocabulary extends ScoringVocabulary {
  readonly natureCues: NatureCues;
}

export interface DomainSuggestion {
  readonly domain: Domain;
  /** 0–1。 */
  readonly score: number;
  readonly reasonWords: readonly string[];
}

/** 分办建议。ambiguous 表示没有把握，由公开办分办。 */
export interface DepartmentSuggestion {
  readonly nature: NatureSuggestion;
  readonly domains: readonly DomainSuggestion[];
  readonly departments: readonly DepartmentCandidate[];
  readonly confidence: 'clear' | 'ambiguous';
  /** 为什么没有把握；有把握时为空。 */
  readonly doubt: string;
}

const TOP = 3;
const SMOOTHING = 3;

const shareOf = (score: DomainScore, all: readonly DomainScore[]): number => {
  const total = all.slice(0, TOP).reduce((sum, { points }) => sum + points, 0);
  return Math.round((score.points / (total + SMOOTHING)) * 100) / 100;
};

/**
 * 由文字和本县路由表建议由谁答复：先看性质，再看领域，再查责任单位；没有把握就说没有把握。
 * @param text 申请内容，至多二千字
 */
export const suggestDepartment = (text: string, table: RoutingTable): DepartmentSuggestion => {
  const vocabulary = loadVocabulary();
  const plain = plainText(text);
  const scores = scoreDomains(plain, vocabulary);
  const doubt = doubtOf({ scores, table, text: plain, vocabulary });
  const considered = scores.slice(0, doubt === '' ? 1 : TOP);
  return {
    nature: suggestNature(plain, vocabulary.natureCues),
    domains: scores.slice(0, TOP).map((score) => ({
      domain: score.domain,
      score: shareOf(score, scores),
      reasonWords: score.reasonWords.slice(0, 5),
    })),
    departments: considered.flatMap((score) => holdersOf(score, table, plain).candidates),
    confidence: doubt === '' ? 'clear' : 'ambiguous',
    doubt,
  };
};
