import { BarChart } from '@miniapp/components/bar-chart';
import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { Link } from '@miniapp/components/link';
import { yuanText } from '@miniapp/format/money';
import { routes } from '@miniapp/routes';

export interface FinanceGlanceProps {
  finance: {
    period: string;
    openingFen: number;
    incomeFen: number;
    expenseFen: number;
    balanceFen: number;
    /** 近几期，旧的在前；不给的不画。 */
    recent?: readonly { noticeId: string; period: string; balanceFen: number }[] | undefined;
  };
  /** 给出时标题旁有“看明细”。 */
  detail?: { region: string; noticeId: string } | undefined;
}

/** 收支概要：期初、收入、支出、结余，条形图旁写明数额。 */
export const FinanceGlance = ({ finance, detail }: FinanceGlanceProps) => (
  <Card
    title={`收支概要 · ${finance.period}`}
    action={detail === undefined ? undefined : <Link to={routes.notice(detail)}>看明细</Link>}
  >
    <BarChart
      caption={`${finance.period}收入与支出`}
      isCaptionHidden
      bars={[
        {
          key: 'income',
          label: '收入',
          value: finance.incomeFen,
          display: `${yuanText(finance.incomeFen)} 元`,
          tone: 'ok',
        },
        {
          key: 'expense',
          label: '支出',
          value: finance.expenseFen,
          display: `${yuanText(finance.expenseFen)} 元`,
          tone: 'seal',
        },
      ]}
    />
    <KeyValue
      items={[
        { key: 'opening', label: '期初结余', value: `${yuanText(finance.openingFen)} 元` },
        { key: 'balance', label: '期末结余', value: `${yuanText(finance.balanceFen)} 元` },
      ]}
    />
    {(finance.recent ?? []).length < 2 ? null : (
      <BarChart
        caption="近几期的期末结余"
        bars={(finance.recent ?? []).map(({ noticeId, period, balanceFen }) => ({
          key: noticeId,
          label: period,
          value: balanceFen,
          display: `${yuanText(balanceFen)} 元`,
        }))}
      />
    )}
  </Card>
);
