/** ACC：文字与底色的对比度。设计令牌的各种搭配见 test/miniapp/components/contrast.test.ts。 */
import { describe, expect, test } from '@jest/globals';
import { contrastOf, elderTokens, normalTokens, requiredContrast } from '../../support/contrast';
import { checkLawCases } from '../../support/law-case-table';
import { lawCase, numberOf, type LawCase } from '../../support/law-cases';

const pairsOf = ({ input }: LawCase): readonly (readonly [string, string])[] => {
  const pairs = input['pairs'];
  if (!Array.isArray(pairs)) throw new Error('案例里没有颜色');
  return pairs as [string, string][];
};

describe('对比度（《移动互联网应用（APP）适老化通用设计规范》）', () => {
  checkLawCases('ACC', {
    'ACC-01': (found) => {
      const ratios = pairsOf(found).map(([front, back]) => contrastOf(front, back));
      const required = requiredContrast(numberOf(found.input, 'fontPt'));
      expect({
        ratios: ratios.map((ratio) => Number(ratio.toFixed(2))),
        pass: ratios.map((ratio) => ratio >= required),
      }).toEqual(found.expected);
    },
  });

  test('ACC-01 的标准用到正文：两版的正文、次要文字、链接、红字都够', () => {
    const required = requiredContrast(numberOf(lawCase('ACC-01').input, 'fontPt'));
    for (const tokens of [normalTokens, elderTokens])
      for (const front of ['ink', 'ink-soft', 'link', 'seal', 'ok', 'warn'])
        expect(contrastOf(tokens[front] ?? '', tokens['surface'] ?? '')).toBeGreaterThanOrEqual(
          required,
        );
  });
});
