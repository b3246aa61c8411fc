import type { Finance } from '@shared/contract/finance-parts';
import type { NoticeCheck } from '@shared/contract/notice-parts';
import { yuanOf } from '@shared/finance/money';
import { spanOf } from '../period-label';
import { FINANCE_BASIS } from './check-lines';
import type { PublishedPeriod } from './previous-period';

const rowsWhere = (finance: Finance, isSo: (index: number) => boolean): string =>
  (finance.detail?.lines ?? [])
    .flatMap((_, index) => (isSo(index) ? [String(index + 1)] : []))
    .slice(0, 10)
    .join('、');

const warn = (field: string, message: string): NoticeCheck => ({
  level: 'warn',
  field,
  message,
  legalBasis: FINANCE_BASIS,
});

const openingCheck = (finance: Finance, previous: PublishedPeriod | null): NoticeCheck[] => {
  if (!previous || previous.balanceFen === finance.openingFen) return [];
  const reason = finance.detail?.openingReason ?? '';
  const difference = `上期（${previous.period}）公开的期末结余是${yuanOf(previous.balanceFen)}元，本期的期初结余填的是${yuanOf(finance.openingFen)}元`;
  return [
    reason === ''
      ? {
          level: 'block',
          field: 'finance.openingFen',
          message: `${difference}；请改成一致，或者写明不一致的原因`,
          legalBasis: FINANCE_BASIS,
        }
      : warn('finance.openingFen', `${difference}，写明的原因是：${reason}`),
  ];
};

const periodCheck = (finance: Finance): NoticeCheck[] => {
  const span = spanOf(finance.period);
  if (!span) return [];
  const outside = rowsWhere(finance, (index) => {
    const date = finance.detail?.lines[index]?.date ?? null;
    return date !== null && (date < span.firstDay || date > span.lastDay);
  });
  return outside === ''
    ? []
    : [warn('finance.detail.lines', `第${outside}行的日期不在${finance.period}里，请核对`)];
};

const voucherCheck = (finance: Finance): NoticeCheck[] => {
  const without = rowsWhere(
    finance,
    (index) => finance.detail?.lines[index]?.voucherIds.length === 0,
  );
  return without === ''
    ? []
    : [warn('finance.detail.lines', `第${without}行没有原始凭证的照片，请核对要不要补上`)];
};

/**
 * 公开收支之前要核对的：期初与上期期末一致（不一致的写明原因）、日期在本期里、凭证齐全。
 * 依据：农经发〔2011〕13号。
 */
export const financeChecks = (
  finance: Finance | null,
  previous: PublishedPeriod | null,
): NoticeCheck[] =>
  finance === null
    ? []
    : [...openingCheck(finance, previous), ...periodCheck(finance), ...voucherCheck(finance)];
