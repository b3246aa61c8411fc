import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { fenOf, yuanText } from '@miniapp/format/money';
import type { FinanceDetail } from '@shared/contract/finance-parts';
import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { previousFinance } from '@shared/contract/village-finance';
import { FinanceImport } from './finance-import';
import { FinanceLines } from './finance-lines';
import { FinanceOthers } from './finance-others';
import { amountsOf, balanceOf, type FinanceForm } from './notice-form';

type Attachments = NoticeDraft['attachments'];

export interface FinanceFieldsProps {
  region: string;
  obligationId: string | null;
  finance: FinanceForm;
  attachments: Attachments;
  onChange: (finance: FinanceForm, attachments: Attachments) => void;
}

const PreviousPeriod = ({
  region,
  obligationId,
  finance,
  attachments,
  onChange,
}: FinanceFieldsProps) => {
  const period = finance.period.trim();
  const query = useEndpoint(
    previousFinance,
    period === ''
      ? null
      : {
          params: { region },
          query: { period, ...(obligationId === null ? {} : { obligationId }) },
        },
  );
  const previous = query.data?.previous ?? null;
  if (previous === null) return null;
  const carried = yuanText(previous.balanceFen);
  if (fenOf(finance.opening) === previous.balanceFen)
    return <Paragraph tone="small">{`期初结余与上期（${previous.period}）一致。`}</Paragraph>;
  const reason = finance.detail.openingReason;
  return (
    <Stack gap="tight">
      <Banner
        tone="warn"
        action={
          <Button onPress={() => onChange({ ...finance, opening: carried }, attachments)}>
            照上期结转
          </Button>
        }
      >
        {`上期（${previous.period}）公开的期末结余是 ${carried} 元。`}
      </Banner>
      {finance.opening.trim() === '' ? null : (
        <TextField
          label="期初与上期不一致的原因"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(openingReason) =>
            onChange({ ...finance, detail: { ...finance.detail, openingReason } }, attachments)
          }
        />
      )}
    </Stack>
  );
};

const Totals = ({ finance }: { finance: FinanceForm }) => {
  const balance = balanceOf(finance);
  const { incomeFen, expenseFen } = amountsOf(finance);
  if (balance === null) return <Paragraph>填好期初结余和收支后自动算出期末结余。</Paragraph>;
  const sums =
    finance.detail.lines.length > 0
      ? `${String(finance.detail.lines.length)}笔，收入 ${yuanText(incomeFen ?? 0)} 元，支出 ${yuanText(expenseFen ?? 0)} 元。`
      : '';
  return <Paragraph>{`${sums}期末结余：${yuanText(balance)} 元`}</Paragraph>;
};

/** 收支：上期结转、电子表格粘贴或者导入、逐笔明细和凭证，合计随填随算；没有明细的只填合计。 */
export const FinanceFields = (props: FinanceFieldsProps) => {
  const { region, finance, attachments, onChange } = props;
  const set = (change: Partial<FinanceForm>) => onChange({ ...finance, ...change }, attachments);
  const setDetail = (change: Partial<FinanceDetail>) =>
    set({ detail: { ...finance.detail, ...change } });
  const hasLines = finance.detail.lines.length > 0;
  return (
    <Card title="收支">
      <Stack>
        <TextField label="所属期间" value={finance.period} onChange={(period) => set({ period })} />
        <TextField
          label="期初结余（元）"
          kind="number"
          value={finance.opening}
          onChange={(opening) => set({ opening })}
        />
        <PreviousPeriod {...props} />
        <FinanceImport
          region={region}
          finance={finance}
          onRead={(lines, opening) =>
            set({
              ...(opening === null || finance.opening.trim() !== ''
                ? {}
                : { opening: yuanText(opening) }),
              detail: { ...finance.detail, lines },
            })
          }
        />
        <FinanceLines
          region={region}
          openingFen={fenOf(finance.opening) ?? 0}
          lines={finance.detail.lines}
          attachments={attachments}
          onChange={(lines, files) =>
            onChange({ ...finance, detail: { ...finance.detail, lines } }, files)
          }
        />
        {hasLines ? null : (
          <>
            <TextField
              label="收入合计（元）"
              kind="number"
              value={finance.income}
              onChange={(income) => set({ income })}
            />
            <TextField
              label="支出合计（元）"
              kind="number"
              value={finance.expense}
              onChange={(expense) => set({ expense })}
            />
          </>
        )}
        <Totals finance={finance} />
        <FinanceOthers detail={finance.detail} onChange={setDetail} />
      </Stack>
    </Card>
  );
};
