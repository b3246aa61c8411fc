const SPACED = /\p{Script=Han}{1,50} *\( *(?:19|20)\d{2} *\) *(?:第 *)?\d{1,5}(?: *号)?/gu;

/**
 * 文号里多出来的空格和“第”字去掉：国办发 (2019) 第54 号 → 国办发(2019)54号。
 * @param folded 已归并的文字（括号都已是半角圆括号）
 */
export const joinDocumentNumbers = (folded: string): string =>
  folded.replace(SPACED, (found) => found.replaceAll(' ', '').replace(')第', ')'));

/** 文中写得不合常规、合起来才是文号的，按常规的写法列出，至多 50 个。@param folded 已归并的文字 */
export const oddDocumentNumbers = (folded: string): string[] => [
  ...new Set(
    [...folded.matchAll(SPACED)]
      .map(([found]) => ({ found, joined: joinDocumentNumbers(found) }))
      .filter(({ found, joined }) => found !== joined)
      .slice(0, 50)
      .map(({ joined }) => joined),
  ),
];
