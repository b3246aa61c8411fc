/** 标题的字组前面加一个空格，与正文的字组（都不含空白）分开。 */
export const titleTerm = (gram: string): string => ` ${gram}`;

/** 标题连同要素的字组前面加两个空格。 */
export const headTerm = (gram: string): string => `  ${gram}`;
