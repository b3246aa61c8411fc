/** 公开信息里可以检索的正文：概述、正文、公开要素。 */
export const searchableBody = (notice: {
  readonly summary: string;
  readonly bodyMarkdown: string;
  readonly contentElements: readonly { readonly name: string; readonly value: string }[];
}): string =>
  [
    notice.summary,
    notice.bodyMarkdown,
    ...notice.contentElements.map(({ name, value }) => `${name}：${value}`),
  ]
    .filter((part) => part !== '')
    .join('\n');
