import { urlOf } from '@miniapp/api/call';
import { BarChart } from '@miniapp/components/bar-chart';
import { Card } from '@miniapp/components/card';
import { FileRow } from '@miniapp/components/file-row';
import { KeyValue } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { showToast } from '@miniapp/components/toast';
import { openFile } from '@miniapp/files/open-file';
import { yuanText } from '@miniapp/format/money';
import type { Finance } from '@shared/contract/finance-parts';
import { downloadAttachment } from '@shared/contract/notices';
import { byClass } from '@shared/finance/totals';
import { debtKinds, financeClasses } from '@shared/vocabulary/finance';
import type { Notice } from './facts';
import { FinanceLinesTable } from './finance-lines';

/** 收支表要看的几样；还没有公开的稿子也有。 */
type FinanceParts = Pick<Notice, 'finance' | 'attachments' | 'recentPeriods'>;

const money = (fen: number) => `${yuanText(fen)} 元`;
const Vouchers = ({ region, notice }: { region: string; notice: FinanceParts }) => {
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
          onOpen={() => {
            const url = urlOf(downloadAttachment, {
              params: { region, attachmentId: file.attachmentId },
            });
            openFile(url, file.fileName).catch(() =>
              showToast('凭证没有打开，请检查网络后重试', 'error'),
            );
          }}
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
export const FinanceTable = ({ region, notice }: { region: string; notice: FinanceParts }) => {
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
        <Vouchers region={region} notice={notice} />
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
