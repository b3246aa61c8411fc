import type { FinanceDetail, FinanceLine } from '@shared/contract/finance-parts';
import { byClass, totalsOf } from '@shared/finance/totals';
import { debtKinds, financeClasses } from '@shared/vocabulary/finance';
import { boldText, plainText, type Block, type TableBlock } from '../layout/blocks';
import type { Finance } from '../published-content';
import { yuanText } from './wording';

/** 一张表的一行：各格的字，是不是合计。 */
interface Row {
  readonly cells: readonly string[];
  readonly isTotal?: boolean;
}

const heading = (text: string): Block => ({ kind: 'heading', text: plainText(text) });

/** 列名带“元”的是数。 */
const tableOf = (header: readonly string[], rows: readonly Row[]): TableBlock => ({
  kind: 'table',
  header: header.map(plainText),
  rows: rows.map(({ cells, isTotal }) => cells.map(isTotal === true ? boldText : plainText)),
  isNumeric: header.map((name) => name.endsWith('（元）')),
  isTotal: rows.map(({ isTotal }) => isTotal === true),
});

const section = (
  title: string,
  header: readonly string[],
  rows: readonly Row[],
): readonly Block[] => (rows.length === 0 ? [] : [heading(title), tableOf(header, rows)]);

/** 没有发生的一栏不写 0。 */
const amount = (fen: number): string => (fen === 0 ? '' : yuanText(fen));

const lineRow = (line: FinanceLine): Row => ({
  cells: [
    line.date ?? '',
    line.voucher,
    line.summary,
    amount(line.incomeFen),
    amount(line.expenseFen),
    yuanText(line.balanceFen),
  ],
});

const linesTable = (finance: Finance, { lines }: FinanceDetail): readonly Block[] => {
  const { incomeFen, expenseFen } = totalsOf(lines);
  const total = ['', '', '合计', yuanText(incomeFen), yuanText(expenseFen)];
  return section(
    '收支明细',
    ['日期', '凭证号', '摘要', '收入（元）', '支出（元）', '结余（元）'],
    lines.length === 0
      ? []
      : [...lines.map(lineRow), { cells: [...total, yuanText(finance.balanceFen)], isTotal: true }],
  );
};

const classesTable = (finance: Finance): readonly Block[] =>
  section(
    '各类合计',
    ['类别', '收入（元）', '支出（元）'],
    byClass(finance).map((each) => ({
      cells: [
        financeClasses.labels[each.class],
        yuanText(each.incomeFen),
        yuanText(each.expenseFen),
      ],
    })),
  );

const reason = ({ openingReason }: FinanceDetail): readonly Block[] =>
  openingReason === ''
    ? []
    : [
        {
          kind: 'paragraph',
          text: plainText(`期初结余与上期期末不一致的原因：${openingReason}`),
          depth: 0,
          marker: '',
          isSignature: false,
        },
      ];

/**
 * 财务公开的明细印在纸上：逐笔的收支、各类合计、资产、债权债务、收益分配；没有的不印。
 * 依据：农经发〔2011〕13号：逐项逐笔公布。
 */
export const financeBlocks = (finance: Finance | null): Block[] => {
  const detail = finance?.detail;
  if (finance === null || detail === undefined) return [];
  return [
    ...linesTable(finance, detail),
    ...reason(detail),
    ...classesTable(finance),
    ...section(
      '资产',
      ['资产', '金额（元）'],
      detail.assets.map(({ name, fen }) => ({ cells: [name, yuanText(fen)] })),
    ),
    ...section(
      '债权债务',
      ['债权还是债务', '对方和事由', '金额（元）'],
      detail.debts.map(({ kind, name, fen }) => ({
        cells: [debtKinds.labels[kind], name, yuanText(fen)],
      })),
    ),
    ...section(
      '收益分配',
      ['分配给谁', '金额（元）', '说明'],
      detail.distribution.map(({ name, fen, remark }) => ({
        cells: [name, yuanText(fen), remark],
      })),
    ),
  ];
};
