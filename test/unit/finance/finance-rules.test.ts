// E-30b、农经发〔2011〕13号：收支要算得上；算不上的指出哪一行、算得多少、填的多少。
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finance, FinanceLine } from '@shared/contract/finance-parts';
import { fenInCell, yuanOf } from '@shared/finance/money';
import { pastedRows, readFinanceTable } from '@shared/finance/read-table';
import { byClass, summaryOf, withBalances } from '@shared/finance/totals';
import { omit } from '@shared/omit';
import { checkFigures } from '@functions/notices/domain/finance-rules';
import { checkVouchers } from '@functions/notices/domain/finance/check-vouchers';
import { financeChecks } from '@functions/notices/domain/finance/finance-checks';
import { financeTexts, rewriteFinance } from '@functions/notices/domain/finance/finance-texts';
import { previousOf } from '@functions/notices/domain/finance/previous-period';
import { spanOf } from '@functions/notices/domain/period-label';

const line = (incomeFen: number, expenseFen: number, over: Partial<FinanceLine> = {}) => ({
  date: '2026-05-08',
  voucher: '记-01',
  summary: '机动地承包费',
  class: 'income' as const,
  incomeFen,
  expenseFen,
  balanceFen: 0,
  voucherIds: [],
  ...over,
});
const detailOf = (lines: FinanceLine[], openingReason = '') => ({
  lines,
  openingReason,
  assets: [],
  debts: [],
  distribution: [],
});
const financeOf = (given: readonly FinanceLine[], openingFen = 100_00): Finance => {
  const lines = withBalances(given, openingFen);
  return { ...summaryOf('2026年第二季度', openingFen, lines), detail: detailOf(lines) };
};
const good = financeOf([line(500_00, 0), line(0, 120_50), line(0, 30_00)]);
const today = '2026-07-05';
const check = (finance: Finance, producedOn = '2026-07-01') =>
  checkFigures({ finance, producedOn }, today);
const altered = (index: number, over: Partial<FinanceLine>): Finance => ({
  ...good,
  detail: detailOf(
    (good.detail?.lines ?? []).map((each, at) => (at === index ? { ...each, ...over } : each)),
  ),
});
const said = (finance: Finance) => {
  const result = check(finance);
  return result.ok ? 'ok' : [result.refusal.field, result.refusal.message];
};

describe('逐行结余、合计与概要一致', () => {
  test('算得上的收', () => expect(check(good)).toEqual({ ok: true, value: null }));

  test.each<[string, Finance, string, string]>([
    [
      '第2行结余不对',
      altered(1, { balanceFen: 480_00 }),
      'finance.detail.lines.1.balanceFen',
      '第2行（2026年5月8日，机动地承包费）的结余应是上一行的600.00元加收入减支出，算得479.50元，填的是480.00元',
    ],
    [
      '第1行接不上期初',
      altered(0, { balanceFen: 500_00 }),
      'finance.detail.lines.0.balanceFen',
      '第1行（2026年5月8日，机动地承包费）的结余应是上一行的100.00元加收入减支出，算得600.00元，填的是500.00元',
    ],
    [
      '两栏都填',
      altered(2, { incomeFen: 1 }),
      'finance.detail.lines.2.expenseFen',
      '第3行（2026年5月8日，机动地承包费）的收入、支出都填了，一笔只填一栏，请分成两行',
    ],
    [
      '两栏都空',
      altered(2, { expenseFen: 0 }),
      'finance.detail.lines.2.incomeFen',
      '第3行（2026年5月8日，机动地承包费）的收入、支出都没有填',
    ],
    [
      '日期晚于制作日期',
      altered(0, { date: '2026-07-02' }),
      'finance.detail.lines.0.date',
      '第1行（2026年7月2日，机动地承包费）的日期晚于制作日期2026年7月1日',
    ],
    [
      '概要的收入与各行不符',
      { ...good, incomeFen: 501_00, balanceFen: good.balanceFen + 1_00 },
      'finance.incomeFen',
      '「收入」应是明细各行之和，3行合计500.00元，填的是501.00元',
    ],
    [
      '概要的支出与各行不符',
      { ...good, expenseFen: 150_00, balanceFen: good.balanceFen + 50 },
      'finance.expenseFen',
      '「支出」应是明细各行之和，3行合计150.50元，填的是150.00元',
    ],
  ])('%s的不收', (_, finance, field, message) => expect(said(finance)).toEqual([field, message]));

  test('没有明细的只看概要', () => {
    expect(check(omit(good, 'detail'))).toEqual({ ok: true, value: null });
  });

  const amounts = fc
    .array(fc.record({ fen: fc.integer({ min: -1e9, max: 1e9 }), isIncome: fc.boolean() }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((all) =>
      all
        .filter(({ fen }) => fen !== 0)
        .map(({ fen, isIncome }) => line(isIncome ? fen : 0, isIncome ? 0 : fen)),
    );
  const opening = fc.integer({ min: -1e10, max: 1e10 });

  test('任意各笔：照算出来的结余填就收；改动任何一行的结余就不收，指的正是那一行', () => {
    fc.assert(
      fc.property(
        amounts,
        opening,
        fc.nat(),
        fc.integer({ min: 1, max: 9999 }),
        (given, openingFen, at, off) => {
          const finance = financeOf(given, openingFen);
          if (finance.incomeFen < 0 || finance.expenseFen < 0) return;
          expect(check(finance).ok).toBe(true);
          const lines = finance.detail?.lines ?? [];
          if (lines.length === 0) return;
          const index = at % lines.length;
          const wrong = lines.map((each, i) =>
            i === index ? { ...each, balanceFen: each.balanceFen + off } : each,
          );
          const result = check({ ...finance, detail: detailOf(wrong) });
          expect(!result.ok && result.refusal.field).toBe(
            `finance.detail.lines.${index}.balanceFen`,
          );
        },
      ),
    );
  });

  test('任意各笔写成电子表格再粘贴回来，一分不差', () => {
    fc.assert(
      fc.property(amounts, opening, (given, openingFen) => {
        const lines = withBalances(given, openingFen);
        const rows = lines.map((each) =>
          [each.date, each.voucher, each.summary, each.incomeFen, each.expenseFen, each.balanceFen]
            .map((cell) => (typeof cell === 'number' ? yuanOf(cell) : cell))
            .join('\t'),
        );
        const text = ['日期\t凭证号\t摘要\t收入（元）\t支出（元）\t结余（元）', ...rows].join('\n');
        const read = readFinanceTable(pastedRows(text), { year: 2026, openingFen });
        expect([read.problems, read.lines.map(({ balanceFen }) => balanceFen)]).toEqual([
          [],
          lines.map(({ balanceFen }) => balanceFen),
        ]);
      }),
    );
  });

  test('任意金额写出来再读回来不变', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }), (fen) => {
        expect(fenInCell(yuanOf(fen))).toBe(fen);
      }),
    );
  });
});

describe('上期结转', () => {
  const published = (period: string, balanceFen: number, publishedOn: string) => ({
    noticeId: period,
    title: period,
    period,
    balanceFen,
    publishedOn,
  });
  const all = [
    published('2026年第一季度', 100_00, '2026-04-05'),
    published('2025年第四季度', 90_00, '2026-04-20'),
    published('2026年第三季度', 70_00, '2026-10-05'),
  ];
  test.each([
    ['2026年第二季度', '2026年第一季度'],
    ['2026年第一季度', '2025年第四季度'],
    ['2025年第四季度', undefined],
    ['2026年4月', '2026年第一季度'],
    ['春节前后', '2026年第三季度'],
  ])('%s的上一期是%s，不管公开的先后', (period, expected) =>
    expect(previousOf(all, period)?.period).toBe(expected),
  );

  test('期初与上期期末不同、没有写原因的，不能公开；写了原因的照实提示', () => {
    const previous = published('2026年第一季度', 99_00, '2026-04-05');
    const levels = (finance: Finance) =>
      financeChecks(finance, previous)
        .filter(({ field }) => field === 'finance.openingFen')
        .map(({ level, message }) => [level, message]);
    const difference =
      '上期（2026年第一季度）公开的期末结余是99.00元，本期的期初结余填的是100.00元';
    expect(levels(good)).toEqual([['block', `${difference}；请改成一致，或者写明不一致的原因`]]);
    const explained = { ...good, detail: detailOf(good.detail?.lines ?? [], '上期漏记利息') };
    expect(levels(explained)).toEqual([['warn', `${difference}，写明的原因是：上期漏记利息`]]);
    expect(financeChecks(good, published('2026年第一季度', 100_00, '2026-04-05'))).toMatchObject([
      { level: 'warn', message: '第1、2、3行没有原始凭证的照片，请核对要不要补上' },
    ]);
  });

  test('日期不在本期里的提示', () => {
    const finance = financeOf([line(1, 0, { date: '2026-03-31', voucherIds: ['v'] })]);
    expect(financeChecks(finance, null)).toMatchObject([
      { level: 'warn', message: '第1行的日期不在2026年第二季度里，请核对' },
    ]);
  });
});

test.each([
  ['2026年第二季度', '2026-04-01', '2026-06-30'],
  ['2026年二季度', '2026-04-01', '2026-06-30'],
  ['2026年2月', '2026-02-01', '2026-02-28'],
  ['2026年下半年', '2026-07-01', '2026-12-31'],
  ['2026年1—3月', '2026-01-01', '2026-03-31'],
  ['2026年度', '2026-01-01', '2026-12-31'],
])('期间“%s”', (label, firstDay, lastDay) => expect(spanOf(label)).toEqual({ firstDay, lastDay }));
test.each(['第二季度', '2026年13月', '2026年春', '2026年9-3月'])('期间“%s”认不出来', (label) =>
  expect(spanOf(label)).toBeNull(),
);

test('凭证必须是这条信息的附件', () => {
  const finance = financeOf([line(1, 0, { voucherIds: ['a'] }), line(1, 0, { voucherIds: ['b'] })]);
  expect(checkVouchers(finance, ['a', 'b']).ok).toBe(true);
  expect(checkVouchers(finance, ['a'])).toMatchObject({
    refusal: { message: '第2行的原始凭证不在附件里，请重新上传' },
  });
});

test('人人看得到的文字都查得到、隐得去，数目不动', () => {
  const finance: Finance = {
    ...good,
    detail: {
      ...detailOf(good.detail?.lines ?? [], '原因'),
      assets: [{ name: '仓库', fen: 1 }],
      debts: [{ kind: 'payable', name: '欠款', fen: 2 }],
      distribution: [{ name: '各户', fen: 3, remark: '说明' }],
    },
  };
  const masked = rewriteFinance(finance, () => '*');
  expect(new Set(financeTexts(masked).map(([, text]) => text))).toEqual(new Set(['*']));
  expect(financeTexts(finance)).toHaveLength(9);
  expect(byClass(masked)).toEqual(byClass(finance));
  expect(byClass(finance)).toEqual([{ class: 'income', incomeFen: 500_00, expenseFen: 150_50 }]);
});
