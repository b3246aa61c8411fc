import { fenOf, yuanText } from '@miniapp/format/money';
import {
  financeDetailSchema,
  type Finance,
  type FinanceDetail,
} from '@shared/contract/finance-parts';
import { totalsOf, withBalances } from '@shared/finance/totals';

/** 收支概要的四格，写元，文字形式。 */
export interface FinanceForm {
  readonly period: string;
  readonly opening: string;
  readonly income: string;
  readonly expense: string;
  /** 明细、资产、债权债务、收益分配；有明细的，收入、支出由明细算出。 */
  readonly detail: FinanceDetail;
}

const noDetail: FinanceDetail = financeDetailSchema.parse({ lines: [] });

/** 还没有填。 */
export const noFinance: FinanceForm = {
  ...{ period: '', opening: '', income: '', expense: '' },
  detail: noDetail,
};

/** 打开已有的收支。 */
export const financeFormOf = (finance: Finance | null): FinanceForm =>
  finance === null
    ? noFinance
    : {
        period: finance.period,
        opening: yuanText(finance.openingFen),
        income: yuanText(finance.incomeFen),
        expense: yuanText(finance.expenseFen),
        detail: finance.detail ?? noDetail,
      };

/** 收入与支出（分）：有明细的是各笔之和，没有的是所填的；不是金额为 null。 */
export const amountsOf = ({ income, expense, detail }: FinanceForm) =>
  detail.lines.length > 0
    ? totalsOf(detail.lines)
    : { incomeFen: fenOf(income), expenseFen: fenOf(expense) };

/** 结余 = 期初 + 收入 − 支出（分）；有一格不是金额时为 null。 */
export const balanceOf = (finance: FinanceForm): number | null => {
  const opening = fenOf(finance.opening);
  const { incomeFen, expenseFen } = amountsOf(finance);
  return opening == null || incomeFen == null || expenseFen == null
    ? null
    : opening + incomeFen - expenseFen;
};

const isDetailed = ({ lines, openingReason, assets, debts, distribution }: FinanceDetail) =>
  openingReason !== '' || [lines, assets, debts, distribution].some((all) => all.length > 0);

/** 表单 → 收支；逐行结余重新算。 */
export const financeOf = (form: FinanceForm): Finance | null => {
  const balanceFen = balanceOf(form);
  if (balanceFen === null) return null;
  const openingFen = fenOf(form.opening) ?? 0;
  const { incomeFen, expenseFen } = amountsOf(form);
  const lines = withBalances(form.detail.lines, openingFen);
  const detail = isDetailed(form.detail) ? { detail: { ...form.detail, lines } } : {};
  return {
    ...{ period: form.period.trim(), openingFen, balanceFen },
    ...{ incomeFen: incomeFen ?? 0, expenseFen: expenseFen ?? 0 },
    ...detail,
  };
};
