import { describe, expect, test } from '@jest/globals';
import {
  balanceOf,
  blankForm,
  fieldsOf,
  formProblems,
  type NoticeForm,
} from '@miniapp/features/compose/notice-form';
import { fenOf, yuanText } from '@miniapp/format/money';

const form = (part: Partial<NoticeForm> = {}): NoticeForm => ({
  ...blankForm({
    villageName: '柳树坪村',
    obligation: null,
    entry: null,
    today: '2026-11-20',
    track: 'village' as const,
  }),
  title: '第三季度财务公开',
  blocks: [{ kind: 'text', text: '收支如下。' }],
  ...part,
});

test('从应公开事项起草，标题和期间先写好', () => {
  const obligation = {
    obligationId: 'finance',
    title: '村级财务收支',
    affairsKind: 'finance' as const,
    entryId: null,
    rhythm: '每季度一次',
    period: '2026年第四季度',
    dueOn: '2026-12-31',
    state: 'due' as const,
    noticeId: null,
  };
  const blank = blankForm({
    villageName: '柳树坪村',
    obligation,
    entry: null,
    today: '2026-11-20',
    track: 'village' as const,
  });
  expect(blank).toMatchObject({
    title: '柳树坪村2026年第四季度村级财务收支',
    affairsKind: 'finance',
  });
  expect(blank.finance.period).toBe('2026年第四季度');
});

describe('收支概要', () => {
  const finance = {
    period: '2026年第三季度',
    opening: '124,395.95',
    income: '69,600',
    expense: '31,616.4',
    detail: { lines: [], openingReason: '', assets: [], debts: [], distribution: [] },
  };

  test('结余由期初、收入、支出算出，分毫不差', () => {
    expect(balanceOf(finance)).toBe(16_237_955);
    expect(fieldsOf(form({ affairsKind: 'finance', finance }), 'village').finance).toEqual({
      period: '2026年第三季度',
      openingFen: 12_439_595,
      incomeFen: 6_960_000,
      expenseFen: 3_161_640,
      balanceFen: 16_237_955,
    });
  });
  test('写得不像金额，说清怎么改', () => {
    const problems = formProblems(
      form({ affairsKind: 'finance', finance: { ...finance, income: '六万九' } }),
    );
    expect(problems.map(({ label }) => label)).toEqual(['收支概要']);
  });
  test('不是财务公开时不带收支概要', () => {
    expect(fieldsOf(form({ affairsKind: 'village', finance }), 'village').finance).toBeNull();
  });
});

test.each([
  ['', []],
  ['7', []],
  ['365', []],
  ['0', ['公示天数']],
  ['366', ['公示天数']],
  ['七', ['公示天数']],
])('公示天数“%s”', (publicityDays, labels) => {
  expect(formProblems(form({ publicityDays })).map(({ label }) => label)).toEqual(labels);
});

test('没有标题、没有正文都说出来', () => {
  const labels = formProblems(form({ title: ' ', blocks: [] })).map(({ label }) => label);
  expect(labels).toEqual(['标题', '正文']);
});

test.each([
  ['0.1', 10],
  ['12,345.60', 1_234_560],
  ['-3.05', -305],
  ['1.005', null],
  ['一百', null],
  ['', null],
])('金额“%s”→ %s 分', (text, fen) => {
  expect(fenOf(text)).toBe(fen);
});

test.each([
  [0, '0.00'],
  [1_234_567, '12,345.67'],
  [-305, '-3.05'],
  [100_000_000_00, '100,000,000.00'],
])('%s 分 → “%s”', (fen, text) => {
  expect(yuanText(fen)).toBe(text);
});
