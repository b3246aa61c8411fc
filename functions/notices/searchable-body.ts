import type { Finance } from '@shared/contract/finance-parts';
import { plainText } from '../platform/search-text';
import { financeTexts } from './domain/finance/finance-texts';
import { maskPersonalData } from './domain/personal-data-detector';

/** 收支里的期间、各笔摘要、资产、债权债务、收益分配，个人号码隐去；同样的只写一次。 */
const searchableFinance = (finance: Finance | null): string[] => [
  ...new Set(financeTexts(finance).map(([, text]) => maskPersonalData(text).text)),
];

/** 公开信息里可以检索的正文：概述、正文、公开要素、收支明细的文字；概述就是正文里的话时不重复。 */
export const searchableBody = (notice: {
  readonly summary: string;
  readonly bodyMarkdown: string;
  readonly contentElements: readonly { readonly name: string; readonly value: string }[];
  readonly finance: Finance | null;
}): string => {
  const opening = plainText(notice.summary).replace(/…$/, '');
  const isQuoted = plainText(notice.bodyMarkdown).includes(opening);
  return [
    isQuoted ? '' : notice.summary,
    notice.bodyMarkdown,
    ...notice.contentElements.map(({ name, value }) => `${name}：${value}`),
    ...searchableFinance(notice.finance),
  ]
    .filter((part) => part !== '')
    .join('\n');
};
