import { DataTable } from '@miniapp/components/data-table';
import { yuanText } from '@miniapp/format/money';
import type { Finance } from '@shared/contract/finance-parts';
import { financeClasses } from '@shared/vocabulary/finance';

const orBlank = (fen: number) => (fen === 0 ? '' : yuanText(fen));

/** 收支明细的表格，末行合计。 */
export const FinanceLinesTable = ({ finance }: { finance: Finance }) => (
  <DataTable
    caption={`${finance.period}收支明细`}
    columns={[
      { key: 'summary', title: '摘要' },
      { key: 'date', title: '日期' },
      { key: 'voucher', title: '凭证号' },
      { key: 'class', title: '类别' },
      { key: 'income', title: '收入（元）', isNumeric: true },
      { key: 'expense', title: '支出（元）', isNumeric: true },
      { key: 'balance', title: '结余（元）', isNumeric: true },
    ]}
    rows={[
      ...(finance.detail?.lines ?? []).map((line, index) => ({
        key: String(index),
        cells: [
          line.summary,
          line.date ?? '',
          line.voucher,
          financeClasses.labels[line.class],
          orBlank(line.incomeFen),
          orBlank(line.expenseFen),
          yuanText(line.balanceFen),
        ],
      })),
      {
        key: 'total',
        isTotal: true,
        cells: [
          ...['合计', '', '', ''],
          ...[finance.incomeFen, finance.expenseFen, finance.balanceFen].map(yuanText),
        ],
      },
    ]}
  />
);
