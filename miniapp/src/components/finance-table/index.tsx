import { BarChart } from '@miniapp/components/bar-chart';
import { Card } from '@miniapp/components/card';
import { FileRow } from '@miniapp/components/file-row';
import { KeyValue } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { yuanText } from '@miniapp/format/money';
import type { Finance } from '@shared/contract/finance-parts';
import type { getNotice } from '@shared/contract/notices';
import type { OutputOf } from '@shared/contract/endpoint';
import { byClass } from '@shared/finance/totals';
import { debtKinds, financeClasses } from '@shared/vocabulary/finance';
import { FinanceLinesTable } from './finance-lines';

/** 收支表要看的几样；还没有公开的稿子也有。 */
type FinanceParts = Pick<OutputOf<typeof getNotice>, 'finance' | 'attachments' | 'recentPeriods'>;

export interface FinanceTableProps {
  notice: FinanceParts;
  /** 打开一张原始凭证。 */
  onOpen: (file: FinanceParts['attachments'][number]) => void;
}

const money = (fen: number) => `${yuanText(fen)} 元`;
const Vouchers = ({ notice, onOpen }: FinanceTableProps) => {
  const rows = (notice.finance?.detail?.lines ?? []).flatMap((line, index) =>
    line.voucherIds.flatMap((id) => {
      const file = notice.attachments.find(({ attachmentId }) => attachmentId === id);
      return file ? [{ file, name: `第${String(index + 1)}笔 ${line.summary}的凭证` }] : [];
    }),
  );
  if (rows.length === 0) return null;
  return (
    <Stack gap="tight">
      <Heading level={3}>原始凭证</Heading>
      {rows.map(({ file, name }) => (
        <FileRow
          key={`${file.attachmentId}${name}`}
          name={name}
          byteSize={file.byteSize}
          isAvailable={file.isAvailable}
          onOpen={() => onOpen(file)}
        />
      ))}
    </Stack>
  );
};

const classBars = (finance: Finance) =>
  byClass(finance).flatMap((each) => {
    const label = financeClasses.labels[each.class];
    return [
      {
        key: `${each.class}-in`,
        label: `${label}（收入）`,
        fen: each.incomeFen,
        tone: 'ok' as const,
      },
      {
        key: `${each.class}-out`,
        label: `${label}（支出）`,
        fen: each.expenseFen,
        tone: 'seal' as const,
      },
    ]
      .filter(({ fen }) => fen !== 0)
      .map(({ fen, ...bar }) => ({ ...bar, value: fen, display: money(fen) }));
  });

const Others = ({ finance }: { finance: Finance }) => {
  const { detail } = finance;
  const items = [
    ...(detail?.assets ?? []).map(({ name, fen }) => ({ label: `资产：${name}`, fen })),
    ...(detail?.debts ?? []).map(({ kind, name, fen }) => ({
      label: `${debtKinds.labels[kind]}：${name}`,
      fen,
    })),
    ...(detail?.distribution ?? []).map(({ name, fen, remark }) => ({
      label: `收益分配：${name}${remark === '' ? '' : `（${remark}）`}`,
      fen,
    })),
  ];
  return items.length === 0 ? null : (
    <KeyValue
      items={items.map(({ label, fen }, index) => ({
        key: String(index),
        label,
        value: money(fen),
      }))}
    />
  );
};

/** 一期收支：期初期末、明细、凭证、各类与近几期的条形图；图上都写明数额。 */
export const FinanceTable = ({ notice, onOpen }: FinanceTableProps) => {
  const { finance, recentPeriods } = notice;
  if (finance === null) return null;
  const bars = classBars(finance);
  const reason = finance.detail?.openingReason ?? '';
  return (
    <Card title={`收支 · ${finance.period}`}>
      <Stack>
        <KeyValue
          items={[
            { key: 'opening', label: '期初结余', value: money(finance.openingFen) },
            { key: 'income', label: '收入', value: money(finance.incomeFen) },
            { key: 'expense', label: '支出', value: money(finance.expenseFen) },
            { key: 'balance', label: '期末结余', value: money(finance.balanceFen) },
          ]}
        />
        {reason === '' ? null : <Paragraph>{`期初与上期期末不一致：${reason}`}</Paragraph>}
        {(finance.detail?.lines ?? []).length === 0 ? null : (
          <FinanceLinesTable finance={finance} />
        )}
        <Vouchers notice={notice} onOpen={onOpen} />
        {bars.length === 0 ? null : <BarChart caption="各类收入与支出" bars={bars} />}
        {recentPeriods.length < 2 ? null : (
          <BarChart
            caption="近几期的收入与支出"
            bars={recentPeriods.flatMap(({ noticeId, period, incomeFen, expenseFen }) => [
              {
                key: `${noticeId}-in`,
                label: `${period}收入`,
                value: incomeFen,
                display: money(incomeFen),
                tone: 'ok' as const,
              },
              {
                key: `${noticeId}-out`,
                label: `${period}支出`,
                value: expenseFen,
                display: money(expenseFen),
                tone: 'seal' as const,
              },
            ])}
          />
        )}
        <Others finance={finance} />
      </Stack>
    </Card>
  );
};
