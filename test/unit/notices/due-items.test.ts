import { describe, expect, test } from '@jest/globals';
import { dueItems, periodToFulfil, type Obligation } from '@functions/notices/domain/due-items';
import { periodOf, previousPeriod } from '@functions/notices/domain/periods';
import { lawCase, textOf } from '../../support/law-cases';

const obligation = (overrides: Partial<Obligation> = {}): Obligation => ({
  obligationId: 'finance',
  title: '村级财务收支',
  affairsKind: 'finance',
  entryId: null,
  rhythm: 'quarterly',
  startsOn: '2025-01-01',
  publications: [],
  ...overrides,
});
const on = (...days: string[]) =>
  days.map((publishedOn, index) => ({ noticeId: `n${index}`, publishedOn, period: null }));
const states = (items: ReturnType<typeof dueItems>) =>
  items.map(({ state, period, dueOn }) => [state, period, dueOn]);

test('VIL-01 一季度公布过、二季度没有：七月一日起二季度逾期', () => {
  const { input, expected } = lawCase('VIL-01');
  const published = (input['published'] as string[]).map((publishedOn) => ({
    noticeId: 'n',
    publishedOn,
    period: null,
  }));
  const items = dueItems([obligation({ publications: published })], textOf(input, 'asOf'));
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ state: 'overdue', period: '2026年第二季度', noticeId: null });
  expect(expected['overdueQuarters']).toEqual(['2026Q2']);
});

test.each([
  [
    '季度最后一天还是待公开',
    '2026-06-30',
    on('2026-01-20'),
    ['due', '2026年第二季度', '2026-06-30'],
  ],
  ['第二天就是逾期', '2026-07-01', on('2026-01-20'), ['overdue', '2026年第二季度', '2026-06-30']],
  [
    '连着缺两期，先补最早的',
    '2026-10-01',
    on('2026-01-20'),
    ['overdue', '2026年第二季度', '2026-06-30'],
  ],
  [
    '上季度公布过，这季度待公开',
    '2026-07-01',
    on('2026-06-30'),
    ['due', '2026年第三季度', '2026-09-30'],
  ],
  [
    '季度第一天公布即为已公开',
    '2026-07-01',
    on('2026-06-30', '2026-07-01'),
    ['published', '2026年第三季度', '2026-09-30'],
  ],
  [
    '没有注明期间的，本期公布了，缺的那一期仍是逾期',
    '2026-08-01',
    on('2026-01-20', '2026-07-15'),
    ['overdue', '2026年第二季度', '2026-06-30'],
  ],
  [
    '年初看上一年第四季度',
    '2026-01-01',
    on('2025-09-30'),
    ['overdue', '2025年第四季度', '2025-12-31'],
  ],
])('%s', (...[, today, publications, expected]) => {
  expect(states(dueItems([obligation({ publications })], today))).toEqual([expected]);
});

test.each([
  ['monthly', '2028-02-10', '2028年2月', '2028-02-29', '2028年1月'],
  ['quarterly', '2026-12-31', '2026年第四季度', '2026-12-31', '2026年第三季度'],
  ['yearly', '2026-05-01', '2026年', '2026-12-31', '2025年'],
] as const)('%s 的期间', (...[rhythm, day, label, lastDay, before]) => {
  const period = periodOf(rhythm, day);
  expect([period.label, period.lastDay]).toEqual([label, lastDay]);
  expect(previousPeriod(rhythm, period).label).toBe(before);
});

test('补公布的完成最早的逾期，本期仍待公开；再公布一次才是本期', () => {
  const today = '2026-08-01';
  const post = (publications: Obligation['publications'], noticeId: string) => {
    const period = periodToFulfil(obligation({ publications }), today).label;
    return [...publications, { noticeId, publishedOn: today, period }];
  };
  const late = post(on('2026-01-20'), 'late');
  expect(late.at(-1)?.period).toBe('2026年第二季度');
  expect(states(dueItems([obligation({ publications: late })], today))).toEqual([
    ['due', '2026年第三季度', '2026-09-30'],
  ]);
  const both = post(late, 'current');
  expect(dueItems([obligation({ publications: both })], today)).toMatchObject([
    { state: 'published', period: '2026年第三季度', noticeId: 'current' },
  ]);
});

describe('从什么时候起算', () => {
  test('还没开始的不列', () => {
    expect(dueItems([obligation({ startsOn: '2026-07-02' })], '2026-07-01')).toEqual([]);
  });
  test('本期才开始的，上期不算逾期', () => {
    expect(states(dueItems([obligation({ startsOn: '2026-07-01' })], '2026-07-01'))[0]?.[0]).toBe(
      'due',
    );
  });
  test('上期最后一天就已开始的，上期算逾期', () => {
    expect(states(dueItems([obligation({ startsOn: '2026-06-30' })], '2026-07-01'))[0]?.[0]).toBe(
      'overdue',
    );
  });
});

test('每项一行；逾期、待公开、已公开的次序', () => {
  const items = dueItems(
    [
      obligation({ obligationId: 'a', publications: on('2026-07-02', '2026-06-02') }),
      obligation({ obligationId: 'b', publications: on('2026-05-02') }),
      obligation({ obligationId: 'c' }),
      obligation({ obligationId: 'd', rhythm: 'monthly', publications: on('2026-06-20') }),
    ],
    '2026-07-03',
  );
  expect(items.map(({ obligationId, state }) => `${obligationId} ${state}`)).toEqual([
    'c overdue',
    'd due',
    'b due',
    'a published',
  ]);
  expect(items[3]?.noticeId).toBe('n0');
});
