/** 去掉一项：其余照旧，不改原来的。 */
import { expect, test } from '@jest/globals';
import { omit } from '@shared/omit';

test('去掉一项，其余照旧', () => {
  const whole = { track: 'fee', amount: 100, paidOn: null };
  expect(omit(whole, 'track')).toEqual({ amount: 100, paidOn: null });
  expect(whole).toEqual({ track: 'fee', amount: 100, paidOn: null });
});

test('本来就没有的，去掉等于没去', () => {
  const part: { reply?: string; state: string } = { state: 'replied' };
  expect(omit(part, 'reply')).toEqual({ state: 'replied' });
});
