import { plainText } from '../platform/search-text';

/** 公开信息里可以检索的正文：概述、正文、公开要素；概述就是正文里的话时不重复。 */
export const searchableBody = (notice: {
  readonly summary: string;
  readonly bodyMarkdown: string;
  readonly contentElements: readonly { readonly name: string; readonly value: string }[];
}): string => {
  const opening = plainText(notice.summary).replace(/…$/, '');
  const isQuoted = plainText(notice.bodyMarkdown).includes(opening);
  return [
    isQuoted ? '' : notice.summary,
    notice.bodyMarkdown,
    ...notice.contentElements.map(({ name, value }) => `${name}：${value}`),
  ]
    .filter((part) => part !== '')
    .join('\n');
};
