import { fenOf, yuanText } from '@miniapp/format/money';
import { todayInShanghai } from '@miniapp/format/today';
import type { FinanceLine } from '@shared/contract/finance-parts';
import { dayInCell } from '@shared/finance/read-date';
import type { FinanceClass } from '@shared/vocabulary/finance';

/** 一笔收支的表单，金额写元。 */
export interface LineForm {
  date: string;
  voucher: string;
  summary: string;
  class: FinanceClass;
  income: string;
  expense: string;
}

/** 打开一笔；新加的为空。 */
export const formOf = (line: FinanceLine | null): LineForm => ({
  date: line?.date ?? '',
  voucher: line?.voucher ?? '',
  summary: line?.summary ?? '',
  class: line?.class ?? 'expense',
  income: line && line.incomeFen !== 0 ? yuanText(line.incomeFen) : '',
  expense: line && line.expenseFen !== 0 ? yuanText(line.expenseFen) : '',
});

/** 表单 → 一笔；说不通的是哪里要改。 */
export const lineOf = (form: LineForm, voucherIds: string[]): FinanceLine | string => {
  const date = dayInCell(form.date, Number(todayInShanghai().slice(0, 4)));
  const [incomeFen, expenseFen] = [form.income, form.expense].map((text) =>
    text.trim() === '' ? 0 : fenOf(text),
  );
  if (form.summary.trim() === '') return '请写摘要';
  if (date === undefined) return '日期应写成 2026-01-08';
  if (incomeFen == null || expenseFen == null) return '金额写到分，如 1,386.40';
  if ((incomeFen === 0) === (expenseFen === 0)) return '收入、支出填一栏，只填一栏';
  const { voucher, summary } = form;
  return {
    ...{ date, voucher: voucher.trim(), summary: summary.trim(), class: form.class },
    ...{ incomeFen, expenseFen, balanceFen: 0, voucherIds },
  };
};
