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
  dueRule: 'periodEnd',
  dueDay: null,
  startsOn: '2025-01-01',
  retiredOn: null,
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
    const period = periodToFulfil(obligation({ publications }), today)?.label ?? null;
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

describe('E-30b 别的频次与最迟日期', () => {
  test.each<[string, Partial<Obligation>, string, Obligation['publications'], string[]]>([
    [
      '每季度首月20日：19日待公开',
      { dueRule: 'firstMonthDay', dueDay: 20 },
      '2026-07-20',
      on('2026-04-05'),
      ['due', '2026年第三季度', '2026-07-20'],
    ],
    [
      '每季度首月20日：21日起就是逾期，不等到季末',
      { dueRule: 'firstMonthDay', dueDay: 20 },
      '2026-07-21',
      on('2026-04-05'),
      ['overdue', '2026年第三季度', '2026-07-20'],
    ],
    [
      '每季度首月20日：当季晚公布的仍是已公开',
      { dueRule: 'firstMonthDay', dueDay: 20 },
      '2026-08-01',
      on('2026-04-05', '2026-07-25'),
      ['published', '2026年第三季度', '2026-07-20'],
    ],
    [
      '每月结束后10日内：到10日为止该公开的是上个月',
      { rhythm: 'monthly', dueRule: 'afterEnd', dueDay: 10 },
      '2026-07-10',
      on('2026-06-08'),
      ['due', '2026年6月', '2026-07-10'],
    ],
    [
      '每月结束后10日内：11日起上个月逾期',
      { rhythm: 'monthly', dueRule: 'afterEnd', dueDay: 10 },
      '2026-07-11',
      on('2026-06-08'),
      ['overdue', '2026年6月', '2026-07-10'],
    ],
    [
      '每半年一次',
      { rhythm: 'halfYear' },
      '2026-07-01',
      on('2026-02-01'),
      ['due', '2026年下半年', '2026-12-31'],
    ],
    [
      '每年一次，1月31日以前：2月1日逾期',
      { rhythm: 'yearly', dueRule: 'firstMonthDay', dueDay: 31, startsOn: '2026-01-01' },
      '2026-02-01',
      [],
      ['overdue', '2026年', '2026-01-31'],
    ],
    [
      '首月没有31日的取月末',
      { rhythm: 'monthly', dueRule: 'firstMonthDay', dueDay: 31 },
      '2026-02-28',
      on('2026-01-30'),
      ['due', '2026年2月', '2026-02-28'],
    ],
  ])('%s', (_, overrides, today, publications, expected) =>
    expect(states(dueItems([obligation({ ...overrides, publications })], today))).toEqual([
      expected,
    ]),
  );

  test('发生后随时公开的不列到期，公开时也不分期', () => {
    const anyTime = obligation({ rhythm: 'anyTime' });
    expect(dueItems([anyTime], '2026-07-01')).toEqual([]);
    expect(periodToFulfil(anyTime, '2026-07-01')).toBeNull();
  });

  test('停止以后不再到期；停止以前欠的仍是逾期', () => {
    const retired = { retiredOn: '2026-06-30' };
    const paid = on('2026-04-05', '2026-01-05');
    const stopped = obligation({ ...retired, publications: paid, startsOn: '2026-01-01' });
    expect(dueItems([stopped], '2026-07-01')).toEqual([]);
    const owing = obligation({ ...retired, publications: on('2026-01-05') });
    expect(states(dueItems([owing], '2026-10-01'))).toEqual([
      ['overdue', '2026年第二季度', '2026-06-30'],
    ]);
  });

  test('停止的季度没有过完的，这一季度不再要求', () => {
    const stopped = obligation({ retiredOn: '2026-08-31', publications: on('2026-05-05') });
    expect(dueItems([stopped], '2026-10-01')).toEqual([]);
  });
});
