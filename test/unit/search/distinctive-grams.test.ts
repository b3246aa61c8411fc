import { expect, test } from '@jest/globals';
import { countApart, distinctiveGrams, placesIn } from '@functions/search/domain/distinctive-grams';
import { nearBest, rankMatches, rareGrams } from '@functions/search/domain/rank-matches';
import { isElsewhere, isThere } from '@functions/search/domain/same-place';

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

test('标题里有的字组先作依据；标题的记号本身不算', () => {
  const frequencies = [
    { gram: '旧厂', documents: 1 },
    { gram: '低保', documents: 9 },
    { gram: ' 低保', documents: 4 },
  ];
  expect(rareGrams(frequencies, 1000).map(({ gram }) => gram)).toEqual(['低保', '旧厂']);
});

test('地名不作依据，说的是哪个村另外看', () => {
  const places = placesIn('请公开南庄村农村低保', ['南庄村', '东岭村', '青石镇']);
  expect(places).toEqual(['南庄村']);
  expect(distinctiveGrams('请公开南庄村农村低保', places).map(({ gram }) => gram)).toEqual([
    '农村',
    '村低',
    '低保',
  ]);
  const of = (organisationName: string, title = '低保公示') => ({ title, organisationName });
  const all = ['南庄村', '东岭村', '青石镇'];
  expect(isElsewhere(of('东岭村'), places, all)).toBe(true);
  expect(isElsewhere(of('南庄村'), places, all)).toBe(false);
  expect(isElsewhere(of('青石镇'), places, all)).toBe(false);
  expect(isElsewhere(of('东岭村'), ['青石镇'], all)).toBe(false);
  expect([isThere(of('南庄村'), places), isThere(of('青石镇'), ['青石镇'])]).toEqual([true, false]);
});

test('宁缺毋滥：只撞上一个词的、标题里没有的，都不列；分量轻的不作准', () => {
  const asked = distinctiveGrams('农村低保审批，残疾护理发放');
  const rare = asked.map(({ gram }) => ({ gram, documents: 5 }));
  const matches = [
    { documentId: 'both', matched: ['农村', '村低', '低保'], inTitle: ['农村', '低保'] },
    { documentId: 'light', matched: ['低保', '审批'], inTitle: ['低保'] },
    { documentId: 'one', matched: ['低保'], inTitle: ['低保'] },
    { documentId: 'overlap', matched: ['村低', '低保'], inTitle: ['低保'] },
    { documentId: 'body', matched: ['农村', '村低', '低保', '保审', '审批'], inTitle: [] },
  ];
  const ranked = rankMatches(asked, { rare, matches }, 1000);
  expect(ranked.map(({ documentId, isFirm }) => [documentId, isFirm])).toEqual([
    ['both', true],
    ['light', false],
  ]);
});

test('比最好的一条差得太多的不列', () => {
  const of = (documentId: string, score: number) => ({ documentId, score, isFirm: true });
  expect(
    nearBest([of('a', 10), of('b', 5), of('c', 4.9)]).map(({ documentId }) => documentId),
  ).toEqual(['a', 'b']);
  expect(nearBest([])).toEqual([]);
});
