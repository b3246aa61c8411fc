import { describe, expect, test } from '@jest/globals';
import { parseTimeLimit } from '@shared/law/time-limit';
import phrases from '../../../fixtures/time-limits.json';

interface Expected {
  readonly phrase: string;
  readonly kind: string;
  readonly n?: number;
  readonly from?: string;
  readonly period?: string;
}

const all: readonly Expected[] = phrases;

describe('各地目录里的公开时限，一句一句读出意思', () => {
  test('七十句都在', () => expect(all).toHaveLength(70));

  test.each(all.map((expected) => [expected.phrase, expected] as const))(
    '%s',
    (phrase, expected) => {
      const { kind, n, from, period } = parseTimeLimit(phrase);
      expect({ kind, n, from, period }).toEqual({
        kind: expected.kind,
        n: expected.n,
        from: expected.from,
        period: expected.period,
      });
    },
  );
});
