import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  answeredBefore,
  findEarlier,
  sameInformation,
  SIMILAR_ENOUGH,
  similarityOf,
} from '@functions/applications/domain/repeat-applications';
import { normaliseDescription } from '@functions/applications/domain/same-information';

describe('A-36-6 是不是同一信息', () => {
  test.each([
    ['柳树村2025年低保名单', ' 柳树村 2025 年低保名单。'],
    ['明湖政办〔2026〕5号', '明湖政办[2026]5号'],
    ['２０２６年３月５日的会议纪要', '2026年3月5日的会议纪要'],
    ['二〇二六年三月五日的会议纪要', '2026-03-05的会议纪要'],
    ['2026/3/15批复', '二零二六年三月十五日批复'],
    ['2026年十一月的账目', '2026年11月份的账目'],
    ['ABC工程', 'ａｂｃ工程'],
  ])('“%s”与“%s”相同', (left, right) => {
    expect(normaliseDescription(left)).toBe(normaliseDescription(right));
    expect(sameInformation(left, right)).toBe(true);
  });
  test.each([
    ['柳树村2025年低保名单', '柳树村2024年低保名单'],
    ['明湖政办〔2026〕5号', '明湖政办〔2026〕15号'],
    ['2026年3月5日的会议纪要', '2026年3月15日的会议纪要'],
    ['', ''],
    ['。', '，'],
  ])('“%s”与“%s”不同', (left, right) => {
    expect(sameInformation(left, right)).toBe(false);
  });
  test('相似度对称，在 0 与 1 之间，自己与自己为 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const similarity = similarityOf(left, right);
        expect(similarity).toBe(similarityOf(right, left));
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(similarityOf(left, left)).toBe(normaliseDescription(left) === '' ? 0 : 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('先前的申请', () => {
  const item = (registrationNumber: string, description: string, wasAnswered = true) => ({
    registrationNumber,
    description,
    wasAnswered,
  });
  const earlier = [
    item('1号', '柳树村2024年度低保名单和发放金额'),
    item('2号', '柳树村2025年度低保名单和发放金额。', false),
    item('3号', '区财政局三公经费决算表'),
    item('4号', '柳树村 2025 年度低保名单和发放金额'),
  ];
  const description = '柳树村2025年度低保名单和发放金额';
  test('由像到不像，不相干的不列；相同的先列已经答复的', () => {
    const found = findEarlier(description, earlier);
    expect(found.map(({ registrationNumber }) => registrationNumber)).toEqual([
      '4号',
      '2号',
      '1号',
    ]);
    expect(found.map(({ isIdentical }) => isIdentical)).toEqual([true, true, false]);
    expect(found.at(-1)?.similarity).toBeGreaterThanOrEqual(SIMILAR_ENOUGH);
  });
  test('已经答复、文字相同的才可以不予重复处理', () => {
    expect(answeredBefore(description, earlier)?.registrationNumber).toBe('4号');
    expect(answeredBefore(description, earlier.slice(0, 3))).toBeNull();
    expect(answeredBefore('区财政局三公经费', earlier)).toBeNull();
  });
});
