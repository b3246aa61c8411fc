import type { Finance } from '@shared/contract/finance-parts';

/** 收支里人人看得到的文字，连同在哪里；凭证号、金额不在内。 */
export const financeTexts = (finance: Finance | null): [field: string, text: string][] => {
  if (finance === null) return [];
  const { detail } = finance;
  return [
    ['收支概要', finance.period],
    ['期初不一致的原因', detail?.openingReason ?? ''],
    ...(detail?.lines ?? []).map(({ summary }, index): [string, string] => [
      `收支明细第${index + 1}行`,
      summary,
    ]),
    ...(detail?.assets ?? []).map(({ name }): [string, string] => ['资产', name]),
    ...(detail?.debts ?? []).map(({ name }): [string, string] => ['债权债务', name]),
    ...(detail?.distribution ?? []).flatMap(({ name, remark }): [string, string][] => [
      ['收益分配', name],
      ['收益分配', remark],
    ]),
  ];
};

/** 把每一处文字换成 rewrite 之后的样子，数目不动。 */
export const rewriteFinance = (finance: Finance, rewrite: (text: string) => string): Finance => {
  const { detail, ...summary } = finance;
  const period = rewrite(summary.period);
  if (!detail) return { ...summary, period };
  return {
    ...summary,
    period,
    detail: {
      openingReason: rewrite(detail.openingReason),
      lines: detail.lines.map((line) => ({
        ...line,
        voucher: rewrite(line.voucher),
        summary: rewrite(line.summary),
      })),
      assets: detail.assets.map((each) => ({ ...each, name: rewrite(each.name) })),
      debts: detail.debts.map((each) => ({ ...each, name: rewrite(each.name) })),
      distribution: detail.distribution.map((each) => ({
        ...each,
        name: rewrite(each.name),
        remark: rewrite(each.remark),
      })),
    },
  };
};
