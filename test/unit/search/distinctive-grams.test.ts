import { expect, test } from '@jest/globals';
import { countApart, distinctiveGrams } from '@functions/search/domain/distinctive-grams';
import { rankMatches, rareGrams } from '@functions/search/domain/rank-matches';

const grams = (text: string) => distinctiveGrams(text).map(({ gram }) => gram);

test('套话、虚词、数字不取', () => {
  expect(grams('我想了解2026年农村低保的审批情况')).toEqual(['农村', '村低', '低保', '审批']);
  expect(grams('请问有没有相关信息可以公开')).toEqual([]);
});

test('互不重叠的才算几个', () => {
  expect(countApart(distinctiveGrams('低保金'))).toBe(1);
  expect(countApart(distinctiveGrams('农村低保'))).toBe(2);
});

test('寻常的字不作依据', () => {
  const frequencies = [
    { gram: '公示', documents: 200 },
    { gram: '低保', documents: 12 },
  ];
  expect(rareGrams(frequencies, 1000).map(({ gram }) => gram)).toEqual(['低保']);
});

test('宁缺毋滥：只撞上一个词的、标题里没有的，都不列', () => {
  const asked = distinctiveGrams('农村低保审批');
  const rare = ['农村', '村低', '低保', '审批'].map((gram) => ({ gram, documents: 5 }));
  const matches = [
    { documentId: 'both', matched: ['农村', '村低', '低保'], inTitle: ['低保'] },
    { documentId: 'one', matched: ['低保'], inTitle: ['低保'] },
    { documentId: 'overlap', matched: ['村低', '低保'], inTitle: ['低保'] },
    { documentId: 'body', matched: ['农村', '村低', '低保', '审批'], inTitle: [] },
  ];
  expect(rankMatches(asked, { rare, matches }, 1000)).toEqual(['both']);
});
