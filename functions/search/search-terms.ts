import { gramsOfWord, likePattern, prefixPattern } from '../platform/search-text';
import { markTerms } from './document-row';
import { headTerm, titleTerm } from './domain/title-term';
import type { SearchScope } from './ports';

/** 检索函数要的几个数组：各层的字组（连同条件的记号）、LIKE 模式、单位的开头模式。 */
export const searchTerms = (scope: Omit<SearchScope, 'regionId'>) => {
  const { words } = scope;
  const grams = [...new Set(words.flatMap(gramsOfWord))];
  const marks = markTerms(scope);
  return {
    terms: [...grams, ...marks],
    titleTerms: [...grams.map(titleTerm), ...marks],
    headTerms: [...grams.map(headTerm), ...marks],
    patterns: words.map(likePattern),
    prefixes: words.map(prefixPattern),
    /** 每个词都不超过两个字：字组相符就是命中。 */
    isExact: words.every((word) => Array.from(word).length <= 2),
  };
};
