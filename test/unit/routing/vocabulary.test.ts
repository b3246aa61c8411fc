import { describe, expect, test } from '@jest/globals';
import { domains } from '@shared/vocabulary/domain';
import domainWords from '@functions/routing/vocabulary/domain-words.json';
import natureCues from '@functions/routing/vocabulary/nature-cues.json';
import wordPairs from '@functions/routing/vocabulary/word-pairs.json';
import { loadVocabulary } from '@functions/routing/vocabulary/load-vocabulary';

const wordsOf = (domain: keyof typeof domainWords) => {
  const groups: Record<string, string> = domainWords[domain];
  return Object.values(groups).flatMap((list) => list.split(' '));
};

describe('词表', () => {
  test.each(domains.values.map((domain) => [domain]))('%s 不少于 60 个词，没有重复', (domain) => {
    const words = wordsOf(domain);
    expect(words.length).toBeGreaterThanOrEqual(60);
    expect(new Set(words).size).toBe(words.length);
  });

  test('并入部署包不超过 60 KiB', () => {
    const bytes = [domainWords, natureCues, wordPairs]
      .map((part) => Buffer.byteLength(JSON.stringify(part)))
      .reduce((sum, size) => sum + size, 0);
    process.stdout.write(`  词表 ${(bytes / 1024).toFixed(1)} KiB\n`);
    expect(bytes).toBeLessThan(60 * 1024);
  });

  test('首次用到才建立，此后沿用同一份', () => {
    expect(loadVocabulary()).toBe(loadVocabulary());
  });
});
